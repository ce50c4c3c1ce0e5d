import { placeOfAnswer, placeOfLength } from '~/domain/options/comparison.ts';
import { MATTERS, type Matter } from '~/domain/options/matters.ts';
import { isOverdue } from '~/domain/dates/iso-date.ts';
import { pageEvidence, type PageEvidence } from './evidence.ts';
import { library, today, type Library } from './library.ts';

type Option = Library['options'][number];
type Method = Library['methods'][number];
type Statement = { readonly text: string; readonly claims: readonly string[] };

const methodOf = (lib: Library, { id }: Option): Method => {
  const method = lib.methods.find((entry) => entry.id === id);
  if (!method)
    throw new Error(`no method "${id}"; an option of kind ketamine has the name of a file in content/methods`);
  return method;
};

/** The names and the points of an option: its own, or those of the way of having ketamine that it is. */
function wordsOf(lib: Library, option: Option) {
  if (option.kind === 'other') return { ...option, url: undefined };
  const { name, fullName, summary, goodPoints, badPoints } = methodOf(lib, option);
  return { name, fullName, summary, goodPoints, badPoints, url: `/delivery-methods/${option.id}/` };
}

/** A cell as one statement: the facts it draws on, then its own words. */
function cellOf(lib: Library, option: Option, matter: Matter): Statement {
  const { facts = [], text = '', claims = [] } = option.cells[matter];
  const drawn = facts.map((fact) => methodOf(lib, option).facts[fact]);
  return {
    text: [...drawn.map((fact) => fact.text), text].filter(Boolean).join(' '),
    claims: [...drawn.flatMap((fact) => fact.claims), ...claims],
  };
}

/** The claims behind the whole comparison, as a reader meets them. */
export const comparedClaims = (lib: Library): string[] => [
  ...lib.options.flatMap(({ sortBy }) => Object.values(sortBy).flatMap(({ claims }) => claims)),
  ...MATTERS.flatMap((matter) => lib.options.flatMap((option) => cellOf(lib, option, matter).claims)),
  ...lib.options
    .map((option) => wordsOf(lib, option))
    .flatMap(({ goodPoints, badPoints }) => [...goodPoints, ...badPoints].flatMap(({ claims }) => claims)),
];

/** Every place of the comparison that rests on claims: what stands after # in its address, and the words it stands under. */
export const comparedPlaces = (lib: Library) => [
  ...MATTERS.flatMap((matter) =>
    lib.options.map((option) => ({
      claims: cellOf(lib, option, matter).claims,
      anchor: `cell-${option.id}-${matter}`,
      part: `${lib.decision.matters.find(({ id }) => id === matter)?.question ?? matter} (${wordsOf(lib, option).name})`,
    })),
  ),
  ...lib.options.flatMap((option) => {
    const { name, goodPoints, badPoints } = wordsOf(lib, option);
    const sides = [
      { side: 'for', points: goodPoints },
      { side: 'against', points: badPoints },
    ];
    return sides.flatMap(({ side, points }) =>
      points.map(({ claims }, at) => ({
        claims,
        anchor: `${side}-${option.id}-${at + 1}`,
        part: `what speaks ${side} it (${name})`,
      })),
    );
  }),
  ...lib.decision.orders.flatMap(({ id, name }) =>
    id === 'listed'
      ? []
      : lib.options.map(({ sortBy }) => ({ claims: sortBy[id].claims, anchor: `by=${id}`, part: `ordered “${name}”` })),
  ),
];

/** What kind of statement a cell is: what studies or records say and how surely, what is commonly done, or what nobody knows. */
function standingOf(evidence: PageEvidence, matter: Matter, claims: readonly string[]): string {
  if (matter === 'unknown') return 'Not known';
  if (claims.length === 0) return 'Common practice, not studies';
  const { label, certainty, dots } = evidence.standing(claims);
  return `${label}, ${certainty} ${dots}`;
}

function shownOption(lib: Library, evidence: PageEvidence, option: Option) {
  const { name, fullName, summary, url, goodPoints, badPoints } = wordsOf(lib, option);
  const { home, driving, followed } = option.sortBy;
  const cell = (matter: Matter) => {
    const statement = cellOf(lib, option, matter);
    return { ...evidence.sourced(statement), standing: standingOf(evidence, matter, statement.claims) };
  };
  return {
    id: option.id,
    name,
    fullName,
    summary,
    url,
    places: {
      home: placeOfAnswer(home.is),
      driving: placeOfAnswer(driving.is),
      followed: placeOfLength(followed.months),
    },
    facts: {
      home: evidence.sourced(home),
      driving: evidence.sourced(driving),
      followed: evidence.sourced(followed),
    },
    cells: Object.fromEntries(MATTERS.map((matter) => [matter, cell(matter)])) as Record<
      Matter,
      ReturnType<typeof cell>
    >,
    goodPoints: goodPoints.map(evidence.sourced),
    badPoints: badPoints.map(evidence.sourced),
  };
}

/** Everything the decision aid shows: its words, the options with figures filled in and sources numbered, and its dates. */
export async function compareOptionsPage() {
  const lib = await library();
  const evidence = pageEvidence(
    lib,
    comparedClaims(lib).map((claim) => ({ claim })),
  );
  return {
    ...lib.decision,
    overdue: isOverdue(lib.decision.nextReview, today),
    options: lib.options.map((option) => shownOption(lib, evidence, option)),
    works: evidence.works,
  };
}
