import { NUMBER_NAMES, type NumberName, type Range, type Start, type WayToPay } from '~/domain/costs/answers.ts';
import { answersIn, hashFor } from '~/domain/costs/answers-address.ts';
import type { Level } from '~/domain/costs/course-costs.ts';
import { courseFacts, type Edition } from '~/domain/costs/price-reference.ts';
import { estimates } from '~/domain/costs/report.ts';
import type { Money } from '~/domain/money/money.ts';
import type { Library } from './library.ts';

/** One figure as a price file holds it: from a source, or an assumption with its reason. */
export type Figure = {
  readonly value: number;
  readonly basis: 'source' | 'assumption';
  readonly claims?: readonly string[];
  readonly year?: number | 'undated';
  readonly why?: string;
};
/** A figure at each level; the same one three times where a price has no range. */
export type Figures = Readonly<Record<Level, Figure>>;
/** The figures of a method, of a way to pay, or of everything else, by the name of the input they stand in. */
export type Group = Readonly<Partial<Record<NumberName, Figures>>>;

const always = (figure: unknown): Figures => ({
  low: figure as Figure,
  typical: figure as Figure,
  high: figure as Figure,
});

/** Something for each way to pay. */
export const forEachPayment = <Value>(of: (way: WayToPay) => Value): Readonly<Record<WayToPay, Value>> => ({
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

/** The methods with their prices, what is common to all, and each way to pay: figures as they stand in the price files. */
export function estimatorGroups(lib: Library) {
  const own = editionOf(lib, 'cost-estimator');
  return {
    own,
    methods: lib.methods.map(({ id, name }) => {
      const edition = editionOf(lib, id);
      return { id, name, edition, group: methodGroup(edition), facts: courseFacts(edition) };
    }),
    common: namedGroup(own),
    payments: forEachPayment((way) => namedGroup(own[way] ?? {})),
  };
}

/** The numbers that the cost estimator starts from. */
export function estimatorStart(lib: Library): Start {
  const { methods, common, payments } = estimatorGroups(lib);
  return {
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
}

const bar = (name: string, levels: Readonly<Record<Level, { readonly reader: number }>>) => {
  const money = ({ reader }: { readonly reader: number }): Money => ({ cents: Math.round(reader), currency: 'USD' });
  return { name, low: money(levels.low), typical: money(levels.typical), high: money(levels.high) };
};

/** What the cost estimator says for answers written as in its address; throws where they are none. */
export function estimateOf(lib: Library, written: string) {
  const start = estimatorStart(lib);
  const { answers, rejected } = answersIn(start, written);
  if (rejected.length > 0) throw new Error(`the estimator does not understand ${rejected.join(', ')} in "${written}"`);
  const { course, all } = estimates(start, answers);
  return {
    href: `/cost-estimator/${hashFor(start, answers)}`,
    bars: [
      bar('First course', course),
      ...(answers.horizon === 'course' ? [] : [bar(`First ${answers.horizon} months`, all)]),
    ],
  };
}
