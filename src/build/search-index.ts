import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import { minify } from 'vite';
import type { SearchNames, WrittenLexicon } from '../domain/query/lexicon.ts';
import { atOnce } from './at-once.ts';
import { builtPages } from './built-pages.ts';
import { keptFiles } from './kept-files.ts';
import type { LexiconJob } from './lexicon-of-site.ts';
import { asSentence, pagesOnly, recordsOf, type SearchRecord } from './search-records.ts';
import { inThread } from './side-by-side.ts';

// Pagefind's own interfaces, its worker, and its engine for languages it cannot stem: none of our pages asks for them.
const NOT_NEEDED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)|wasm\.unknown)\./;
/** Written by src/pages/search-names.json.ts for this step alone. */
const NAMES = 'search-names.json';
/** How large Pagefind makes a file of its index, in places where words stand; its own choice is 20000. Small files load little else. */
const PLACES_PER_FILE = 800;
/** Every search loads a line about every part. On a site with more parts than this, only whole pages are parts. */
const MOST_PARTS = 4000;

const orThrow = <T extends { readonly errors: readonly string[] }>(answer: T): T => {
  if (answer.errors.length > 0) throw new Error(`search index: ${answer.errors.join('; ')}`);
  return answer;
};

/** Pagefind wants a value for each field. */
const some = (text: string) => text || ' ';

/** The files of Pagefind over all records. */
async function pagefindFiles(
  records: readonly SearchRecord[],
  intents: SearchNames['intents'],
): Promise<readonly IndexFile[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(PLACES_PER_FILE);
  try {
    const { index } = orThrow(await createIndex());
    if (!index) throw new Error('search index: Pagefind did not start');
    for (const { url, kind, title, page, topic, aliases, answer, text } of records)
      orThrow(
        await index.addCustomRecord({
          url,
          content: `${asSentence(title)} ${text}`,
          language: 'en',
          filters: { kind: [kind], topic: [some(topic)], intent: intents[url] ? [intents[url]] : [] },
          meta: { title, page, aliases: some(aliases), answer: some(answer) },
        }),
      );
    const { files } = orThrow(await index.getFiles());
    return files.filter(({ path }) => !NOT_NEEDED.test(path));
  } finally {
    await close();
  }
}

type Kept = ReturnType<typeof keptFiles>;

/** A file of search, by its path below /pagefind/. */
export type SearchFile = { readonly path: string; readonly content: Uint8Array | string };

/** How hard the compressor looks for a shorter way. */
const ZOPFLI = { numiterations: 15 };

const nameOf = (content: Uint8Array) =>
  `${createHash('sha256').update(JSON.stringify(ZOPFLI)).update(content).digest('hex').slice(0, 32)}.gz`;

async function compressed(content: Uint8Array): Promise<Uint8Array> {
  // Loaded here alone: once loaded it ends the whole program at the first error that nobody caught, and would end a live preview.
  const { gzip } = await import('@gfx/zopfli');
  return promisify(gzip)(gunzipSync(content), ZOPFLI);
}

/** A file of Pagefind as small as it gets, when every search loads it. The engine is the same in every build: `kept` has it from the last one. */
async function lightened({ path, content }: IndexFile, kept?: Kept): Promise<SearchFile> {
  if (/\.pagefind$|\.pf_meta$/.test(path)) {
    const compress = () => compressed(content);
    return { path, content: kept ? (await kept.find(nameOf(content), compress)).bytes : await compress() };
  }
  if (path !== 'pagefind.js') return { path, content };
  const { code, errors } = await minify(path, new TextDecoder().decode(content), { module: true });
  if (errors.length > 0) throw new Error(`search index: ${path} cannot be minified: ${errors[0]?.message}`);
  return { path, content: code };
}

/** Everything that search loads. */
export async function searchFiles(
  everyPart: readonly SearchRecord[],
  names: SearchNames,
  kept?: Kept,
): Promise<SearchFile[]> {
  const records = everyPart.length > MOST_PARTS ? pagesOnly(everyPart) : everyPart;
  const job: LexiconJob = { records, names };
  const [files, lexicon] = await Promise.all([
    pagefindFiles(records, names.intents).then((all) => Promise.all(all.map((file) => lightened(file, kept)))),
    inThread<WrittenLexicon>(new URL('./lexicon-of-site.ts', import.meta.url), job),
  ]);
  return [...files, { path: 'lexicon.json', content: JSON.stringify(lexicon) }];
}

/** Hundreds of small files: each waits for the disk longer than for the processor. */
const WRITTEN_AT_ONCE = 32;

/** Writes files below a folder, which is emptied first. */
export async function writeFiles(files: readonly SearchFile[], folder: URL) {
  await rm(folder, { recursive: true, force: true });
  const folders = new Set(files.map(({ path }) => new URL('.', new URL(path, folder)).href));
  for (const name of folders) await mkdir(new URL(name), { recursive: true });
  await atOnce(WRITTEN_AT_ONCE, files, ({ path, content }) => writeFile(new URL(path, folder), content));
}

/** The records of every built page, in the order of their addresses. */
export const recordsIn = async (dist: URL, aliases: SearchNames['aliases']): Promise<SearchRecord[]> =>
  (await builtPages(dist)).flatMap(({ url, html }) => recordsOf(html, url, aliases));

/** Builds the search index and the lexicon when the pages are written, into dist/pagefind/. */
export function searchIndex(): AstroIntegration {
  let kept: Kept;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        kept = keptFiles(new URL('search-index/', config.cacheDir));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const namesFile = new URL(NAMES, dir);
        const names = JSON.parse(await readFile(namesFile, 'utf8')) as SearchNames;
        await rm(namesFile);
        const records = await recordsIn(dir, names.aliases);
        if (records.length === 0)
          throw new Error('search index: nothing is in it; is data-pagefind-body on the main text?');
        const files = await searchFiles(records, names, kept);
        await kept.removeOthers();
        await writeFiles(files, new URL('pagefind/', dir));
        const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
        logger.info(`${records.length} parts, ${files.length} files, ${Math.round(bytes / 1000)} kB`);
      },
    },
  };
}
