import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { shareImageOf } from '../domain/share-image/share-image.ts';
import { builtPages } from './built-pages.ts';
import { shareCard, TITLE_TRACKING, type Faces } from './share-card.ts';
import { faceFrom } from './share-face.ts';
import { cardWordsOf, colorsIn } from './share-words.ts';

/** Flat letters on flat paper: a few shades at their edges are enough, and no dots between them. */
const PNG = { palette: true, colors: 16, dither: 0, effort: 7, compressionLevel: 9 } as const;

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

/** Each page that has a picture, with the picture as SVG and where it goes. */
async function cardsIn(dist: URL, tokens: string): Promise<{ image: string; svg: string }[]> {
  const colors = colorsIn(tokens);
  const faces = await shareFaces();
  return (await builtPages(dist)).flatMap(({ url, html }) => {
    const words = cardWordsOf(html);
    const image = shareImageOf(url);
    return words && image ? { image, svg: shareCard(words, faces, colors) } : [];
  });
}

/** The picture from the last build, or a new one that the next build will find. */
async function pngFromCache(svg: string, cache: URL): Promise<{ name: string; png: Uint8Array; isNew: boolean }> {
  const name = `${nameOf(svg)}.png`;
  const file = new URL(name, cache);
  const known = await readFile(file).catch(() => undefined);
  if (known) return { name, png: known, isNew: false };
  const png = await pngOf(svg);
  // Under its name only when whole: a build that is stopped here leaves no half picture.
  const unfinished = new URL(`${name}.${process.pid}`, cache);
  await writeFile(unfinished, png);
  await rename(unfinished, file);
  return { name, png, isNew: true };
}

/** Writes a picture for each page in dist/, and keeps in the cache what this build needed. */
export async function writeShareImages(dist: URL, tokens: string, cache: URL): Promise<{ all: number; drawn: number }> {
  await mkdir(cache, { recursive: true });
  const cards = await cardsIn(dist, tokens);
  const pictures = await Promise.all(
    cards.map(async ({ image, svg }) => {
      const picture = await pngFromCache(svg, cache);
      const file = new URL(`.${image}`, dist);
      await mkdir(new URL('.', file), { recursive: true });
      await writeFile(file, picture.png);
      return picture;
    }),
  );
  const needed = new Set(pictures.map(({ name }) => name));
  const old = (await readdir(cache)).filter((name) => !needed.has(name));
  await Promise.all(old.map((name) => rm(new URL(name, cache), { force: true })));
  return { all: pictures.length, drawn: pictures.filter(({ isNew }) => isNew).length };
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
