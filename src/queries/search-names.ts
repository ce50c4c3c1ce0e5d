import type { SearchNames } from '~/domain/query/lexicon.ts';
import type { Library } from './library.ts';

/** Words that find a question or a term, by address, and what other names of a term stand for: all from the questions and the glossary. */
export function searchNames({ questions, terms }: Pick<Library, 'questions' | 'terms'>): SearchNames {
  const others = (term: Library['terms'][number]) => [...term.alsoKnownAs, ...term.misspellings];
  const address = ({ id, data }: Library['questions'][number]) =>
    `/${data.kind === 'faq' ? 'faq' : 'objections'}/#${id}`;
  return {
    aliases: Object.fromEntries([
      ...questions.map((question) => [address(question), question.data.aliases.join(', ')] as const),
      ...terms.map((term) => [`/glossary/#${term.id}`, others(term).join(', ')] as const),
    ]),
    names: terms.flatMap((term) => others(term).map((name) => [name, term.term] as const)),
  };
}
