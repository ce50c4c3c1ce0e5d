import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { SourceRecord } from '~/domain/citations/evidence.ts';
import { editionOn, type PriceBook } from '~/domain/costs/price-reference.ts';
import { dayToShow, type IsoDate } from '~/domain/dates/iso-date.ts';

/** The day the site is built for; AS_OF shows the site as of any other day. Pages read the clock nowhere else. */
export const today: IsoDate = dayToShow(process.env['AS_OF'], Date.now());

const FILE_OF = {
  site: 'site',
  crisisLines: 'crisis-lines',
  decision: 'decision',
  selfAssessment: 'self-assessment',
} as const;

const only = async <C extends keyof typeof FILE_OF>(collection: C): Promise<CollectionEntry<C>['data']> => {
  const entry = await getEntry(collection, 'only');
  if (!entry) throw new Error(`content/${FILE_OF[collection]}.yaml is missing or is not valid YAML`);
  return entry.data;
};

const byId = <E extends { readonly id: string }>(entries: readonly E[]) =>
  [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));

async function load() {
  const [
    articles,
    pages,
    questions,
    handouts,
    gathered,
    sources,
    glossary,
    methods,
    phases,
    options,
    prices,
    site,
    crisis,
    decision,
    selfAssessment,
  ] = await Promise.all([
    getCollection('articles'),
    getCollection('pages'),
    getCollection('questions'),
    getCollection('handouts'),
    getCollection('gathered'),
    getCollection('sources'),
    getCollection('glossary'),
    getCollection('methods'),
    getCollection('phases'),
    getCollection('options'),
    getCollection('prices'),
    only('site'),
    only('crisisLines'),
    only('decision'),
    only('selfAssessment'),
  ]);
  const topicOrder = new Map(site.topics.map((topic, index) => [topic.id, index]));
  const topicPlace = ({ data }: CollectionEntry<'articles'>) => topicOrder.get(data.topic) ?? topicOrder.size;
  const priceBook: PriceBook = new Map(
    prices.flatMap(({ id, data }) =>
      data.kind === 'not-included' ? [] : [[id, editionOn<{ preparedOn: string }>(data.editions, today)]],
    ),
  );
  return {
    site,
    crisis,
    articles: [...articles].sort((a, b) => topicPlace(a) - topicPlace(b) || a.data.order - b.data.order),
    pages: byId(pages),
    questions: [...questions].sort((a, b) => a.data.order - b.data.order),
    handouts: handouts.map(({ id, data }) => ({ id, ...data })).sort((a, b) => a.order - b.order),
    gathered: byId(gathered),
    sources: new Map<string, SourceRecord>(byId(sources).map(({ id, data }) => [id, { id, ...data }])),
    terms: [...glossary].map(({ id, data }) => ({ id, ...data })).sort((a, b) => a.term.localeCompare(b.term, 'en')),
    methods: methods.map(({ id, data }) => ({ id, ...data })).sort((a, b) => a.order - b.order),
    phases: phases.map(({ id, data }) => ({ id, ...data })).sort((a, b) => a.order - b.order),
    options: options.map(({ id, data }) => ({ id, ...data })).sort((a, b) => a.order - b.order),
    decision,
    selfAssessment,
    prices: priceBook,
  };
}

let loaded: ReturnType<typeof load> | undefined;

/** Everything in content/, sorted and found by id. Read once a build; again at each request of the live preview. */
export const library = () => (import.meta.env.DEV ? load() : (loaded ??= load()));
/** All of content/, as queries use it. */
export type Library = Awaited<ReturnType<typeof load>>;

/** A question about the whole library, answered once for each: asked again on every page, the build would take its time squared. */
export function oncePerLibrary<Answer>(ask: (lib: Library) => Answer): (lib: Library) => Answer {
  const known = new WeakMap<Library, { readonly answer: Answer }>();
  return (lib) => {
    const found = known.get(lib) ?? { answer: ask(lib) };
    known.set(lib, found);
    return found.answer;
  };
}
