import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from './fixtures/site.ts';
import { shareImages } from './share-images.ts';

/** The beginning of a PNG: signature, length and name of the first chunk, width, height. */
function png(width = 1200, height = 630, bytes = 100): Buffer {
  const file = Buffer.alloc(bytes);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(file);
  file.writeUInt32BE(width, 16);
  file.writeUInt32BE(height, 20);
  return file;
}

const PLAIN = '<html><head><title>Cost</title></head></html>';
const canonical = '<link rel="canonical" href="http://localhost:4321/cost/">';
const NAMED = `${canonical}<meta property="og:image" content="http://localhost:4321/share/cost.png"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630"><meta property="og:image:alt" content="Cost"><meta name="twitter:card" content="summary_large_image">`;

for (const [name, html, files, says] of [
  ['a picture of the right size', PLAIN, { 'share/cost.png': png() }, []],
  ['no picture', PLAIN, {}, ['no share image at /share/cost.png; see src/build/share-images.ts']],
  ['something else under its name', PLAIN, { 'share/cost.png': '<svg/>' }, ['/share/cost.png is no PNG; draw it anew']],
  [
    'a picture of another size',
    PLAIN,
    { 'share/cost.png': png(1200, 600) },
    ['/share/cost.png is 1200 × 600; draw it 1200 × 630'],
  ],
  ['60,000 bytes are not too many', PLAIN, { 'share/cost.png': png(1200, 630, 60_000) }, []],
  [
    'a heavy picture',
    PLAIN,
    { 'share/cost.png': png(1200, 630, 60_001) },
    ['/share/cost.png weighs 60001 bytes; at most 60000 appear at once'],
  ],
  ['a page that names its picture', NAMED, { 'share/cost.png': png() }, []],
  [
    'a site that knows its address and a page that names no picture',
    canonical,
    { 'share/cost.png': png() },
    ['does not name its share image; add og:image'],
  ],
  [
    'the picture of another page',
    NAMED.replace('/share/cost.png', '/share/faq.png'),
    { 'share/cost.png': png() },
    ['og:image is http://localhost:4321/share/faq.png; write http://localhost:4321/share/cost.png'],
  ],
  [
    'a picture without words, in a small card',
    NAMED.replace(/<meta property="og:image:alt"[^>]+>/, '').replace('summary_large_image', 'summary'),
    { 'share/cost.png': png() },
    ['twitter:card is summary; write summary_large_image', 'the share image has no words; add og:image:alt'],
  ],
  ['a page that only sends on', '<meta http-equiv="refresh" content="0;url=/faq/">', {}, []],
] as const) {
  test(name, async () => {
    assert.deepEqual(
      await linesOf(shareImages, { pages: { '/cost/': html }, files }),
      says.map((say) => `dist/cost/index.html  ${say}  [share-images]`),
    );
  });
}

test('the page for wrong addresses has no picture, and names none', async () => {
  assert.deepEqual(await linesOf(shareImages, { pages: { '/404.html': PLAIN } }), []);
  assert.deepEqual(await linesOf(shareImages, { pages: { '/404.html': NAMED } }), [
    'dist/404.html  nobody shares this page; name no share image  [share-images]',
  ]);
});
