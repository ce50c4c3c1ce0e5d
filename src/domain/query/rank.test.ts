import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardOf, closeness, firstLook } from './rank.ts';
import { stemOf } from './words.ts';

const list = (...ids: string[]) => ids.map((id, index) => ({ id, score: ids.length - index }));

test('at first look a part with all words comes before one with some', () =>
  assert.equal(
    firstLook([
      { weight: 1, lists: [list('both', 'one')] },
      { weight: 1, lists: [list('both', 'other')] },
    ])[0]?.id,
    'both',
  ));

test('a word that weighs more says more', () =>
  assert.equal(
    firstLook([
      { weight: 0.3, lists: [list('story')] },
      { weight: 1, lists: [list('subject')] },
    ])[0]?.id,
    'subject',
  ));

test('another name counts, but less than the word that was typed', () =>
  assert.deepEqual(
    firstLook([{ weight: 1, lists: [list('typed'), list('other')] }]).map(({ id }) => id),
    ['typed', 'other'],
  ));

test('nothing asked, nothing found', () => assert.deepEqual(firstLook([]), []));

const card = (part: Partial<Parameters<typeof cardOf>[0]>) =>
  cardOf({ title: '', aliases: '', answer: '', text: '', page: '', ...part });
const asks = (words: readonly string[], { pairs = [] as string[], unknown = [] as string[] } = {}) => ({
  terms: words.map((word) => ({ words: [word], weight: 1 })),
  pairs: pairs.map((stems) => ({ stems, weight: 1 })),
  unknown,
});
const close = (part: Parameters<typeof card>[0], question = asks(['bladder'])) =>
  closeness(card(part), question, 0, () => 1);

test('a word counts most in a title, then in what readers call it, in the answer, in the text, in the title of its page', () => {
  const shares = [
    { title: 'bladder' },
    { aliases: 'wee, bladder' },
    { answer: 'bladder' },
    { text: 'a bladder' },
    { page: 'bladder' },
    {},
  ].map((part) => close(part).share);
  assert.deepEqual(
    shares.map((share) => Math.floor(share * 100)),
    [100, 90, 80, 52, 20, 0],
  );
});

test('a word that stands often in a text counts more, up to a bound', () => {
  const times = (count: number) => close({ text: 'bladder '.repeat(count) }).share;
  assert.ok(times(1) < times(3) && times(3) < times(50) && times(50) < 0.7);
});

test('a phrase that says all and only what was asked lifts most', () => {
  const question = asks(['bladder', 'pain']);
  const exactly = close({ aliases: 'pain in the bladder' }, question);
  const beside = close({ aliases: 'bladder, pain' }, question);
  assert.ok(exactly.score > beside.score);
  assert.deepEqual([exactly.named, beside.named], ['exactly', 'inside']);
  assert.equal(close({ title: 'Bladder stones' }, question).named, 'no');
});

test('words that stand side by side as they were asked lift a part', () => {
  const question = asks(['wears'], { pairs: [`${stemOf('wears')} off`] });
  assert.ok(close({ text: 'It wears off.' }, question).score > close({ text: 'Off she wears.' }, question).score);
  assert.equal(
    close({ text: 'It wears. Off she goes.' }, question).score,
    close({ text: 'It wears. She goes off.' }, question).score,
  );
});

test('words that the site does not hold take from the share of an answer', () =>
  assert.ok(
    close({ title: 'bladder' }, asks(['bladder'], { unknown: ['zebra'] })).share < close({ title: 'bladder' }).share,
  ));
