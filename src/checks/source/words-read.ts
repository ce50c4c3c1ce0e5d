import type { Collection } from './collections.ts';
import type { Content } from './content.ts';
import { fieldName } from './written-references.ts';

/** A run of words that readers see, with where it stands. */
export type Words = {
  readonly text: string;
  readonly file: string;
  readonly line: number;
  readonly collection: Collection;
  /** The field it stands in; undefined in the body of a page. */
  readonly field?: string;
};

/** Fields that hold ids, addresses, dates and names from elsewhere, or words for search only. */
const NOT_PROSE = [
  'aliases', 'alsoKnownAs', 'misspellings', 'claims', 'mustShow', 'page', 'readMore', 'fullPage', 'signs', 'status', 'to', 'id', 'topic', 'group', 'method', 'kind', 'unit', 'basis',
  'comparedWith', 'only', 'noTrial', 'whom', 'anchor', 'figures', 'range', 'authors', 'publisher', 'doi', 'pmid', 'url', 'seenAt', 'verified', 'certainty', 'topics', 'contact', 'repository', 'facts', 'is',
  'from', 'since', 'date', 'published', 'lastReviewed', 'nextReview', 'lastChecked', 'preparedOn', 'assessed', 'verdict', 'see', 'citation', 'criteriaOf',
]; // prettier-ignore

/** Every run of words that readers see: bodies, and the strings of YAML that are prose. */
export const wordsRead = ({ bodies, fields }: Content): Words[] => [
  ...bodies.flatMap(({ file, collection, blocks }) => blocks.map((block) => ({ ...block, file, collection }))),
  ...fields.flatMap((field) => {
    const name = fieldName(field);
    if (NOT_PROSE.includes(name) || field.collection === 'claimsWaiting') return [];
    // The title of a source is the name of somebody else's work.
    if (field.collection === 'sources' && name === 'title') return [];
    return [{ text: field.text, file: field.file, line: field.line, collection: field.collection, field: name }];
  }),
];

/** The line of a place in a run of words: lines of MDX are as written; YAML may fold them, so there it is the first. */
export const lineAt = ({ text, line, field }: Words, index: number): number =>
  field === undefined ? line + text.slice(0, index).split('\n').length - 1 : line;
