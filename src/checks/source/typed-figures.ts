import type { Issue } from '../issue.ts';
import type { ContentCheck } from './content.ts';
import { lineAt, wordsRead } from './words-read.ts';

/** Collections that hold the figures themselves. */
const HOME_OF_FIGURES = ['sources', 'prices'];

const COUNT =
  '(?:\\d[\\d,.]*|half|one|two|three|four|five|six|seven|eight|nine|ten|[a-z]+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?)';
const FIGURES = [
  /\d[\d,.]*\s*(?:%|percent\b|per cent\b)/gi,
  /\$\s*\d[\d,.]*/g,
  new RegExp(
    `\\b${COUNT}\\s+(?:people\\s+|patients\\s+|adults\\s+)?(?:out\\s+of|of|in)\\s+(?:every\\s+)?1(?:00|,?000)\\b`,
    'gi',
  ),
];

/** Percentages, dollars and people of 100 are shown by reference, so that one correction mends every page. */
export const typedFigures: ContentCheck = (content) =>
  wordsRead(content)
    .filter(({ collection }) => !HOME_OF_FIGURES.includes(collection))
    .flatMap((words) =>
      FIGURES.flatMap((figure) => [...words.text.matchAll(figure)]).map((match): Issue => ({
        file: words.file,
        line: lineAt(words, match.index),
        rule: 'typed-figures',
        say: `"${match[0].replace(/[.,]$/, '')}" is typed; show it by reference: ${
          words.field === undefined
            ? '<Num of="source/claim#number" /> or <Price of="…" />'
            : '{source/claim#number} or {price:…}'
        }`,
      })),
    );
