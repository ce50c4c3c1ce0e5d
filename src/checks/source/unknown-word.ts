import type { Issue } from '../issue.ts';
import type { ContentCheck } from './content.ts';
import { didYouMean } from './nearest.ts';
import type { Element, Prose } from './prose.ts';
import { VOCABULARY, type Word } from './vocabulary.ts';

const mistakesIn = ({ name, attributes, holds }: Element, word: Word): string[] => {
  const known = [...(word.needs ?? []), ...(word.takes ?? [])];
  const unknown = [...attributes.keys()]
    .filter((attribute) => !known.includes(attribute))
    .map(
      (attribute) =>
        `<${name}> takes no "${attribute}"${didYouMean(attribute, known, known.length > 0 ? `it takes ${known.join(', ')}` : 'take it out')}`,
    );
  const missing = (word.needs ?? [])
    .filter((attribute) => !attributes.has(attribute))
    .map((attribute) => `<${name}> needs "${attribute}"; add ${attribute}="…"`);
  const empty = [...attributes]
    .filter(([attribute, value]) => known.includes(attribute) && !value?.trim())
    .map(([attribute]) => `"${attribute}" of <${name}> is empty or code; write a text in quotes`);
  const odd = Object.entries(word.values ?? {}).flatMap(([attribute, values]) => {
    const value = attributes.get(attribute);
    return value && !values.includes(value)
      ? [`"${attribute}" of <${name}> cannot be "${value}"; write ${values.join(', ')}`]
      : [];
  });
  const hollow =
    word.holds && !holds.includes(word.holds)
      ? [`<${name}> holds no ${word.holds}; put one in, with an empty line before and after`]
      : [];
  return [...unknown, ...missing, ...empty, ...odd, ...hollow];
};

const elementMistakes = (element: Element): string[] => {
  const word = VOCABULARY[element.name];
  return word
    ? mistakesIn(element, word)
    : [
        `no word <${element.name}>${didYouMean(element.name, Object.keys(VOCABULARY), 'use Markdown, or a word of CONTRIBUTING.md')}`,
      ];
};

const codeMistakes = ({ code }: Prose) =>
  code.map(({ text, line }) => ({
    line,
    say: `code in prose (${text.slice(0, 40)}); write a figure as <Num of="…" /> or <Price of="…" />, and import nothing`,
  }));

/** Authors use only the words of the vocabulary, each with the attributes and the content it takes. */
export const unknownWord: ContentCheck = ({ bodies }) =>
  bodies.flatMap((body) =>
    [
      ...body.elements.flatMap((element) => elementMistakes(element).map((say) => ({ line: element.line, say }))),
      ...codeMistakes(body),
    ].map(({ line, say }): Issue => ({ file: body.file, line, rule: 'unknown-word', say })),
  );
