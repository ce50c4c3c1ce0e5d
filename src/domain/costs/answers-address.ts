import { BY_CLINIC } from '../address/by-clinic.ts';
import { fieldOf, hashOf, oneOf, readHash, valueIn, type StateOf } from '../address/state-in-hash.ts';
import { HORIZONS, LIMITS, NUMBER_NAMES, WAYS_TO_PAY, type Answers, type NumberName } from './answers.ts';

/** What an address has to know of the methods: their names in it, the usual one first. */
type Methods = { readonly methods: readonly { readonly id: string }[] };

/** A number in an address, such as `590` or `4.33`: within its limits, with two decimals at most. A box that is empty has none. */
function numberField(name: NumberName) {
  const { least, most, whole }: { least: number; most: number; whole?: true } = LIMITS[name];
  const shape = whole ? /^\d{1,6}$/ : /^\d{1,6}(\.\d{1,2})?$/;
  return fieldOf(
    (text) => shape.test(text) && Number(text) >= least && Number(text) <= most,
    (text): number | undefined => Number(text),
  );
}

/** The boxes that hold a number, by name. */
export const numberFields = Object.fromEntries(NUMBER_NAMES.map((name) => [name, numberField(name)])) as Record<
  NumberName,
  ReturnType<typeof numberField>
>;

/** What people put around a number: a dollar or percent sign, spaces, commas between thousands. */
const bare = (text: string) => text.replace(/[$%\s]|,(?=\d{3}(?!\d))/g, '').replace(/\.$/, '');

/** The number that was typed into a box, or none where it is empty; undefined for a text that is no number the box can hold. */
export function typedNumber(name: NumberName, text: string): { readonly value: number | undefined } | undefined {
  const number = bare(text);
  return number === '' ? { value: undefined } : valueIn(numberFields[name], number);
}

const words = {
  horizon: oneOf(HORIZONS),
  pay: oneOf(WAYS_TO_PAY),
  share: oneOf(['percent', 'copay']),
  help: oneOf(['no', 'yes']),
  by: BY_CLINIC,
};

/** Every field of an address, with what it may be; the methods are those that there are prices for. */
export const answerFields = ({ methods }: Methods) => ({
  ...numberFields,
  ...words,
  method: fieldOf((id) => methods.some((method) => method.id === id), String),
});

type Fields = ReturnType<typeof answerFields>;

/** What is answered before anything is: a year of the first method, paid alone. */
export const usualAnswers = ({ methods }: Methods): Answers & StateOf<Fields> => ({
  ...(Object.fromEntries(NUMBER_NAMES.map((name) => [name, undefined])) as Record<NumberName, undefined>),
  method: methods[0]?.id ?? '',
  horizon: '12',
  pay: 'self',
  share: 'percent',
  help: 'no',
  by: undefined,
});

/** The hash that a link with these answers ends in. */
export const hashFor = (start: Methods, answers: Answers): string =>
  hashOf<Fields>(usualAnswers(start), { ...usualAnswers(start), ...answers });

/** The answers that an address describes, whatever it is, and the names of what in it could not be used. */
export function answersIn(
  start: Methods,
  hash: string,
): { readonly answers: Answers; readonly rejected: readonly string[] } {
  const { state, rejected } = readHash<Fields>(answerFields(start), usualAnswers(start), hash);
  return { answers: state, rejected };
}
