import { readFile, writeFile } from 'node:fs/promises';
import { twinOf } from '../domain/linked-data/address.ts';
import { isArticle } from './built-pages.ts';
import { pageMarkdown } from './page-markdown.ts';

/** A built page that may need a twin, and where it stands, as plain text. */
export type TwinJob = {
  readonly file: string;
  readonly url: string;
  readonly dist: string;
  readonly origin: string | undefined;
};

/** A job of `sideBySide`: writes the Markdown twin of a page where it is an article, and says whether it was. */
export default async function writeTwin({ file, url, dist, origin }: TwinJob): Promise<boolean> {
  const html = await readFile(new URL(file), 'utf8');
  if (!isArticle(html)) return false;
  await writeFile(new URL(`.${twinOf(url)}`, dist), pageMarkdown(html, url, origin));
  return true;
}
