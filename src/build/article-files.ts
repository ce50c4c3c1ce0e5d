import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A built article: its file, its address such as /safety/, and its HTML. */
export type ArticleFile = { readonly file: URL; readonly path: string; readonly html: string };

const isArticle = (html: string) => html.includes('<link rel="alternate" type="text/markdown"');

/** The built articles below `dist`: the pages that say where their Markdown twin is. */
export async function articleFiles(dist: URL): Promise<ArticleFile[]> {
  const names = (await readdir(fileURLToPath(dist), { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('/index.html'))
    .sort();
  const pages = await Promise.all(
    names.map(async (name) => {
      const file = new URL(name, dist);
      return { file, path: `/${name.slice(0, -'index.html'.length)}`, html: await readFile(file, 'utf8') };
    }),
  );
  return pages.filter(({ html }) => isArticle(html));
}
