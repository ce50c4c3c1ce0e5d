import type { Intent } from '~/domain/query/intent.ts';
import type { SearchNames } from '~/domain/query/lexicon.ts';
import type { Library } from './library.ts';
import { SELF_ASSESSMENT } from './self-assessment.ts';

/** Pages that are there for what a question may ask for. */
const ANSWERS: Readonly<Record<string, Intent>> = {
  '/cost-estimator/': 'total',
  '/what-to-expect/': 'plan',
  '/compare-options/': 'comparison',
};

/** Words that find a page, a question or a term, by address, and what other names of a term stand for: all from content/. */
export function searchNames({
  articles,
  pages,
  handouts,
  decision,
  selfAssessment,
  site,
  questions,
  terms,
}: Library): SearchNames {
  const address = ({ id, data }: Library['questions'][number]) =>
    `/${data.kind === 'faq' ? 'faq' : 'objections'}/#${id}`;
  const aliasesBy = [
    ...[...articles, ...pages].map(({ id, data }) => [`/${id}/`, data.aliases] as const),
    ...handouts.map(({ id, aliases }) => [`/handouts/${id}/`, aliases] as const),
    ['/compare-options/', decision.aliases] as const,
    [SELF_ASSESSMENT, selfAssessment.aliases] as const,
    ...site.searchWords.map(({ page, aliases }) => [page, aliases] as const),
    ...questions.map((question) => [address(question), question.data.aliases] as const),
    ...terms.map((term) => [`/glossary/#${term.id}`, term.alsoKnownAs] as const),
  ];
  return {
    aliases: Object.fromEntries(aliasesBy.map(([url, words]) => [url, words.join(', ')])),
    intents: { ...ANSWERS, ...Object.fromEntries(terms.map(({ id }) => [`/glossary/#${id}`, 'meaning'] as const)) },
    names: terms.flatMap((term) => term.alsoKnownAs.map((name) => [name, term.term] as const)),
    misspellings: terms.flatMap((term) => term.misspellings.map((name) => [name, term.term] as const)),
  };
}
