import { dollars, formatRange, type Money } from '../money/money.ts';
import { firstCourse, firstYear, type CourseFacts, type Level } from './course-costs.ts';

/** One edition of a price file: figures, or groups of figures, by name. */
export type Edition = { readonly [name: string]: unknown };
/** The newest edition of each price file, by file name. */
export type PriceBook = ReadonlyMap<string, Edition>;

const COMPUTED = { firstCourse, firstYear } as const;
const isGroup = (value: unknown): value is Edition => typeof value === 'object' && value !== null;

/** The newest of the editions that were prepared on or before a day; throws where there is none. */
export function editionOn<E extends { readonly preparedOn: string }>(editions: readonly E[], day: string): E {
  const known = editions
    .filter((edition) => edition.preparedOn <= day)
    .sort((a, b) => (a.preparedOn < b.preparedOn ? 1 : -1));
  if (!known[0]) throw new Error(`no prices prepared on or before ${day}; add an edition to content/prices`);
  return known[0];
}

const valueOf = (edition: Edition, path: readonly string[]): number => {
  const found = [...path, 'value'].reduce<unknown>((at, name) => (isGroup(at) ? at[name] : undefined), edition);
  if (typeof found !== 'number') throw new Error(`no figure "${path.join('.')}"`);
  return found;
};

const levelsOf = (edition: Edition, name: string) => ({
  low: valueOf(edition, [name, 'low']),
  typical: valueOf(edition, [name, 'typical']),
  high: valueOf(edition, [name, 'high']),
});

/** The facts that course totals rest on, read from a method's edition; throws the name of the figure that is missing. */
export function courseFacts(edition: Edition): CourseFacts {
  const course = edition['firstCourseSessions'];
  const weeks = isGroup(course) && isGroup(course['overWeeks']) ? course['overWeeks']['high'] : undefined;
  if (typeof weeks !== 'number') throw new Error('no figure "firstCourseSessions.overWeeks.high"');
  return {
    session: levelsOf(edition, 'session'),
    intake: levelsOf(edition, 'intake'),
    maintenancePerMonth: levelsOf(edition, 'maintenancePerMonth'),
    firstCourseSessions: valueOf(edition, ['firstCourseSessions']),
    firstCourseWeeks: weeks,
  };
}

function amountsAt(edition: Edition, path: readonly string[]): readonly [low: Money, high: Money] {
  const [name = '', level] = path;
  if (name === 'firstCourse' || name === 'firstYear') {
    const at = (wanted: Level) => COMPUTED[name](courseFacts(edition), wanted);
    if (level === undefined) return [at('low'), at('high')];
    if (level !== 'low' && level !== 'typical' && level !== 'high') throw new Error(`no figure "${path.join('.')}"`);
    return [at(level), at(level)];
  }
  const found = path.reduce<unknown>((at, step) => (isGroup(at) ? at[step] : undefined), edition);
  if (isGroup(found) && isGroup(found['low']) && isGroup(found['high'])) {
    return [dollars(valueOf(edition, [...path, 'low'])), dollars(valueOf(edition, [...path, 'high']))];
  }
  const one = dollars(valueOf(edition, path));
  return [one, one];
}

/** Every claim that an edition of prices rests on, each once. */
export function claimsBehind(edition: unknown): string[] {
  if (!isGroup(edition)) return [];
  return [
    ...new Set(
      Object.entries(edition).flatMap(([name, value]) =>
        (name === 'claims' || name === 'mustShow') && Array.isArray(value) ? (value as string[]) : claimsBehind(value),
      ),
    ),
  ];
}

/** A price as a reader sees it. `reference` is file/figure, such as iv-infusion/session.typical; throws where nothing stands there. */
export function formatPrice(prices: PriceBook, reference: string): string {
  const [id = '', path = ''] = reference.split('/');
  const edition = prices.get(id);
  if (!edition) throw new Error(`no prices "${id}"; the files in content/prices are ${[...prices.keys()].join(', ')}`);
  try {
    return formatRange(...amountsAt(edition, path.split('.')));
  } catch (error) {
    throw new Error(`price "${reference}": ${(error as Error).message} in content/prices/${id}.yaml`, { cause: error });
  }
}
