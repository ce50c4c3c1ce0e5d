import { fieldOf, hashOf, oneOf, readHash, someOf, type StateOf } from '../address/state-in-hash.ts';
import type { NumberName } from '../costs/answers.ts';
import { hashFor, numberFields, typedNumber, usualAnswers } from '../costs/answers-address.ts';
import { WEEKDAYS } from '../dates/calendar-day.ts';
import { embedOf, type Embedded } from '../embed/embeds.ts';
import { FIRST_DAY, PACES, planHash, TIME, usualPlan } from '../schedule/plan-address.ts';

/** The figures of the estimator that are a clinic's to fill in; who pays is the patient's. */
export const BOXES = ['price', 'sessions', 'intake', 'observation', 'later'] as const satisfies readonly NumberName[];
export type BoxName = (typeof BOXES)[number];

const BOX_FIELDS = Object.fromEntries(BOXES.map((name) => [name, fieldOf(numberFields[name].fits, String)])) as Record<
  BoxName,
  ReturnType<typeof fieldOf<string>>
>;

/** What a link is made of, as it stands behind the # of the link builder. A text that is empty is not said. */
const FIELDS = {
  make: oneOf(['page', 'cost', 'path']),
  page: fieldOf((text) => /^\/(?:[a-z0-9-]+\/)*$/.test(text), String),
  place: fieldOf((text) => /^[A-Za-z0-9_-]{1,120}$/.test(text), String),
  method: fieldOf((text) => /^[a-z0-9-]{1,40}$/.test(text), String),
  ...BOX_FIELDS,
  pace: oneOf(PACES),
  first: FIRST_DAY,
  days: someOf(WEEKDAYS),
  time: TIME,
};
type Fields = typeof FIELDS;

/** What somebody wants to hand out: nothing yet, a page or a part of it, or a tool with figures of their own. */
export type LinkRequest = Omit<StateOf<Fields>, 'make'> & { readonly make: '' | StateOf<Fields>['make'] };

/** A request before anything is chosen. */
export const NOTHING_YET: LinkRequest = {
  make: '',
  page: '',
  place: '',
  method: '',
  price: '',
  sessions: '',
  intake: '',
  observation: '',
  later: '',
  pace: 'usual',
  first: '',
  days: [],
  time: '',
};

/** The request that a hash describes; whatever stands there, it is a valid one. */
export function requestIn(hash: string): { readonly request: LinkRequest; readonly rejected: readonly string[] } {
  const { state, rejected } = readHash<Fields>(FIELDS, NOTHING_YET as StateOf<Fields>, hash);
  return { request: state, rejected };
}

/** Boxes whose text is no number that the estimator takes. */
export const wrongBoxes = (request: LinkRequest): BoxName[] =>
  BOXES.filter((name) => !typedNumber(name, request[name]));

/** The hash of a request, its figures as plain numbers and without what cannot be used. */
export function requestHash(request: LinkRequest): string {
  const numbers = BOXES.map((name) => [name, String(typedNumber(name, request[name])?.value ?? '')]);
  return hashOf<Fields>(
    NOTHING_YET as StateOf<Fields>,
    {
      ...request,
      ...Object.fromEntries(numbers),
    } as StateOf<Fields>,
  );
}

/** What a link has to know of the ways of having it: their names in addresses, the usual one first. */
export type Methods = { readonly methods: readonly { readonly id: string }[] };

/** A link from the root of the site. For a tool also the same in a frame, and whether figures or dates in it are somebody's own. */
export type Link = { readonly href: string; readonly frame?: string; readonly page: string; readonly given: boolean };

const tool = (page: Embedded, hash: string): Link => ({
  href: page + hash,
  frame: embedOf(page) + hash,
  page,
  given: hash.includes('by=clinic'),
});

function costLink(methods: Methods, request: LinkRequest): Link {
  const numbers = Object.fromEntries(BOXES.map((name) => [name, typedNumber(name, request[name])?.value]));
  const given = Object.values(numbers).some((value) => value !== undefined);
  const usual = usualAnswers(methods);
  const method = request.method || usual.method;
  return tool('/cost-estimator/', hashFor(methods, { ...usual, method, ...numbers, by: given ? 'clinic' : undefined }));
}

function pathLink(methods: Methods, { method, pace, first, days, time }: LinkRequest): Link {
  const usual = usualPlan(methods);
  const given = pace !== 'usual' || first !== '' || days.length > 0 || time !== '';
  return tool(
    '/what-to-expect/',
    planHash(methods, {
      ...usual,
      ...{ method: method || usual.method, pace, first, days, time },
      by: given ? 'clinic' : undefined,
    }),
  );
}

/** The link for a request; undefined as long as nothing is chosen. Figures that are not right are left out. */
export function linkFor(methods: Methods, request: LinkRequest): Link | undefined {
  const { make, page, place } = request;
  if (make === 'cost') return costLink(methods, request);
  if (make === 'path') return pathLink(methods, request);
  return make === 'page' && page !== '' ? { href: place ? `${page}#${place}` : page, page, given: false } : undefined;
}
