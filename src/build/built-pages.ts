import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { atOnce } from './at-once.ts';

/** Where a built page is: its file, and its address such as /safety/. */
export type PageFile = { readonly file: URL; readonly url: string };
/** A built page with its HTML. */
export type BuiltPage = PageFile & { readonly html: string };

const READ_AT_ONCE = 16;

/** Where every page below `dist` is that has an address of its own, in the order of their files. */
export async function pageFiles(dist: URL): Promise<PageFile[]> {
  return (await readdir(fileURLToPath(dist), { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /(?:^|\/)index\.html$/.test(name))
    .sort()
    .map((name) => ({ file: new URL(name, dist), url: `/${name.slice(0, -'index.html'.length)}` }));
}

/** Every page below `dist` that has an address of its own, in the order of their files. */
export const builtPages = async (dist: URL): Promise<BuiltPage[]> =>
  atOnce(READ_AT_ONCE, await pageFiles(dist), async (page) => ({ ...page, html: await readFile(page.file, 'utf8') }));

/** Whether a built page is an article: those say where their Markdown twin is. */
export const isArticle = (html: string): boolean => html.includes('<link rel="alternate" type="text/markdown"');
