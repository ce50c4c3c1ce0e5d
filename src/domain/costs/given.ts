import { NUMBER_NAMES, rangesOf, type Answers, type NumberName, type Range, type Start } from './answers.ts';

const filledIn = (answers: Answers): NumberName[] => NUMBER_NAMES.filter((name) => answers[name] !== undefined);

/** The answers with our own numbers in place of all that were filled in; what was chosen stays. */
export const withOurs = (answers: Answers): Answers => ({
  ...answers,
  ...Object.fromEntries(NUMBER_NAMES.map((name) => [name, undefined])),
  by: undefined,
});

/** The numbers that a link brought along, each with ours in its place; none where the reader filled them in. */
export function given(start: Start, answers: Answers): { readonly name: NumberName; readonly ours: Range }[] {
  if (answers.by !== 'clinic') return [];
  const ours = rangesOf(start, withOurs(answers));
  return filledIn(answers).map((name) => ({ name, ours: ours[name] }));
}
