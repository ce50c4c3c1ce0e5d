import { endsOf, type Figure } from '../../domain/claims/figure.ts';
import type { Issue } from '../issue.ts';
import type { ContentCheck } from './content.ts';

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 10 });

/** Whether a number stands in a text in digits, as 1,050 or 1050, and not as a part of another number. */
export function standsIn(text: string, value: number): boolean {
  const forms = [String(value), grouped.format(value)].map((form) => form.replaceAll('.', '\\.'));
  return new RegExp(`(?<![\\d.,])(?:${forms.join('|')})(?!\\d|[.,]\\d)`).test(text);
}

const NOBODY = 'nobody';

function mistakesIn(figure: Figure, text: string, ids: readonly string[]): string[] {
  const missing = [...new Set(endsOf(figure))]
    .filter((value) => !standsIn(text, value))
    .map(
      (value) =>
        `number "${figure.id}" is ${value}, which the claim's text does not say in digits; correct one of them`,
    );
  const { comparedWith } = figure;
  const others = ids.filter((id) => id !== figure.id);
  if (!comparedWith || comparedWith === NOBODY || others.includes(comparedWith)) return missing;
  return [
    ...missing,
    `number "${figure.id}" is comparedWith "${comparedWith}"; write ${[...others, NOBODY].join(' or ')}`,
  ];
}

/** A claim's numbers say what its text says, and a comparison is another number of the claim. */
export const claimNumbers: ContentCheck = ({ sources }) =>
  sources.flatMap(({ file, data, lineOf }) =>
    data.claims.flatMap(({ text, numbers = [] }, claim) =>
      numbers.flatMap((figure, number) =>
        mistakesIn(
          figure,
          text,
          numbers.map(({ id }) => id),
        ).map((say): Issue => ({
          file,
          line: lineOf(['claims', claim, 'numbers', number]),
          rule: 'claim-numbers',
          say,
        })),
      ),
    ),
  );
