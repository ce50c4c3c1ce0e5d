import type { Issue } from '../issue.ts';
import type { Content, ContentCheck } from './content.ts';
import { didYouMean } from './nearest.ts';

const rule = 'unknown-method';

const ofArticles = ({ articles, methods, broken }: Content): Issue[] => {
  const ids = methods.map(({ id }) => id);
  return articles.flatMap(({ file, data, lineOf }): Issue[] => {
    const { method } = data;
    if (!method || ids.includes(method) || broken.has(`content/methods/${method}.yaml`)) return [];
    const say = `no method "${method}"${didYouMean(method, ids, `add content/methods/${method}.yaml`)}`;
    return [{ file, line: lineOf(['method']), rule, say }];
  });
};

const withoutMethod = ({ articles, bodies, broken }: Content): Issue[] => {
  const withOne = new Set(articles.filter(({ data }) => data.method).map(({ file }) => file));
  return bodies.flatMap(({ file, elements }) =>
    elements
      .filter(({ name }) => name === 'MethodFacts' && !withOne.has(file) && !broken.has(file))
      .map(({ line }): Issue => ({
        file,
        line,
        rule,
        say: '<MethodFacts /> has no method to show; write "method: …" at the top of the article, or use <MethodsTable />',
      })),
  );
};

const withoutPrices = ({ methods, prices, broken }: Content): Issue[] =>
  methods
    .filter(
      ({ id }) =>
        !prices.some((price) => price.id === id && price.data.kind === 'method') &&
        !broken.has(`content/prices/${id}.yaml`),
    )
    .map(({ id, file }): Issue => ({ file, rule, say: `no prices for "${id}"; add content/prices/${id}.yaml` }));

const ofOptions = ({ options, methods, broken }: Content): Issue[] =>
  options
    .filter(
      ({ id, data }) =>
        data.kind === 'ketamine' &&
        !methods.some((method) => method.id === id) &&
        !broken.has(`content/methods/${id}.yaml`),
    )
    .map(({ id, file }): Issue => ({
      file,
      rule,
      say: `no method "${id}"; an option of kind ketamine has the name of a file in content/methods`,
    }));

/** An article's method is there, a box of facts has a method, each method has prices, and an option's method is there. */
export const unknownMethod: ContentCheck = (content) => [
  ...ofArticles(content),
  ...withoutMethod(content),
  ...withoutPrices(content),
  ...ofOptions(content),
];
