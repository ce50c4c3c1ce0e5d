import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addMinutes, formatTime, isTimeOfDay } from './time-of-day.ts';

for (const [text, is] of [
  ['09:30', true],
  ['23:59', true],
  ['24:00', false],
  ['9:30', false],
  ['09:60', false],
  ['', false],
] as const)
  test(`"${text}" is ${is ? 'a' : 'no'} time of day`, () => assert.equal(isTimeOfDay(text), is));

for (const [time, minutes, later] of [
  ['09:30', 40, '10:10'],
  ['09:30', -30, '09:00'],
  ['23:30', 40, undefined],
  ['00:10', -30, undefined],
] as const)
  test(`${minutes} minutes from ${time}`, () => assert.equal(addMinutes(time, minutes), later));

for (const [time, text] of [
  ['00:05', '12:05 AM'],
  ['09:30', '9:30 AM'],
  ['12:00', '12:00 PM'],
  ['15:45', '3:45 PM'],
] as const)
  test(`${time} reads ${text}`, () => assert.equal(formatTime(time), text));
