import type { CheerioAPI } from 'cheerio/slim';
import { isElement, isText, mainOf, type PageNode } from './page-dom.ts';

/** What a reader can find: a page as a whole, a section of it, a question with its answer, or a term of the glossary. */
export type RecordKind = 'page' | 'section' | 'question' | 'term';

/** One thing that search can find. */
export type SearchRecord = {
  readonly url: string;
  readonly kind: RecordKind;
  readonly title: string;
  /** Title of the page that it stands on. */
  readonly page: string;
  readonly topic: string;
  readonly aliases: string;
  /** The short answer, for a page and a question; the meaning, for a term. */
  readonly answer: string;
  readonly text: string;
};

/** A heading with an end, so that it does not run into what follows. */
export const asSentence = (heading: string) => (/[.?!]$/.test(heading) ? heading : `${heading}.`);

/** Everyday words by the address of a page, a question or a term, such as /glossary/#k-hole. */
export type AliasesByAddress = Readonly<Record<string, string>>;

/** What ends a word, so that it does not run into the next block. */
const BLOCKS = new Set(
  'address,blockquote,dd,div,dl,dt,figcaption,figure,h1,h2,h3,h4,li,ol,p,section,table,td,th,tr,ul,summary,br'.split(
    ',',
  ),
);
/** What stands beside the words, on every page; and what a page marks as such. */
const NOT_WORDS =
  '.cite, .notes, .term-note, .here, [data-pagefind-ignore], nav, script, style, svg, noscript, template';

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The value of data-pagefind-meta="name:value". */
const metaOf = ($: CheerioAPI, name: string) =>
  ($(`[data-pagefind-meta^="${name}:"]`).attr('data-pagefind-meta') ?? '').slice(name.length + 1);

const kindOf = (path: string, depth: string): RecordKind =>
  depth === 'h3' ? (path === '/glossary/' ? 'term' : 'question') : 'section';

/**
 * The records of one built page, read from its HTML: the page itself, and each part that a heading with an anchor begins.
 * Where questions or terms stand (level 3 on the pages that list them), each is a part of its own.
 */
export function recordsOf(html: string, path: string, aliasesBy: AliasesByAddress): SearchRecord[] {
  const $ = mainOf(html);
  const main = $('main[data-pagefind-body]');
  if (main.length === 0) return [];
  // A heading stands beside the link to itself, in a box that is no part of the text.
  main.find('.linked').each((_, box) => void $(box).replaceWith($(box).children(':is(h2, h3)')));
  const topic = metaOf($, 'topic');
  const listsParts = main.find('h3[id] + .short-answer, h3[id] + .fair, .letters').length > 0;
  const begins = (name: string, attribs: object) => name === 'h2' || (listsParts && name === 'h3' && 'id' in attribs);
  main.find(NOT_WORDS).remove();
  // What kind of statement it is stays with its words, also in a line torn out of the page: “Studies, low certainty: …”.
  main.find('.says > .kind').each((_, element) => {
    $(element).find('.sure').remove();
    const [label, certainty] = [$(element).contents().first().text(), $(element).find('small').text()].map(tidy);
    $(element).text(`${[label, certainty].filter(Boolean).join(', ')}:`);
  });
  const page = tidy(main.find('h1').first().text());
  const answer = tidy(main.find('.answer p:not(.label), p.lead').first().text());

  const parts: { heading: string; id: string; depth: string; text: string[] }[] = [];
  let here = { heading: '', id: '', depth: 'h1', text: [] as string[] };
  parts.push(here);
  const walk = (node: PageNode) => {
    if (isElement(node)) {
      const { name, attribs, children } = node;
      if (name === 'h1') return;
      if (begins(name, attribs)) {
        here = { heading: tidy($(node).text()), id: attribs['id'] ?? '', depth: name, text: [] };
        parts.push(here);
        return;
      }
      children.forEach(walk);
      if (BLOCKS.has(name)) here.text.push(' ');
    } else if (isText(node)) here.text.push(node.data);
  };
  main.contents().toArray().forEach(walk);

  // A page is also found by what its sections are about; one that only lists questions or terms is found by each of them.
  const headings = listsParts ? [] : parts.slice(1).map(({ heading }) => asSentence(heading));
  const intro = tidy([...(parts[0]?.text ?? []), ...headings].join(' '));
  return [
    { url: path, kind: 'page', title: page, page, topic, aliases: aliasesBy[path] ?? '', answer, text: intro },
    ...parts
      .filter(({ id, text }) => id !== '' && tidy(text.join('')) !== '')
      .map(({ heading, id, depth, text }): SearchRecord => {
        const url = `${path}#${id}`;
        const words = tidy(text.join(''));
        const kind = kindOf(path, depth);
        return {
          url,
          kind,
          title: heading,
          page,
          topic,
          aliases: kind === 'section' ? '' : (aliasesBy[url] ?? ''),
          answer:
            kind === 'term' ? words : kind === 'question' ? tidy($(`[id="${id}"] ~ .short-answer`).first().text()) : '',
          text: words,
        };
      }),
  ];
}

/** Whole pages in place of their parts: each holds the words and names of all of them. */
export function pagesOnly(records: readonly SearchRecord[]): SearchRecord[] {
  const byPage = new Map<string, SearchRecord[]>();
  for (const record of records) {
    const url = record.url.replace(/#.*/, '');
    byPage.set(url, [...(byPage.get(url) ?? []), record]);
  }
  return [...byPage.values()].flatMap(([page, ...parts]) =>
    page
      ? {
          ...page,
          aliases: [page, ...parts]
            .map(({ aliases }) => aliases)
            .filter(Boolean)
            .join(', '),
          text: [page.text, ...parts.map(({ title, text }) => `${title}. ${text}`)].join(' '),
        }
      : [],
  );
}
