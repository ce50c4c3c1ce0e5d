import { readFile, writeFile } from 'node:fs/promises';
import { leanHtml, runsOneModule } from './lean-html.ts';

/** A job of `sideBySide`: takes from a page what no reader gets, where the page is there to be read. `file` is its address on the disk. */
export default async function writeLean(file: string): Promise<void> {
  const html = await readFile(new URL(file), 'utf8');
  if (runsOneModule(html)) await writeFile(new URL(file), leanHtml(html));
}
