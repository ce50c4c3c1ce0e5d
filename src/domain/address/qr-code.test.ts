import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRequire } from 'node:module';
import { qrPicture } from './qr-code.ts';

const jsQR = createRequire(import.meta.url)('jsqr') as typeof import('jsqr').default;

/** Black squares of a path such as `M4 4h7v1h-7z`, painted `scale` pixels a module. */
function painted({ modules, path }: ReturnType<typeof qrPicture>, scale: number) {
  const side = modules * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1)
      for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column += 1)
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  return { pixels, side };
}

for (const address of [
  'https://example.org/cost/',
  'https://ketamine.example.org/the-first-72-hours/',
  // The longest link that the link builder makes.
  'https://ketamine.example.org/what-to-expect/#method=spravato-nasal-spray&pace=faster&first=2027-01-05&days=mon.tue.wed.thu.fri&time=09%3A30&by=clinic',
]) {
  test(`another library reads ${address} from the picture`, () => {
    const { pixels, side } = painted(qrPicture(address), 4);
    assert.equal(jsQR(pixels, side, side)?.data, address);
  });
}

test('four modules around the code stay white', () => {
  const { modules, path } = qrPicture('https://example.org/');
  const places = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, width]) => [
    Number(x),
    Number(y),
    Number(x) + Number(width),
  ]);
  for (const [left = 0, top = 0, right = 0] of places)
    assert.ok(left >= 4 && top >= 4 && right <= modules - 4 && top < modules - 4);
});
