import { cardOf, type Card } from '../../domain/query/rank.ts';

/** One part of the site as Pagefind hands it over: what src/build/search-records.ts made of it. */
export type PartData = {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
};

/** What it is: a page, a section, a question or a term. */
export const kindOf = ({ filters }: PartData) => filters['kind']?.[0] ?? 'page';
/** What it is there for, if for something: see INTENTS. */
export const intentOf = ({ filters }: PartData) => filters['intent']?.[0];
/** The topic of its page; empty for pages about the site itself. */
export const topicOf = ({ filters }: PartData) => (filters['topic']?.[0] ?? '').trim();
/** The address that it belongs to: a question and a term stand for themselves, a section for its page. */
export const homeOf = (data: PartData) =>
  kindOf(data) === 'section' ? (data.url.split('#')[0] ?? data.url) : data.url;

/** The text of a part without its title, which stands before it in the index. */
export const textOf = ({ content, meta }: PartData) =>
  content.slice((meta['title'] ?? '').length).replace(/^[\s.]+/, '');

/** What it says, for comparing it with a question. */
export const cardOfPart = ({ content, meta }: PartData): Card =>
  cardOf({
    title: meta['title'] ?? '',
    aliases: meta['aliases'] ?? '',
    answer: meta['answer'] ?? '',
    text: content,
    page: meta['page'] ?? '',
  });
