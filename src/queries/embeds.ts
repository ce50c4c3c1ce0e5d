import type { Embedded } from '~/domain/embed/embeds.ts';
import { library } from './library.ts';
import { pageAt, shell } from './shell.ts';

/** What a tool in a frame says around the tool itself. */
export async function embedAt(full: Embedded) {
  const { siteName, origin, reviewed } = await shell();
  const { title, shortTitle, description } = pageAt(await library(), full);
  return { siteName, origin, reviewed, title, shortTitle, description, full };
}
