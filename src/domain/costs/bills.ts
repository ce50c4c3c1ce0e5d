/** What a reader is billed for. `session` is the drug with its giving, `observation` the second bill some clinics send for the watching. */
export const PARTS = ['session', 'observation', 'intake', 'therapy', 'travel'] as const;
export type Part = (typeof PARTS)[number];

/** Cents for each part. */
export type ByPart = Readonly<Record<Part, number>>;

/** What is had, how often and at what price; cents, sessions, weeks. */
export type Course = {
  /** One session; one session's second bill; the first visit; one hour of therapy; the way there and back with time off. */
  readonly prices: ByPart;
  readonly courseSessions: number;
  /** How many weeks of the first course go by for each of its sessions. */
  readonly weeksPerSession: number;
  /** Sessions a month after the first course; may be a fraction. */
  readonly perMonth: number;
  /** Months that those later sessions go on. */
  readonly upkeepMonths: number;
  /** Hours of therapy that go with each session; may be a fraction. */
  readonly therapyPerSession: number;
  /** Weeks to look ahead. */
  readonly weeks: number;
};

/** A month is a twelfth of 52 weeks, as on /cost/. */
export const WEEKS_A_MONTH = 52 / 12;

/** No bill for any part, in cents. */
export const NOTHING: ByPart = { session: 0, observation: 0, intake: 0, therapy: 0, travel: 0 };

/** Weeks that the first course takes. */
export const courseWeeks = ({ courseSessions, weeksPerSession }: Course): number => courseSessions * weeksPerSession;

/** Sessions of the first course in the first so many weeks; steady, so it may be a fraction. */
export const courseSessionsBy = (course: Course, weeks: number): number =>
  Math.min(course.courseSessions, weeks / course.weeksPerSession);

/** Sessions after the first course in the first so many weeks; steady, so it may be a fraction. */
export const laterSessionsBy = (course: Course, weeks: number): number => {
  const after = Math.max(0, weeks - courseWeeks(course));
  return Math.min(after / WEEKS_A_MONTH, course.upkeepMonths) * course.perMonth;
};

/** Sessions in the first so many weeks; steady, so it may be a fraction. */
export const sessionsBy = (course: Course, weeks: number): number =>
  courseSessionsBy(course, weeks) + laterSessionsBy(course, weeks);

/** Everything billed in the first so many weeks, exact to the fraction of a cent. */
function billedBy(course: Course, weeks: number): ByPart {
  const sessions = sessionsBy(course, weeks);
  return {
    session: course.prices.session * sessions,
    observation: course.prices.observation * sessions,
    intake: weeks > 0 ? course.prices.intake : 0,
    therapy: course.prices.therapy * course.therapyPerSession * sessions,
    travel: course.prices.travel * sessions,
  };
}

/** One month of bills: what each part costs in it, exact to the fraction of a cent, and how many sessions it holds. */
export type Month = { readonly bills: ByPart; readonly sessions: number };

/** The bills month by month; the first visit is in the first month. The last month may be short. */
export function monthlyBills(course: Course): Month[] {
  const months = Math.max(1, Math.ceil(course.weeks / WEEKS_A_MONTH - 1e-9));
  const endOf = (month: number) => Math.min(course.weeks, month * WEEKS_A_MONTH);
  return Array.from({ length: months }, (_, month) => {
    const before = billedBy(course, endOf(month));
    const until = billedBy(course, endOf(month + 1));
    return {
      bills: mapParts((part) => until[part] - before[part]),
      sessions: sessionsBy(course, endOf(month + 1)) - sessionsBy(course, endOf(month)),
    };
  });
}

/** A record with a value for each part. */
export const mapParts = (valueOf: (part: Part) => number): ByPart => ({
  session: valueOf('session'),
  observation: valueOf('observation'),
  intake: valueOf('intake'),
  therapy: valueOf('therapy'),
  travel: valueOf('travel'),
});

/** Part by part, the sum of both. */
export const plus = (a: ByPart, b: ByPart): ByPart => mapParts((part) => a[part] + b[part]);

/** All parts together. */
export const sumOf = (parts: ByPart): number => PARTS.reduce((sum, part) => sum + parts[part], 0);
