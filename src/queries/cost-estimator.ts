import type { NumberName } from '~/domain/costs/answers.ts';
import { LEVELS } from '~/domain/costs/course-costs.ts';
import type { Edition } from '~/domain/costs/price-reference.ts';
import { dollars, formatMoney } from '~/domain/money/money.ts';
import {
  estimatorGroups,
  estimatorStart,
  forEachPayment,
  type Figure,
  type Figures,
  type Group,
} from './estimator-start.ts';
import { pageEvidence } from './evidence.ts';
import { library, type Library } from './library.ts';

/** Part of a sentence that says where a number comes from, and the numbered sources it rests on. */
export type Piece = { readonly text: string; readonly sources: readonly number[] };
/** Where the number of each input comes from. */
export type Notes = Readonly<Partial<Record<NumberName, readonly Piece[]>>>;

const MONEY: readonly NumberName[] = [
  ...(['price', 'intake', 'observation', 'hour', 'travel', 'off', 'deductible', 'copay'] as const),
  ...(['maximum', 'drugcopay', 'drughelp'] as const),
];

const PERCENT: readonly NumberName[] = ['percent', 'back', 'tax'];

const originOf = ({ basis, year, why }: Figure) =>
  basis === 'assumption' ? `assumption, because ${why ?? ''}` : year === 'undated' ? 'undated' : String(year);

/** Where the number of an input comes from: one piece, or one for each end where they differ. */
function piecesOf(name: NumberName, figures: Figures, numberOf: (claim: string) => number): Piece[] {
  const shown = ({ value }: Figure) =>
    MONEY.includes(name) ? formatMoney(dollars(value)) : `${value}${PERCENT.includes(name) ? '%' : ''}`;
  const isRange = figures.low.value !== figures.high.value;
  return (isRange ? LEVELS : (['typical'] as const)).map((level) => ({
    text: `${isRange ? `${level} ` : ''}${shown(figures[level])} (${originOf(figures[level])})`,
    sources: [...new Set((figures[level].claims ?? []).map(numberOf))],
  }));
}

const notesOf = (group: Group, numberOf: (claim: string) => number): Notes =>
  Object.fromEntries(
    Object.entries(group).map(([name, figures]) => [name, piecesOf(name as NumberName, figures, numberOf)]),
  );

const claimsIn = (group: Group) =>
  Object.values(group).flatMap((figures) => LEVELS.flatMap((level) => figures[level].claims ?? []));

/** Claims that the words of the page cite besides the numbers, and the warnings that go with some prices. */
const mustShow = (editions: readonly Edition[]) =>
  editions.flatMap((edition) => (edition['mustShow'] ?? []) as readonly string[]);

/** The numbers of the page that rest on claims: what stands after # in their address, and the list they stand in. */
export function numbersWithClaims(lib: Library) {
  const { methods, common, payments } = estimatorGroups(lib);
  const groups = [
    ...methods.map(({ id, name, group }) => ({ id, name, group })),
    ...Object.entries(payments).map(([id, group]) => ({ id, name: id, group })),
    { id: 'common', name: 'everything else', group: common },
  ];
  return groups.flatMap(({ id, name, group }) =>
    Object.entries(group).map(([number, figures]) => ({
      claims: claimsIn({ [number]: figures }),
      anchor: `from-${id}-${number}`,
      part: `where our numbers come from (${name})`,
    })),
  );
}

/** The claims that the sentences of the page cite. */
export function claimsInWords(lib: Library): string[] {
  const { own, methods } = estimatorGroups(lib);
  return [...new Set(mustShow([own, ...methods.map(({ edition }) => edition)]))];
}

/** What the cost estimator starts from, where each number comes from, and the evidence of its page. */
export async function costEstimatorPage() {
  const lib = await library();
  const { methods, common, payments } = estimatorGroups(lib);
  const claims = [
    ...[...methods.map(({ group }) => group), common, ...Object.values(payments)].flatMap(claimsIn),
    ...claimsInWords(lib),
  ];
  const evidence = pageEvidence(
    lib,
    [...new Set(claims)].map((claim) => ({ word: 'Cite', claim, anchor: '' })),
  );
  const numberOf = (claim: string) => evidence.citation(claim).number;
  return {
    start: estimatorStart(lib),
    evidence,
    notes: {
      methods: Object.fromEntries(methods.map(({ id, group }) => [id, notesOf(group, numberOf)])),
      common: notesOf(common, numberOf),
      payments: forEachPayment((way) => notesOf(payments[way], numberOf)),
    },
  };
}
