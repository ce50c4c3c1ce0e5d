/** What kind of work a source is. */
export const SOURCE_KINDS = [
  'rct',
  'review',
  'cohort',
  'survey',
  'guideline',
  'label',
  'regulator',
  'price',
  'animal',
  'reference',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** The kind in words that a reader knows. */
export const KIND_LABELS: Readonly<Record<SourceKind, string>> = {
  rct: 'Randomized trial',
  review: 'Review of studies',
  cohort: 'People followed over time',
  survey: 'Survey',
  guideline: 'Guideline',
  label: 'Drug label',
  regulator: 'Law or regulator',
  price: 'Price list',
  animal: 'Animal study',
  reference: 'Reference',
};

/** The kind as the heading of a group of sources. */
export const KIND_GROUPS: Readonly<Record<SourceKind, string>> = {
  rct: 'Randomized trials',
  review: 'Reviews of studies',
  cohort: 'Studies that followed people over time',
  survey: 'Surveys',
  guideline: 'Guidelines',
  label: 'Drug labels',
  regulator: 'Laws and regulators',
  price: 'Price lists',
  animal: 'Animal studies',
  reference: 'Other references',
};

const STUDY_KINDS: readonly SourceKind[] = ['rct', 'review', 'cohort', 'survey', 'animal'];

/** Whether a source measured something, in people or animals, rather than putting a rule or a price on record. */
export const isStudy = (kind: SourceKind): boolean => STUDY_KINDS.includes(kind);

type Named = { readonly authors?: string | undefined; readonly publisher?: string | undefined; readonly title: string };
type Work = { readonly doi?: string | undefined; readonly url?: string | undefined };

const familyName = (author: string) => author.trim().replace(/(?: [A-Z]{1,3})?(?: (?:Jr|Sr|II|III))?$/, '');

/** Who a source is by, as running text: "Wilkinson and others", "Zanos and Gould", or the publisher where no author is named. */
export function byline({ authors, publisher, title }: Named): string {
  if (!authors) return publisher ?? title;
  const [first = '', second = '', ...rest] = authors.split(/,\s*/);
  if (!second) return familyName(first);
  return rest.length > 0 || /^et al/.test(second)
    ? `${familyName(first)} and others`
    : `${familyName(first)} and ${familyName(second)}`;
}

/** A source in one line, as side notes show it: "Wilkinson and others, 2019. Review of studies." */
export const shortCitation = (
  source: Named & { readonly kind: SourceKind; readonly year?: number | null | undefined },
): string => `${byline(source)}${source.year ? `, ${source.year}` : ''}. ${KIND_LABELS[source.kind]}.`;

/** Where and when a work appeared and what it is: "Psychological Medicine, 2019. Randomized trial." A publisher who is the author is not said twice. */
export function publication(
  source: Named & { readonly kind: SourceKind; readonly year?: number | null | undefined },
): string {
  const publisher = source.publisher === byline(source) ? undefined : source.publisher;
  const where = [publisher, source.year].filter(Boolean).join(', ');
  return `${where ? `${where}. ` : ''}${KIND_LABELS[source.kind]}.`;
}

/** What follows a title: nothing where it ends a sentence itself. */
export const stopAfter = (title: string): string => (/[.?!]$/.test(title) ? '' : '.');

/** The address that a reader should follow: the DOI where there is one, else the canonical page. */
export const linkOf = ({ doi, url }: Work): string | undefined => (doi ? `https://doi.org/${doi}` : url);

/** Entries that describe one and the same work share this key, so a page numbers the work once. */
export const workKey = (id: string, work: Work): string => linkOf(work)?.toLowerCase() ?? id;

/** The number of each work in order of first use, so a reader meets 1 before 2. Keys come from `workKey`. */
export function numberWorks(keysInOrder: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(keysInOrder)].map((key, index) => [key, index + 1]));
}
