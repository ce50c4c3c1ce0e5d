import { createHash } from 'node:crypto';
import { changesByDay, type ChangedPage, type DayOfChanges } from '~/domain/changes/changes-by-day.ts';
import { changeFeed } from '~/domain/changes/feed.ts';
import { library, type Library } from './library.ts';
import { SELF_ASSESSMENT } from './self-assessment.ts';
import { pageAt, shell } from './shell.ts';

/** The pages that keep a list of their changes. */
const changedPages = (lib: Library): ChangedPage[] =>
  [
    ...lib.articles.map(({ id, data }) => ({ url: `/${id}/`, changes: data.changes })),
    { url: '/compare-options/', changes: lib.decision.changes },
    ...lib.gathered.map(({ id, data }) => ({ url: `/${id}/`, changes: data.changes })),
    ...lib.handouts.map(({ id, changes }) => ({ url: `/handouts/${id}/`, changes })),
    ...lib.pages.map(({ id, data }) => ({ url: `/${id}/`, changes: data.changes })),
    { url: SELF_ASSESSMENT, changes: lib.selfAssessment.changes },
  ].map((page) => ({ ...page, title: pageAt(lib, page.url).title }));

/** Every change of every page by day, newest first. */
export const whatsNew = async (): Promise<DayOfChanges[]> => changesByDay(changedPages(await library()));

/** A text as a URN: a UUID of its digest, marked as version 8 (RFC 9562), so that it stays the same wherever the site lives. */
function urnOf(text: string): string {
  const digest = createHash('sha256').update(text).digest('hex');
  const variant = ((parseInt(digest.slice(16, 17), 16) & 3) | 8).toString(16);
  return `urn:uuid:${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}

/** The change logs of all pages as one feed. */
export async function changesFeed(): Promise<string> {
  const lib = await library();
  const { origin } = await shell();
  const { name, tagline, licenses } = lib.site;
  return changeFeed(changesByDay(changedPages(lib)), {
    name,
    tagline,
    license: licenses.words,
    origin,
    identify: urnOf,
  });
}
