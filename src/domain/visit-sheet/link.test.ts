import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { anySheet, assertValid, TWENTY } from './fixtures/lines.ts';
import { hashOf, sheetInHash } from './link.ts';
import { editLine, LONGEST_LINE, markOf, MOST_LINES, type Sheet } from './sheet.ts';

const packed = (text: string) => `#sheet=z${deflateRawSync(text).toString('base64url')}`;
const plain = (text: string) => `#sheet=p${Buffer.from(text).toString('base64url')}`;

test('a link brings the same sheet, with its order and what was edited', async () => {
  const edited = editLine(TWENTY, markOf(TWENTY[0]?.text ?? ''), 'Who decides?');
  assert.deepEqual(await sheetInHash(await hashOf(edited)), { sheet: edited, lost: 0 });
  await fc.assert(
    fc.asyncProperty(anySheet, async (sheet) =>
      assert.deepEqual((await sheetInHash(await hashOf(sheet)))?.sheet ?? [], sheet),
    ),
  );
});

test('twenty lines of ordinary length are a link of fewer than 2,000 characters', async () => {
  const hash = await hashOf(TWENTY);
  assert.ok(hash.length < 1900, `${hash.length}`);
  assert.match(hash, /^#sheet=z[\w-]+$/);
});

test('the largest sheet there can be still travels', async () => {
  // Random letters, which nothing packs: the worst case of forty long lines in an alphabet of two bytes each.
  let seed = 7;
  const letter = () => String.fromCharCode(0x400 + ((seed = (seed * 48271) % 2147483647) % 255));
  const sheet: Sheet = Array.from({ length: MOST_LINES }, () => ({
    kind: 'own',
    text: Array.from({ length: LONGEST_LINE }, letter).join(''),
    from: '',
  }));
  assert.deepEqual((await sheetInHash(await hashOf(sheet)))?.sheet, sheet);
});

test('an empty sheet has no link', async () => assert.equal(await hashOf([]), ''));

test('a browser that cannot pack makes a longer link that says the same', async (t) => {
  t.mock.method(globalThis, 'CompressionStream', () => {
    throw new TypeError('not here');
  });
  const hash = await hashOf(TWENTY);
  assert.match(hash, /^#sheet=p/);
  assert.deepEqual((await sheetInHash(hash))?.sheet, TWENTY);
});

for (const [what, hash] of [
  ['nothing', '#sheet='],
  ['another packing', '#sheet=q1234'],
  ['no base64', '#sheet=z%%%'],
  ['half a link', packed(JSON.stringify([1, [0, 'Is it safe?', '/faq/']])).slice(0, 20)],
  ['something else packed', packed('{"a":1}')],
  ['no line that can be used', packed('[1,[0,"",""],[99,"text",""],7,null]')],
  ['an endless link', `#sheet=p${'A'.repeat(70_000)}`],
  ['a place on the page', '#group-question'],
] as const)
  test(`${what} is no sheet`, async () => assert.equal(await sheetInHash(hash), undefined));

test('a line that cannot be used is left out and counted', async () =>
  assert.deepEqual(await sheetInHash(plain('[1,[0,"Is it safe?","https://evil.example/"],[9,"x",""]]')), {
    sheet: [{ kind: 'question', text: 'Is it safe?', from: '' }],
    lost: 1,
  }));

test('a small link that unpacks into a thousand times as much is stopped on the way', async () => {
  const bomb = packed(`[1,[0,"${' '.repeat(40_000_000)}",""]]`);
  assert.ok(bomb.length < 60_000);
  const before = performance.now();
  assert.equal(await sheetInHash(bomb), undefined);
  assert.ok(performance.now() - before < 500);
});

const hostile = fc.oneof(
  fc.string().map((text) => `#${text}`),
  fc.string().map((text) => `#sheet=${text}`),
  fc.uint8Array().map((bytes) => `#sheet=z${Buffer.from(bytes).toString('base64url')}`),
  fc.json().map(packed),
  fc.array(fc.anything()).map((values) => plain(JSON.stringify([1, ...values]))),
);
test('a thousand hashes of any kind never throw and always give a sheet or nothing', () =>
  fc.assert(
    fc.asyncProperty(hostile, async (hash) => assertValid((await sheetInHash(hash))?.sheet ?? [])),
    { numRuns: 1000 },
  ));
