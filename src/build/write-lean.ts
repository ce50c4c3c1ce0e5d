import { readFile, writeFile } from 'node:fs/promises';
import { isArticle } from './built-pages.ts';
import { leanHtml } from './lean-html.ts';

/** A job of `sideBySide`: takes from a page what no reader gets, where it is an article. `file` is its address on the disk. */
export default async function writeLean(file: string): Promise<void> {
  const html = await readFile(new URL(file), 'utf8');
  if (isArticle(html)) await writeFile(new URL(file), leanHtml(html));
}
