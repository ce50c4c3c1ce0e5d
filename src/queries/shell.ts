import type { PageEntry, TopicPages } from '~/domain/navigation/page-entry.ts';
import { library, oncePerLibrary, type Library } from './library.ts';
import { SELF_ASSESSMENT } from './self-assessment.ts';

const entry = (url: string, shortTitle: string, description: string, title = shortTitle): PageEntry => ({
  url,
  title,
  shortTitle,
  description,
});

/** The tools: pages that answer before they are touched, and better when they are. */
const TOOL_PAGES = [
  entry(
    '/cost-estimator/',
    'Cost estimator',
    'What ketamine treatment would cost you: a first course and up to two years, with insurance or without, and the working.',
    'What would it cost me?',
  ),
  entry(
    '/what-to-expect/',
    'What to expect',
    'Your own path from the first talk to the last session, step by step, with dates if you like, to tick, print or save.',
    'What should I expect, step by step?',
  ),
  entry(
    '/compare-options/',
    'Compare options',
    'Four ways of having ketamine, other treatments, and waiting, side by side on what matters to you. Nothing is scored.',
    'Which option fits what matters to me?',
  ),
  entry(
    '/my-visit-sheet/',
    'My visit sheet',
    'Collect questions, warning signs and sums from this site, add your own lines, and print one page for your visit. It stays on your device.',
    'What do I want to bring up at my visit?',
  ),
  entry(
    '/handouts/',
    'Sheets to print',
    'Nine sheets of one page each to print and write on: questions to ask, a plan for the day, a journal, a tracker and more.',
    'What can I print and write on?',
  ),
];

/** The pages drawn from collections of short entries. */
const COLLECTION_PAGES = [
  entry(
    '/faq/',
    'Questions people ask',
    'Short answers to what people really ask about ketamine therapy, each with its sources and the page to read next.',
  ),
  entry(
    '/objections/',
    'Objections',
    'What is fair in the doubts about ketamine therapy, and what the evidence says back.',
  ),
  entry('/glossary/', 'Glossary', 'The words you meet at a ketamine clinic, in plain English, with their other names.'),
];
/** Topics whose pages are no articles. */
const FIXED_TOPICS: Readonly<Record<string, readonly PageEntry[]>> = { tools: TOOL_PAGES, questions: COLLECTION_PAGES };
const SOURCES_PAGE = entry(
  '/sources/',
  'Sources',
  'Every source this site has checked: what it supports, where it is cited, and how it was read.',
);
const WHATS_NEW_PAGE = entry(
  '/whats-new/',
  'What’s new',
  'Every change to the pages of this site, newest first: what is new, what was corrected, and on which page.',
  'What has changed on this site?',
);
const HELP_PAGE = entry(
  '/get-help-now/',
  'Get help now',
  'Crisis lines and urgent warning signs: whom to call or text now, in the United States and elsewhere.',
);
const SEARCH_PAGE = entry(
  '/search/',
  'Search',
  'Search every page, or find one by topic. What you type stays on your device.',
);

const articleEntry = ({ id, data }: Library['articles'][number]) =>
  entry(`/${id}/`, data.shortTitle, data.description, data.title);

const sheetEntry = ({ id, title, shortTitle, description }: Library['handouts'][number]) =>
  entry(`/handouts/${id}/`, shortTitle, description, title);

/** The sheets of /handouts/, in their order. */
export const sheetPages = (lib: Library): PageEntry[] => lib.handouts.map(sheetEntry);

/** Every topic with its pages, in menu order; topics without a page are left out. */
export const topicsOf = oncePerLibrary((lib): readonly TopicPages[] =>
  lib.site.topics
    .map(({ id, title, blurb }) => ({
      id,
      title,
      blurb,
      pages: FIXED_TOPICS[id] ?? lib.articles.filter(({ data }) => data.topic === id).map(articleEntry),
    }))
    .filter(({ pages }) => pages.length > 0),
);

/** The pages about the site itself. */
const aboutPages = (lib: Library): PageEntry[] => [
  ...lib.pages.map(({ id, data }) => entry(`/${id}/`, data.shortTitle, data.description, data.title)),
  SOURCES_PAGE,
  WHATS_NEW_PAGE,
];

/** How the site does against published checklists: reached from /how-we-check/, to keep the foot of every page short. */
const selfAssessmentPage = ({ selfAssessment: { title, shortTitle, description } }: Library) =>
  entry(SELF_ASSESSMENT, shortTitle, description, title);

/** Every page but the start page and search, in groups: the topics with their pages, the sheets, and the pages about the site. */
export const everyPage = (lib: Library): Omit<TopicPages, 'id'>[] => [
  ...topicsOf(lib),
  { title: 'Sheets to print', blurb: 'One page each, to print and write on.', pages: sheetPages(lib) },
  {
    title: 'This site',
    blurb: 'Who made it, how it is checked, and help right now.',
    pages: [...aboutPages(lib), selfAssessmentPage(lib), HELP_PAGE],
  },
];

/** Every page of the site by address. */
export const pagesByUrl = oncePerLibrary(
  (lib): ReadonlyMap<string, PageEntry> =>
    new Map([...everyPage(lib).flatMap(({ pages }) => pages), SEARCH_PAGE].map((page) => [page.url, page])),
);

/** The page at an address; throws where there is none, because a link to nothing is an author's mistake. */
export function pageAt(lib: Library, url: string): PageEntry {
  const page = pagesByUrl(lib).get(url.replace(/#.*$/, ''));
  if (!page) throw new Error(`no page at "${url}"; link only to pages that exist`);
  return page;
}

const SHORT_MENU: Readonly<Record<string, string>> = { costs: '/cost/', questions: '/faq/' };

const shellOf = oncePerLibrary((lib) => {
  const topics = topicsOf(lib);
  return {
    siteName: lib.site.name,
    contact: lib.site.contact,
    repository: lib.site.repository,
    licenses: lib.site.licenses,
    menu: topics.map(({ id, title }) => ({ label: title, url: SHORT_MENU[id] ?? `/#${id}` })),
    topics,
    about: aboutPages(lib),
    // Said on every page, so it has to be true of every page.
    reviewed: lib.articles.some(({ data }) => data.review.status === 'reviewed by a clinician'),
    help: lib.crisis.lines.filter(({ primary }) => primary),
    // Without SITE_URL the site names no canonical address, because it does not know it.
    origin: process.env['SITE_URL'] || undefined,
  };
});

/** What every page shows around its content. */
export const shell = async () => shellOf(await library());
