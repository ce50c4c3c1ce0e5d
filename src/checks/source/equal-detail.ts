import type { Issue } from '../issue.ts';
import type { Content, ContentCheck, Entry } from './content.ts';

const LEAST = 0.8;
const MOST = 1.25;

type Option = Entry<'options'>;
type Texts = readonly { readonly text?: string | undefined }[];

/** Words as a reader meets them: a reference in braces stands for about three, such as "45 of 100". */
const wordsIn = (texts: Texts): number =>
  texts.reduce(
    (sum, { text = '' }) =>
      sum +
      text
        .replaceAll(/\{[^{}]*\}/g, 'n of n')
        .split(/\s+/)
        .filter(Boolean).length,
    0,
  );

const isEven = (one: number, other: number) => one >= other * LEAST && one <= other * MOST;
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const methodOf = ({ methods }: Content, { id }: Option) => methods.find((method) => method.id === id)?.data;

/** What stands in the cells of an option, the facts of its method included. */
function cellTexts(content: Content, option: Option): Texts {
  const facts = methodOf(content, option)?.facts;
  return Object.values(option.data.cells).flatMap((cell) => [
    ...(cell.facts ?? []).map((fact) => facts?.[fact] ?? {}),
    cell,
  ]);
}

function unevenSides(content: Content, option: Option): Issue[] {
  const { data, file } = option;
  const method = methodOf(content, option);
  const { goodPoints, badPoints } = data.kind === 'other' ? data : { goodPoints: [], badPoints: [], ...method };
  const [good, bad] = [wordsIn(goodPoints), wordsIn(badPoints)];
  const where = data.kind === 'other' ? file : `content/methods/${option.id}.yaml`;
  const rule = 'equal-detail';
  if (goodPoints.length !== badPoints.length)
    return [
      { file: where, rule, say: `${goodPoints.length} good points and ${badPoints.length} bad; write as many of both` },
    ];
  return isEven(good, bad)
    ? []
    : [{ file: where, rule, say: `${good} words for it and ${bad} against it; make them about as long` }];
}

/** Good and bad of an option get as many points of about the same length, and each option gets about as many words. */
export const equalDetail: ContentCheck = (content) => {
  // Without the facts of its method nobody knows how long an option is.
  const whole = content.options.filter(({ id }) => !content.broken.has(`content/methods/${id}.yaml`));
  const sizes = whole.map((option) => ({ option, words: wordsIn(cellTexts(content, option)) }));
  const middle = median(sizes.map(({ words }) => words));
  return [
    ...whole.flatMap((option) => unevenSides(content, option)),
    ...sizes
      .filter(({ words }) => !isEven(words, middle))
      .map(({ option, words }): Issue => ({
        file: option.file,
        rule: 'equal-detail',
        say: `${words} words in its cells; the middle option has ${middle}, so write ${Math.ceil(middle * LEAST)} to ${Math.floor(middle * MOST)}`,
      })),
  ];
};
