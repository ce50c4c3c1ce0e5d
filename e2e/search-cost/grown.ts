import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { recordsIn, searchFiles, writeFiles } from '../../src/build/search-index.ts';
import type { SearchRecord } from '../../src/build/search-records.ts';
import { repeatableNumbers } from '../../src/domain/chance/repeatable-numbers.ts';
import { ourSearch } from '../search-quality/measure.ts';

const SECTIONS_PER_PAGE = 8;
const WORDS_PER_TITLE = 5;

/** The records of a site of so many pages, each with sections put together from the sentences of the real ones. */
export function grownRecords(real: readonly SearchRecord[], pages: number): SearchRecord[] {
  const random = repeatableNumbers(pages);
  const sentences = real.flatMap(({ text }) => text.match(/[^.?!]+[.?!]/g) ?? []).map((sentence) => sentence.trim());
  const anyOf = <One>(some: readonly One[]) => some[Math.floor(random() * some.length)] as One;
  const words = real.flatMap(({ title }) => title.split(' '));
  const phrase = () => Array.from({ length: WORDS_PER_TITLE }, () => anyOf(words)).join(' ');
  return Array.from({ length: pages }, (_, number) => number).flatMap((number) => {
    const url = `/generated-${number}/`;
    const page = `${phrase()} ${number}`;
    const part = (more: Partial<SearchRecord>): SearchRecord => ({
      url,
      kind: 'page',
      title: page,
      page,
      topic: 'Decide',
      aliases: '',
      answer: anyOf(sentences),
      text: anyOf(sentences),
      ...more,
    });
    const sections = Array.from({ length: SECTIONS_PER_PAGE }, (_unused, section) =>
      part({
        url: `${url}#${section}`,
        kind: 'section',
        title: phrase(),
        answer: '',
        text: Array.from({ length: 8 }, () => anyOf(sentences)).join(' '),
      }),
    );
    return [part({}), ...sections];
  });
}

/** Bytes that a first query brings on a site of so many pages, besides our scripts, and the size of the whole index. */
export async function grownCost(dist: URL, pages: number, query: string) {
  const folder = await mkdtemp(path.join(tmpdir(), 'grown-'));
  try {
    const site = pathToFileURL(`${folder}/`);
    const records = grownRecords(await recordsIn(dist, {}), pages);
    const files = await searchFiles(records, { aliases: {}, intents: {}, names: [], misspellings: [] });
    await writeFiles(files, new URL('pagefind/', site));
    let bytes = 0;
    const search = await ourSearch(site, (read) => (bytes += read));
    const found = await search(query);
    const loaded = ['lexicon.json', 'pagefind.js'].map((file) => readFile(new URL(`pagefind/${file}`, site)));
    for (const file of await Promise.all(loaded)) bytes += brotliCompressSync(file).length;
    return { bytes, found: found.length, all: files.reduce((sum, { content }) => sum + content.length, 0) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
