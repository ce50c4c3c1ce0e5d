import type { PageEntry, TopicPages } from './page-entry.ts';

/** So many pages of a topic stand at the foot of every page. With all of them, each page would weigh more for each page that is added. */
const MOST_PAGES = 24;

/** What the foot of a page names of a topic: all its pages, or the first of them and the way to the rest on the start page. */
export const atFoot = ({
  id,
  pages,
}: Pick<TopicPages, 'id' | 'pages'>): readonly Pick<PageEntry, 'url' | 'shortTitle'>[] =>
  pages.length > MOST_PAGES
    ? [...pages.slice(0, MOST_PAGES), { url: `/#${id}`, shortTitle: `All ${pages.length.toLocaleString('en-US')}` }]
    : pages;
