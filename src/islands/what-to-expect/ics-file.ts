import { ICalCalendar, ICalEventTransparency } from 'ical-generator';
import type { CalendarEvent } from '../../domain/schedule/calendar-events.ts';

const MS_PER_HOUR = 3_600_000;

// The library wants instants. Midnight in UTC stands for a day, and 09:30 in UTC for half past nine on the wall: it writes the digits as they are.
const instant = (day: string, time = '00:00') => new Date(`${day}T${time}:00Z`);

/**
 * The calendar file for some entries. `stamp` is the moment of writing, in milliseconds; the entries themselves have no zone.
 * @param note what each entry says below its title; nothing when it is empty
 */
export function icsFile(events: readonly CalendarEvent[], stamp: number, note = ''): string {
  const calendar = new ICalCalendar({
    prodId: { company: 'Plain Terms', product: 'What to expect' },
    name: 'What to expect',
  });
  for (const event of events) {
    const shared = { id: event.uid, summary: event.title, stamp: new Date(stamp), ...(note && { description: note }) };
    if (event.kind === 'days')
      calendar.createEvent({
        ...shared,
        start: instant(event.start),
        end: instant(event.end),
        allDay: true,
        transparency: ICalEventTransparency.TRANSPARENT,
      });
    else {
      const start = instant(event.start, event.time);
      calendar.createEvent({
        ...shared,
        start,
        end: new Date(start.getTime() + event.hours * MS_PER_HOUR),
        floating: true,
      });
    }
  }
  return `${calendar.toString()}\r\n`;
}
