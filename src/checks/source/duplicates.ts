import type { Issue } from '../issue.ts';
import type { Content, ContentCheck } from './content.ts';
import { FIXED_PAGES, urlOf } from './site-map.ts';

/** One thing that may stand only once: what it is, the key that has to differ, and where it stands. */
type Claimed = { readonly what: string; readonly key: string; readonly file: string; readonly line?: number };

const sameText = (text: string) => text.trim().toLowerCase().replace(/\s+/g, ' ');

const ofPages = ({ articles, pages, handouts }: Content): Claimed[] =>
  [...articles, ...pages, ...handouts].flatMap(({ file, data, lineOf }) =>
    (['title', 'shortTitle', 'description'] as const).map((field) => ({
      what: field,
      key: sameText(data[field]),
      file,
      line: lineOf([field]),
    })),
  );

const ofAddresses = ({ files }: Content): Claimed[] => [
  ...FIXED_PAGES.map((url) => ({ what: 'address', key: url, file: 'the site itself' })),
  ...[...files.keys()].flatMap((file) => {
    const url = urlOf(file);
    return url ? [{ what: 'address', key: url, file }] : [];
  }),
];

const ofOrder = ({ articles, questions, methods, options, handouts }: Content): Claimed[] => [
  ...articles.map(({ file, data, lineOf }) => ({
    what: `order in topic "${data.topic}"`,
    key: String(data.order),
    file,
    line: lineOf(['order']),
  })),
  ...questions.map(({ file, data, lineOf }) => ({
    what: data.kind === 'faq' ? `order in group "${data.group}"` : 'order of objections',
    key: String(data.order),
    file,
    line: lineOf(['order']),
  })),
  ...methods.map(({ file, data, lineOf }) => ({
    what: 'order of methods',
    key: String(data.order),
    file,
    line: lineOf(['order']),
  })),
  ...options.map(({ file, data, lineOf }) => ({
    what: 'order of options',
    key: String(data.order),
    file,
    line: lineOf(['order']),
  })),
  ...handouts.map(({ file, data, lineOf }) => ({
    what: 'order of handouts',
    key: String(data.order),
    file,
    line: lineOf(['order']),
  })),
];

const ofEntries = ({ questions, glossary, sources }: Content): Claimed[] => [
  ...questions.map(({ file, data, lineOf }) => ({
    what: 'question',
    key: sameText(data.question),
    file,
    line: lineOf(['question']),
  })),
  ...glossary.map(({ file, data, lineOf }) => ({
    what: 'term',
    key: sameText(data.term),
    file,
    line: lineOf(['term']),
  })),
  ...sources.flatMap(({ file, data, lineOf }) =>
    data.claims.flatMap((claim, at) => [
      { what: `claim id in ${file}`, key: claim.id, file, line: lineOf(['claims', at]) },
      ...(claim.numbers ?? []).map(({ id }, number) => ({
        what: `number id in claim ${claim.id} of ${file}`,
        key: id,
        file,
        line: lineOf(['claims', at, 'numbers', number]),
      })),
    ]),
  ),
];

/** Titles, descriptions, addresses, questions, terms, ids and places in an order stand once. */
export const duplicates: ContentCheck = (content) => {
  const first = new Map<string, Claimed>();
  return [...ofPages(content), ...ofAddresses(content), ...ofOrder(content), ...ofEntries(content)].flatMap(
    (claimed): Issue[] => {
      const key = `${claimed.what}: ${claimed.key}`;
      const earlier = first.get(key);
      if (!earlier) first.set(key, claimed);
      return earlier
        ? [
            {
              file: claimed.file,
              line: claimed.line,
              rule: 'duplicates',
              say: `the same ${claimed.what} (${claimed.key}) stands in ${earlier.file}; change one of them`,
            },
          ]
        : [];
    },
  );
};
