import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { shareImageOf } from '../domain/share-image/share-image.ts';
import { atOnce } from './at-once.ts';
import { pageFiles } from './built-pages.ts';
import { keptFiles } from './kept-files.ts';
import { shareCard, TITLE_TRACKING, type Faces } from './share-card.ts';
import { faceFrom } from './share-face.ts';
import { cardWordsOf, colorsIn } from './share-words.ts';

/**
 * Flat letters on flat paper: a few shades at their edges are enough, and no dots between them. Trying harder (effort 7, level 9) makes a picture
 * 6 % smaller and takes twice as long, which is most of the work on a site of thousands of pages; no reader ever loads one.
 */
const PNG = { palette: true, colors: 16, dither: 0, effort: 3, compressionLevel: 6 } as const;

const require = createRequire(import.meta.url);
const fontFile = (weight: number) =>
  readFile(require.resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`));

/** The faces of the pictures: an open serif near those that the site asks of a reader's system. */
export async function shareFaces(): Promise<Faces> {
  const [title, text] = await Promise.all([fontFile(500), fontFile(400)]);
  return { title: faceFrom(title, TITLE_TRACKING), text: faceFrom(text) };
}

/** The picture of an SVG, as bytes of a PNG. */
export const pngOf = (svg: string): Promise<Uint8Array> => sharp(Buffer.from(svg)).png(PNG).toBuffer();

/** The name of a picture by all that decides what it looks like. */
const nameOf = (svg: string) =>
  createHash('sha256')
    .update(JSON.stringify([PNG, sharp.versions]))
    .update(svg)
    .digest('hex')
    .slice(0, 32);

/** Pictures that are drawn at the same time: each has a thread, and the next is being written as SVG. */
const AT_ONCE = 6;

/** Writes a picture for each page in dist/, and keeps in the cache what this build needed. */
export async function writeShareImages(dist: URL, tokens: string, cache: URL): Promise<{ all: number; drawn: number }> {
  const colors = colorsIn(tokens);
  const faces = await shareFaces();
  const kept = keptFiles(cache);
  const pictures = await atOnce(AT_ONCE, await pageFiles(dist), async (page) => {
    const words = cardWordsOf(await readFile(page.file, 'utf8'));
    const image = shareImageOf(page.url);
    if (!words || !image) return undefined;
    const svg = shareCard(words, faces, colors);
    const picture = await kept.find(`${nameOf(svg)}.png`, () => pngOf(svg));
    const file = new URL(`.${image}`, dist);
    await mkdir(new URL('.', file), { recursive: true });
    await writeFile(file, picture.bytes);
    return picture;
  });
  await kept.removeOthers();
  const drawn = pictures.filter((picture) => picture?.isNew).length;
  return { all: pictures.filter(Boolean).length, drawn };
}

/** Draws the picture of each page, for where its link is shared, when the pages are written: into dist/share/. */
export function shareImages(): AstroIntegration {
  let tokensFile: URL, cache: URL;
  return {
    name: 'share-images',
    hooks: {
      'astro:config:done': ({ config }) => {
        tokensFile = new URL('styles/tokens.css', config.srcDir);
        cache = new URL('share-images/', config.cacheDir);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { all, drawn } = await writeShareImages(dir, await readFile(tokensFile, 'utf8'), cache);
        logger.info(`${all} images, ${drawn} of them new`);
      },
    },
  };
}
