import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptOf, runAround } from './excerpt.ts';

const flat = (text: string, ...asked: string[]) =>
  excerptOf(text, asked)
    .map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece))
    .join('');
const filler = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');

test('words asked for are marked, in other forms too, without the signs beside them', () =>
  assert.equal(flat('Driving is “risky”. Drive later!', 'drive', 'risky'), '[Driving] is “[risky]”. [Drive] later!'));

test('a beginning is marked as the word it may become', () =>
  assert.equal(flat('The bladder.', 'blad'), 'The [bladder].'));

test('a long text is cut where most of the words are, and shows that it goes on', () => {
  const shown = flat(`${filler} bladder ${filler} bladder pain ${filler}`, 'bladder', 'pain');
  assert.match(shown, /^… .*\[bladder\] \[pain\] .* …$/);
});

test('a sentence that begins just before is the beginning', () =>
  assert.match(flat(`${filler} end. It harms the bladder ${filler}`, 'bladder'), /^It harms the \[bladder\]/));

test('a text without the words begins at its beginning', () => assert.equal(flat('One two.', 'three'), 'One two.'));

test('markup is text', () => assert.equal(flat('<img src=x> bladder', 'bladder'), '<img src=x> [bladder]'));

test('a run holds a few words around the first mark and stays within its sentence', () => {
  assert.equal(
    runAround(excerptOf('It stops. In some people the bladder hurts for months, or longer.', ['bladder'])),
    'some people the bladder hurts for months',
  );
  assert.equal(runAround(excerptOf('Nothing here.', ['bladder'])), '');
});
