import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, daysBetween, formatDay, formatDays, isIsoDate, weekdayOf, WEEKDAYS } from './calendar-day.ts';

const anyDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

for (const [name, start, days, expected] of [
  ['a month ends', '2027-01-31', 1, '2027-02-01'],
  ['a year ends', '2026-12-31', 1, '2027-01-01'],
  ['a leap day is there in a leap year', '2028-02-28', 1, '2028-02-29'],
  ['and not in others', '2027-02-28', 1, '2027-03-01'],
  ['the day on which US clocks go forward has one date', '2027-03-13', 2, '2027-03-15'],
  ['and so has the day on which they go back', '2027-11-06', 2, '2027-11-08'],
  ['days before count backward', '2027-03-01', -1, '2027-02-28'],
] as const)
  test(name, () => assert.equal(addDays(start, days), expected));

for (const [text, is] of [
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2027-04-31', false],
  ['2027-4-1', false],
  ['2027-01-01T00:00', false],
  ['', false],
] as const)
  test(`"${text}" is ${is ? 'a' : 'no'} day`, () => assert.equal(isIsoDate(text), is));

test('a day is written with its weekday', () => assert.equal(formatDay('2026-11-03'), 'Tuesday, November 3, 2026'));

for (const [first, last, text] of [
  ['2027-01-05', '2027-01-05', 'Tue, January 5, 2027'],
  ['2027-01-05', '2027-01-08', 'Tue, January 5 to Fri, January 8, 2027'],
  ['2026-12-30', '2027-01-02', 'Wed, December 30, 2026 to Sat, January 2, 2027'],
] as const)
  test(`days in few words: ${text}`, () => assert.equal(formatDays({ first, last }), text));

test('what is added is what lies between, and a week later is the same weekday', () =>
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
      assert.equal(daysBetween(day, addDays(day, days)), days);
      assert.equal(addDays(addDays(day, days), -days), day);
      assert.ok(isIsoDate(addDays(day, days)));
      assert.equal(weekdayOf(addDays(day, WEEKDAYS.length)), weekdayOf(day));
    }),
  ));
