import { llmsText } from '~/domain/plain-files/llms-text.ts';
import { library } from './library.ts';
import { SELF_ASSESSMENT } from './self-assessment.ts';
import { pageAt, shell } from './shell.ts';

/** The site for language models: what it is, how sure, how to cite it, and every page. */
export async function llmsTextOf(): Promise<string> {
  const lib = await library();
  const { siteName, reviewed, licenses, origin, topics, about } = await shell();
  const blurb = 'Who made it, how it is checked, and help right now.';
  return llmsText({
    name: siteName,
    tagline: lib.site.tagline,
    reviewed,
    license: licenses.words,
    origin,
    groups: [
      ...topics,
      { title: 'This site', blurb, pages: [...about, pageAt(lib, SELF_ASSESSMENT), pageAt(lib, '/get-help-now/')] },
    ],
    twins: new Set(lib.articles.map(({ id }) => `/${id}/`)),
  });
}
