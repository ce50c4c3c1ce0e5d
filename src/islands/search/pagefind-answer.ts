import type { FoundPage, FoundSection, Part } from './found.ts';

/** One section of a page, as Pagefind answers. */
export type PagefindSection = {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
  readonly anchor?: { readonly id: string };
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
};

/** One page, as Pagefind answers. */
export type PagefindPage = {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly PagefindSection[];
};

const SECTIONS_PER_PAGE = 3;

const unescaped = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

const plain = (text: string): Part => ({ text, marked: false });

/** A marked word without the quotes and full stops that Pagefind marks along with it. */
const markedWord = (text: string): Part[] => {
  const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
  return [plain(before), { text: word, marked: true }, plain(after)];
};

/** Pagefind's excerpt as plain text in parts. The only markup it ever holds is <mark>; everything else is text. */
export function partsOf(excerpt: string): Part[] {
  const parts = excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .flatMap((text, index) => (index % 2 === 1 ? markedWord(unescaped(text)) : [plain(unescaped(text))]));
  const whole = parts.map(({ text }) => text).join('');
  const startsMidway = /^\p{Ll}/u.test(whole);
  const endsMidway = whole !== '' && !/[.?!”"]$/.test(whole);
  return [plain(startsMidway ? '… ' : ''), ...parts, plain(endsMidway ? ' …' : '')].filter(({ text }) => text !== '');
}

const ENDING = /(?:ations?|ions?|ings?|ments?|ances?|ences?|ives?|ies|ied|ed|es|ers?|ly|s|y|e)$/;
const wordsIn = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
// Near enough to tell "drive" from "driving"; a word keeps at least three letters.
const stem = (word: string) => word.slice(0, 3) + word.slice(3).replace(ENDING, '');

/**
 * Whether a text really holds a word of the query, or one that begins with it.
 * Pagefind cuts a word it does not know until something matches, and so finds "music" for "musk".
 */
export const reallyMatches = (query: string, text: string): boolean => {
  const stems = wordsIn(query).map(stem);
  return wordsIn(text).some((word) => stems.some((wanted) => word.startsWith(wanted) || stem(word) === wanted));
};

const markedIn = (excerpt: string) =>
  partsOf(excerpt)
    .flatMap(({ text, marked }) => (marked ? [text] : []))
    .join(' ');
const weight = ({ weighted_locations }: PagefindSection) =>
  weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);

const bestSections = (sections: readonly PagefindSection[]): FoundSection[] =>
  sections
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, SECTIONS_PER_PAGE)
    .map(({ url, title, excerpt }) => ({ url, title, excerpt: partsOf(excerpt) }));

/** A page as we show it, with its best sections, best first; undefined when nothing in it really matches. */
export function foundPage(query: string, { url, excerpt, meta, sub_results }: PagefindPage): FoundPage | undefined {
  const real = sub_results.filter((section) => reallyMatches(query, markedIn(section.excerpt)));
  const about = [meta['title'], meta['topic'], meta['aliases']].join(' ');
  if (real.length === 0 && !reallyMatches(query, `${about} ${markedIn(excerpt)}`)) return undefined;
  const intro = real.find(({ anchor }) => !anchor);
  const sections = bestSections(real.filter(({ anchor }) => anchor));
  return {
    url,
    title: meta['title'] ?? url,
    topic: meta['topic'],
    excerpt: intro ? partsOf(intro.excerpt) : sections.length > 0 ? [] : partsOf(excerpt),
    sections,
  };
}
