import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A built page: its file, its address such as /safety/, and its HTML. */
export type BuiltPage = { readonly file: URL; readonly url: string; readonly html: string };

/** Every page below `dist` that has an address of its own, in the order of their files. */
export async function builtPages(dist: URL): Promise<BuiltPage[]> {
  const names = (await readdir(fileURLToPath(dist), { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /(?:^|\/)index\.html$/.test(name))
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const file = new URL(name, dist);
      return { file, url: `/${name.slice(0, -'index.html'.length)}`, html: await readFile(file, 'utf8') };
    }),
  );
}

/** The built articles: the pages that say where their Markdown twin is. */
export const builtArticles = async (dist: URL): Promise<BuiltPage[]> =>
  (await builtPages(dist)).filter(({ html }) => html.includes('<link rel="alternate" type="text/markdown"'));
