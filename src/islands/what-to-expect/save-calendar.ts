import { calendarEvents } from '~/domain/schedule/calendar-events.ts';
import type { DatedCourse } from '~/domain/schedule/course.ts';
import type { Step } from '~/domain/schedule/path.ts';
import { icsFile } from './ics-file.ts';

const MS_UNTIL_READ = 1000;

/** Hands the calendar of a course to the browser as a file; nothing leaves the device. */
export function save(
  course: DatedCourse,
  steps: readonly Step[],
  visit: { readonly time: string; readonly hours: number },
  note: string,
) {
  const text = icsFile(calendarEvents(course, steps, visit), Date.now(), note);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  link.download = 'what-to-expect.ics';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), MS_UNTIL_READ);
}
