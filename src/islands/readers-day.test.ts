import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { addMonths, dayToShow, formatDate, isOverdue, toIsoDate } from '../domain/dates/iso-date.ts';
import { datedCourse } from '../domain/schedule/course.ts';
import { calendarEvents } from '../domain/schedule/calendar-events.ts';
import { PATH } from '../domain/schedule/fixtures.ts';
import { methodOf } from '../domain/schedule/path.ts';
import { readersDay } from './readers-day.ts';
import { icsFile } from './what-to-expect/ics-file.ts';

const zoneBefore = process.env['TZ'];
after(() => {
  if (zoneBefore === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zoneBefore;
});
const inZone = <T>(zone: string, work: () => T): T => {
  process.env['TZ'] = zone;
  return work();
};

// One instant; the furthest ahead, the furthest behind, a quarter of an hour off, and both sides of the hour that New York has twice.
for (const [zone, instant, day] of [
  ['Pacific/Kiritimati', '2026-11-26T11:00:00Z', '2026-11-27'],
  ['Pacific/Pago_Pago', '2026-11-26T10:59:00Z', '2026-11-25'],
  ['Asia/Kathmandu', '2026-11-26T18:14:00Z', '2026-11-26'],
  ['Asia/Kathmandu', '2026-11-26T18:15:00Z', '2026-11-27'],
  ['America/New_York', '2026-11-01T03:59:00Z', '2026-10-31'],
  ['America/New_York', '2026-11-01T04:00:00Z', '2026-11-01'],
  ['America/New_York', '2026-11-02T04:59:00Z', '2026-11-01'],
  ['America/New_York', '2026-11-02T05:00:00Z', '2026-11-02'],
] as const)
  test(`in ${zone} it is ${day} at ${instant}`, () =>
    assert.equal(
      inZone(zone, () => readersDay(new Date(instant))),
      day,
    ));

test('review dates, the schedule and the calendar file are the same in every zone', () => {
  const told = () => {
    const { course } = methodOf(PATH, 'drip');
    // Over both changes of the clocks of New York in 2027.
    return ['2027-03-12', '2027-11-05'].map((first) => {
      const dated = datedCourse(course, { first, days: [], shifts: [] });
      const events = calendarEvents(dated, PATH.steps, { time: '01:30', hours: 2 });
      return {
        due: addMonths(first, 6),
        said: formatDate(first),
        late: isOverdue('2027-03-11', first),
        shown: dayToShow(undefined, Date.parse(`${first}T00:30:00Z`)),
        same: toIsoDate(Date.parse(first)),
        events,
        file: icsFile(events, Date.parse('2026-11-26T12:00:00Z')),
      };
    });
  };
  const inUtc = inZone('UTC', told);
  assert.equal(inUtc[0]?.said, 'March 12, 2027');
  assert.match(inUtc[1]?.file ?? '', /DTSTART:20271105T013000\r/);
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu', 'America/New_York'])
    assert.deepEqual(inZone(zone, told), inUtc, zone);
});
