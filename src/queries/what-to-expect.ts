import { endsOf, formatFigure } from '~/domain/claims/figure.ts';
import { findClaim, findFigure } from '~/domain/citations/evidence.ts';
import { courseFacts } from '~/domain/costs/price-reference.ts';
import { countSessions, countWeeks, type Stretch } from '~/domain/schedule/course.ts';
import type { Count, Fact, Method, PathData, Step } from '~/domain/schedule/path.ts';
import { placeName, type StepPart } from '~/domain/schedule/path-places.ts';
import { WAYS_TO_CALL } from '~/domain/schedule/whom.ts';
import { filled, pageEvidence, type PageEvidence } from './evidence.ts';
import { library, type Library } from './library.ts';
import { pageAt } from './shell.ts';

type Phase = Library['phases'][number];
type Sourced = { readonly text: string; readonly claims?: readonly string[] | undefined };

/** The claims of the page in the order in which a reader meets them. */
export const pathClaims = ({ phases, methods }: Pick<Library, 'phases' | 'methods'>): string[] => [
  ...methods.flatMap(({ schedule }) => schedule.claims),
  ...phases.flatMap(({ happens, hours = [], studies, counted }) =>
    [...happens, ...hours, ...studies, ...(counted?.groups ?? [])].flatMap(({ claims = [] }) => claims),
  ),
];

/** Words with their figures filled in, and the numbers of their sources. */
const factOf =
  (lib: Library, evidence: PageEvidence) =>
  <F extends Sourced>({ claims = [], text, ...rest }: F) => ({
    ...rest,
    text: filled(lib, text),
    sources: [...new Set(claims.map((claim) => evidence.citation(claim).number))],
  });

/** Facts that cite something, with the name of their place in a step. */
const placed =
  (step: string, part: StepPart) =>
  <F extends Fact>(fact: F, at: number): F =>
    fact.sources.length > 0 ? { ...fact, place: placeName(step, part, at) } : fact;

const findingOf = (evidence: PageEvidence, { claims, only }: Phase['studies'][number]) => {
  const [claim = ''] = claims;
  const { text, label: by, number: source } = evidence.citation(claim);
  const { label: kind, certainty, dots } = evidence.standing([claim]);
  return { only, text, by, source, kind, certainty, dots };
};

type Group = NonNullable<Phase['counted']>['groups'][number];

function countOf(lib: Library, evidence: PageEvidence, { claims, figures, range, limits, only }: Group): Count {
  const [address = ''] = claims;
  const claim = findClaim(lib.sources, address);
  const found = figures.map((id) => findFigure(claim, id));
  const { text, number: source } = evidence.citation(address);
  return {
    only,
    bars: found.map((figure) => {
      const [low, high] = endsOf(figure);
      return { low, high, text: formatFigure(figure), group: `${figure.group}: ${figure.outcome ?? ''}` };
    }),
    text: found.length === 0 ? text : undefined,
    range: range && formatFigure(findFigure(claim, range)),
    compared: found.length !== 1,
    limits,
    certainty: evidence.standing([address]).certainty,
    source,
  };
}

function stepOf(lib: Library, evidence: PageEvidence, phase: Phase): Step {
  const fact = factOf(lib, evidence);
  const { id, name, title, moment, sessions = false, happens, hours = [], reports, studies, unknown, counted } = phase;
  return {
    id,
    name,
    title,
    moment,
    sessions,
    happens: happens.map(fact).map(placed(id, 'fact')),
    hours: hours.map(fact).map(placed(id, 'hour')),
    reports,
    studies: studies.map((study, at) => ({ ...findingOf(evidence, study), place: placeName(id, 'study', at) })),
    unknown,
    counted: counted && { ...counted, groups: counted.groups.map((group) => countOf(lib, evidence, group)) },
    tasks: phase.do,
    ask: phase.ask,
    call: phase.call.map(({ whom, when, only }) => ({ ...WAYS_TO_CALL[whom], when, only })),
    readNext: { url: phase.readNext.page, title: pageAt(lib, phase.readNext.page).title },
  };
}

/** A rhythm has the sessions that the prices are computed with, in no more weeks. Throws where the two differ. */
function checkRhythm(lib: Library, id: string, rhythm: readonly Stretch[]) {
  const edition = lib.prices.get(id);
  if (!edition) throw new Error(`no prices for "${id}"; add content/prices/${id}.yaml`);
  const { firstCourseSessions, firstCourseWeeks } = courseFacts(edition);
  const weeks = countWeeks(rhythm);
  if (countSessions(rhythm) !== firstCourseSessions || weeks > firstCourseWeeks)
    throw new Error(
      `content/methods/${id}.yaml plans ${countSessions(rhythm)} sessions in ${weeks} weeks, which is not the firstCourseSessions of content/prices/${id}.yaml; correct one of them`,
    );
}

function methodOf(lib: Library, evidence: PageEvidence, { id, name, schedule }: Library['methods'][number]): Method {
  const { rhythm, faster, decisionAfter, maintenanceAfterDays, visitHours, text, claims } = schedule;
  for (const course of faster ? [rhythm, faster] : [rhythm]) checkRhythm(lib, id, course);
  return {
    id,
    name,
    course: { rhythm, decisionAfter, maintenanceAfterDays },
    faster,
    visitHours,
    calendar: factOf(lib, evidence)({ text, claims }),
  };
}

/** Everything /what-to-expect/ shows: the path with its evidence, the methods with their calendars, and the sources. */
export async function whatToExpectPage() {
  const lib = await library();
  const evidence = pageEvidence(
    lib,
    pathClaims(lib).map((claim) => ({ claim })),
  );
  const data: PathData = {
    methods: lib.methods.map((method) => methodOf(lib, evidence, method)),
    steps: lib.phases.map((phase) => stepOf(lib, evidence, phase)),
  };
  return { data, works: evidence.works, entry: pageAt(lib, '/what-to-expect/') };
}
