import { NUMBER_NAMES, type NumberName, type Range, type Start, type WayToPay } from '~/domain/costs/answers.ts';
import { LEVELS, type Level } from '~/domain/costs/course-costs.ts';
import { courseFacts, type Edition } from '~/domain/costs/price-reference.ts';
import { dollars, formatMoney } from '~/domain/money/money.ts';
import { pageEvidence } from './evidence.ts';
import { library, type Library } from './library.ts';

/** One figure as a price file holds it: from a source, or an assumption with its reason. */
type Figure = {
  readonly value: number;
  readonly basis: 'source' | 'assumption';
  readonly claims?: readonly string[];
  readonly year?: number | 'undated';
  readonly why?: string;
};
type Figures = Readonly<Record<Level, Figure>>;
/** The figures of a method, of a way to pay, or of everything else, by the name of the input they stand in. */
type Group = Readonly<Partial<Record<NumberName, Figures>>>;

/** Part of a sentence that says where a number comes from, and the numbered sources it rests on. */
export type Piece = { readonly text: string; readonly sources: readonly number[] };
export type Notes = Readonly<Partial<Record<NumberName, readonly Piece[]>>>;

const MONEY: readonly NumberName[] = [
  ...(['price', 'intake', 'observation', 'hour', 'travel', 'off', 'deductible', 'copay'] as const),
  ...(['maximum', 'drugcopay', 'drughelp'] as const),
];

const PERCENT: readonly NumberName[] = ['percent', 'back', 'tax'];

const always = (figure: unknown): Figures => ({
  low: figure as Figure,
  typical: figure as Figure,
  high: figure as Figure,
});

const forEachPayment = <Value>(of: (way: WayToPay) => Value): Readonly<Record<WayToPay, Value>> => ({
  self: of('self'),
  insurance: of('insurance'),
  superbill: of('superbill'),
  medicare: of('medicare'),
});

function editionOf(lib: Library, id: string): Edition {
  const edition = lib.prices.get(id);
  if (!edition) throw new Error(`no prices "${id}"; add content/prices/${id}.yaml`);
  return edition;
}

const methodGroup = (edition: Edition): Group => ({
  price: edition['session'] as Figures,
  sessions: always(edition['firstCourseSessions']),
  later: edition['maintenancePerMonth'] as Figures,
  intake: edition['intake'] as Figures,
});

/** The figures of an edition that bear the name of an input. */
const namedGroup = (edition: unknown): Group =>
  Object.fromEntries(
    Object.entries(edition as Edition).flatMap(([name, figure]) =>
      (NUMBER_NAMES as readonly string[]).includes(name) ? [[name, always(figure)]] : [],
    ),
  );

const rangesIn = (group: Group) =>
  Object.fromEntries(
    Object.entries(group).map(([name, { low, typical, high }]): [string, Range] => [
      name,
      { low: low.value, typical: typical.value, high: high.value },
    ]),
  );

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

/** What the cost estimator starts from, where each number comes from, and the evidence of its page. */
export async function costEstimatorPage() {
  const lib = await library();
  const own = editionOf(lib, 'cost-estimator');
  const methods = lib.methods.map(({ id, name }) => {
    const edition = editionOf(lib, id);
    return { id, name, edition, group: methodGroup(edition), facts: courseFacts(edition) };
  });
  const common = namedGroup(own);
  const payments = forEachPayment((way) => namedGroup(own[way] ?? {}));
  const claims = [
    ...[...methods.map(({ group }) => group), common, ...Object.values(payments)].flatMap(claimsIn),
    ...mustShow([own, ...methods.map(({ edition }) => edition)]),
  ];
  const evidence = pageEvidence(
    lib,
    [...new Set(claims)].map((claim) => ({ word: 'Cite', claim, anchor: '' })),
  );
  const numberOf = (claim: string) => evidence.citation(claim).number;
  const start: Start = {
    methods: methods.map(({ id, name, edition, group, facts }) => ({
      id,
      name,
      weeksPerSession: facts.firstCourseWeeks / facts.firstCourseSessions,
      // Medicare's rate and the maker's savings stand only with the spray that the FDA approved.
      approved: edition['sessionWithCover'] !== undefined,
      ranges: rangesIn(group),
    })),
    common: rangesIn(common),
    payments: forEachPayment((way) => rangesIn(payments[way])),
  };
  return {
    start,
    evidence,
    notes: {
      methods: Object.fromEntries(methods.map(({ id, group }) => [id, notesOf(group, numberOf)])),
      common: notesOf(common, numberOf),
      payments: forEachPayment((way) => notesOf(payments[way], numberOf)),
    },
  };
}
