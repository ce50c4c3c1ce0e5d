import { render } from 'astro:content';
import { isOverdue } from '~/domain/dates/iso-date.ts';
import type { Subject } from '~/domain/linked-data/page-data.ts';
import { readingMinutes, wordsInMdx } from '~/domain/readability/reading-time.ts';
import type { Use } from '~/markdown/collect-uses.ts';
import { filled, pageEvidence } from './evidence.ts';
import { library, oncePerLibrary, today, type Library } from './library.ts';
import { pageAt, topicsOf } from './shell.ts';

type ArticleEntry = Library['articles'][number];

/** One path for each article; its file's place is its address. */
export const articlePaths = async () =>
  (await library()).articles.map((entry) => ({ params: { article: entry.id }, props: { entry } }));

/** Pages about the site that have more than words, and so a route of their own in src/pages/. */
const OWN_ROUTES = ['for-clinics'];

/** One path for each page about the site itself that is words alone. */
export const sitePagePaths = async () =>
  (await library()).pages
    .filter(({ id }) => !OWN_ROUTES.includes(id))
    .map((entry) => ({ params: { page: entry.id }, props: { entry } }));

/** The page before and the page after each page, in the order of the menu, by address. */
const neighbors = oncePerLibrary((lib) => {
  const order = topicsOf(lib).flatMap(({ pages }) => pages);
  return new Map(order.map(({ url }, at) => [url, { previous: order[at - 1], next: order[at + 1] }]));
});

const breadcrumbs = (lib: Library, entry: ArticleEntry) => {
  const topic = lib.site.topics.find(({ id }) => id === entry.data.topic);
  const parent = entry.id.includes('/') ? pageAt(lib, `/${entry.id.split('/')[0]}/`) : undefined;
  return [
    ...(topic ? [{ label: topic.title, url: `/#${topic.id}` }] : []),
    ...(parent ? [{ label: parent.shortTitle, url: parent.url }] : []),
  ];
};

/** Headings of the second level, for the list "On this page". */
const sections = (headings: readonly { depth: number; slug: string; text: string }[]) =>
  headings.filter(({ depth }) => depth === 2);

/** What the article is about, where its front matter names it: conditions, or a way of having ketamine. */
function subjects(lib: Library, { data }: ArticleEntry): Subject[] {
  const treatment = lib.methods.find(({ id }) => id === data.method)?.fullName;
  return [
    ...data.conditions.map((name): Subject => ({ kind: 'condition', name })),
    ...(treatment ? [{ kind: 'treatment' as const, name: treatment }] : []),
  ];
}

/** Everything one article shows: words, evidence, dates, and where to go next. */
export async function articlePage(entry: ArticleEntry) {
  const lib = await library();
  const { Content, headings, remarkPluginFrontmatter } = await render(entry);
  const url = `/${entry.id}/`;
  return {
    Content,
    evidence: pageEvidence(lib, remarkPluginFrontmatter['uses'] as Use[], entry.data.method),
    url,
    ...entry.data,
    description: filled(lib, entry.data.description),
    shortAnswer: filled(lib, entry.data.shortAnswer),
    about: subjects(lib, entry),
    minutes: readingMinutes(wordsInMdx(`${entry.data.title} ${entry.data.shortAnswer}\n${entry.body ?? ''}`)),
    overdue: isOverdue(entry.data.nextReview, today),
    breadcrumbs: breadcrumbs(lib, entry),
    sections: sections(headings),
    sheets: lib.handouts
      .filter(({ fullPage }) => fullPage === url)
      .map(({ id, shortTitle }) => ({ url: `/handouts/${id}/`, shortTitle })),
    related: entry.data.related.map(({ page, why }) => ({ url: page, title: pageAt(lib, page).title, why })),
    previous: undefined,
    next: undefined,
    ...neighbors(lib).get(url),
  };
}

/** Everything a page about the site itself shows. */
export async function sitePage(entry: Library['pages'][number]) {
  const lib = await library();
  const { Content, headings, remarkPluginFrontmatter } = await render(entry);
  return {
    Content,
    evidence: pageEvidence(lib, remarkPluginFrontmatter['uses'] as Use[]),
    ...entry.data,
    overdue: isOverdue(entry.data.nextReview, today),
    sections: sections(headings),
  };
}
