import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { calendarEvents } from '../../domain/schedule/calendar-events.ts';
import { datedCourse } from '../../domain/schedule/course.ts';
import { PATH } from '../../domain/schedule/fixtures.ts';
import { methodOf } from '../../domain/schedule/path.ts';
import { icsFile } from './ics-file.ts';

const STAMP = Date.parse('2026-11-25T12:00:00Z');
const dated = (first: string) => datedCourse(methodOf(PATH, 'spray').course, { first, days: [], shifts: [] });
const fileOf = (first: string, time: string) =>
  icsFile(calendarEvents(dated(first), PATH.steps, { time, hours: 3 }), STAMP);

/** The file as another library reads it. */
const read = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
const sessionsIn = (file: string) => read(file).filter(({ summary }) => summary.startsWith('Session'));

test('another library reads every entry, in order, with its own name', () => {
  const events = read(fileOf('2027-01-05', ''));
  assert.equal(events.length, 12 + 3);
  assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length);
  assert.deepEqual(
    events.slice(0, 2).map(({ summary }) => summary),
    ['The eve', 'Session 1 of 12'],
  );
});

test('dates that came with a link say so in every entry; others say nothing', () => {
  const events = calendarEvents(dated('2027-01-05'), PATH.steps, { time: '', hours: 3 });
  const notes = (note?: string) => new Set(read(icsFile(events, STAMP, note)).map(({ description }) => description));
  assert.deepEqual([...notes('Filled in by whoever gave you the link.')], ['Filled in by whoever gave you the link.']);
  assert.deepEqual([...notes()].filter(Boolean), []);
});

test('without a time a session is a whole day, and ends with the next', () => {
  const [first] = sessionsIn(fileOf('2028-02-29', ''));
  assert.ok(first?.startDate.isDate);
  assert.equal(first.startDate.toString(), '2028-02-29');
  assert.equal(first.endDate.toString(), '2028-03-01');
});

test('with a time it has hours by the clock on the wall, also on the day on which clocks change', () => {
  // US clocks go forward at 2 a.m. on March 14, 2027.
  const [first] = sessionsIn(fileOf('2027-03-14', '01:30'));
  assert.ok(first && !first.startDate.isDate);
  assert.equal(first.startDate.zone, ICAL.Timezone.localTimezone);
  assert.equal(first.startDate.toString(), '2027-03-14T01:30:00');
  assert.equal(first.endDate.toString(), '2027-03-14T04:30:00');
});

test('an entry may end after midnight, in another year', () => {
  const [first] = sessionsIn(fileOf('2027-12-31', '22:00'));
  assert.equal(first?.endDate.toString(), '2028-01-01T01:00:00');
});

test('in every zone of the machine the file is the same', () => {
  const zone = process.env['TZ'];
  const files = ['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu', 'UTC'].map((tz) => {
    process.env['TZ'] = tz;
    return fileOf('2027-03-14', '01:30');
  });
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  assert.equal(new Set(files).size, 1);
});

test('lines end and fold as calendars want them, and no line names a medicine or a person', () => {
  const file = fileOf('2027-01-05', '09:30');
  assert.ok(file.endsWith('END:VCALENDAR\r\n'));
  for (const line of file.split('\r\n')) assert.ok(!line.includes('\n') && Buffer.byteLength(line) <= 75, line);
  assert.match(file, /\r\nDTSTAMP:20261125T120000Z\r\n/);
  assert.doesNotMatch(file, /ketamine|spravato|spray|drip|ATTENDEE|ORGANIZER|DESCRIPTION|LOCATION|TZID/i);
});
