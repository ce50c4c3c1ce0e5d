import { firstCourse, firstYear, LEVELS } from '~/domain/costs/course-costs.ts';
import { courseFacts, formatPrice } from '~/domain/costs/price-reference.ts';
import { dollars, type Money } from '~/domain/money/money.ts';
import type { Library } from './library.ts';

type SourcedText = { readonly text: string; readonly claims: readonly string[] };

/** The claims behind the comparison table, row by row, as a reader meets them. */
export const tableClaims = ({ methods }: Library): string[] =>
  Object.keys(methods[0]?.facts ?? {}).flatMap((fact) =>
    methods.flatMap(({ facts }) => facts[fact as keyof typeof facts].claims),
  );

/** The claims behind the fact box of one method, top to bottom. */
export const boxClaims = ({ methods }: Library, methodId?: string): string[] =>
  methods
    .filter(({ id }) => id === methodId)
    .flatMap(({ facts, goodPoints, badPoints }) => [...Object.values(facts), ...goodPoints, ...badPoints])
    .flatMap(({ claims }) => claims);

type Method = Library['methods'][number];
type Sourced<Shown> = (fact: SourcedText) => Shown;

const summaryOf = <Shown>(lib: Library, { id, name, facts }: Method, sourced: Sourced<Shown>) => ({
  name,
  url: `/delivery-methods/${id}/`,
  cost: formatPrice(lib.prices, `${id}/session`),
  facts: Object.fromEntries(Object.entries(facts).map(([fact, of]) => [fact, sourced(of)])),
});

/** The methods as the comparison table shows them. `sourced` fills a fact and numbers its sources. */
export const methodColumns = <Shown>(lib: Library, sourced: Sourced<Shown>) =>
  lib.methods.map((method) => summaryOf(lib, method, sourced));

/** One method as the fact box of its page shows it, with what speaks for and against it. */
export function methodBox<Shown>(lib: Library, sourced: Sourced<Shown>, methodId: string | undefined) {
  const method = lib.methods.find(({ id }) => id === methodId);
  if (!method) throw new Error(`no method "${methodId ?? ''}"; name a file of content/methods in the front matter`);
  const { fullName, goodPoints, badPoints } = method;
  return {
    ...summaryOf(lib, method, sourced),
    fullName,
    goodPoints: goodPoints.map(sourced),
    badPoints: badPoints.map(sourced),
  };
}

type Level = (typeof LEVELS)[number];
const atEachLevel = (of: (level: Level) => Money) => ({ low: of('low'), typical: of('typical'), high: of('high') });

/** What each method costs: one session, the first course and the first year, each low, typical and high. */
export const methodCosts = (lib: Library) =>
  lib.methods.map(({ id, name }) => {
    const edition = lib.prices.get(id);
    if (!edition) throw new Error(`no prices for "${id}"; add content/prices/${id}.yaml`);
    const facts = courseFacts(edition);
    return {
      name,
      session: atEachLevel((level) => dollars(facts.session[level])),
      firstCourse: atEachLevel((level) => firstCourse(facts, level)),
      firstYear: atEachLevel((level) => firstYear(facts, level)),
    };
  });
