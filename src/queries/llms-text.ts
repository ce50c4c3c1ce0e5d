import { llmsText } from '~/domain/plain-files/llms-text.ts';
import { library } from './library.ts';
import { everyPage, shell } from './shell.ts';

/** The site for language models: what it is, how sure, how to cite it, and every page. */
export async function llmsTextOf(): Promise<string> {
  const lib = await library();
  const { siteName, reviewed, licenses, origin } = await shell();
  return llmsText({
    name: siteName,
    tagline: lib.site.tagline,
    reviewed,
    license: licenses.words,
    origin,
    groups: everyPage(lib),
    twins: new Set(lib.articles.map(({ id }) => `/${id}/`)),
  });
}
