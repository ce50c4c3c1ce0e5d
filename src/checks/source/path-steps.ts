import { courseFacts, editionOn } from '../../domain/costs/price-reference.ts';
import { countSessions, countWeeks } from '../../domain/schedule/course.ts';
import type { Issue } from '../issue.ts';
import { claimsByAddress, figureOf } from './claims.ts';
import type { Content, ContentCheck, Entry } from './content.ts';
import { didYouMean } from './nearest.ts';

const rule = 'path-steps';

/** Methods that a step names have to be there. */
const unknownMethods = ({ phases, methods, fields, broken }: Content): Issue[] => {
  const ids = methods.map(({ id }) => id);
  const files = phases.map(({ file }) => file);
  return fields
    .filter(({ file, path }) => files.includes(file) && ['only', 'noTrial'].includes(String(path.at(-2))))
    .filter(({ text }) => !ids.includes(text) && !broken.has(`content/methods/${text}.yaml`))
    .map(({ text, file, line }) => ({
      file,
      line,
      rule,
      say: `no method "${text}"${didYouMean(text, ids, `add content/methods/${text}.yaml`)}`,
    }));
};

/** What is counted has to be a number of the claim that counted it. */
const unknownNumbers = (content: Content): Issue[] => {
  const claims = claimsByAddress(content);
  return content.phases.flatMap(({ file, data, lineOf }) =>
    (data.counted?.groups ?? []).flatMap(({ claims: [address = ''], figures, range }, group) => {
      const claim = claims.get(address);
      return [...figures, ...(range ? [range] : [])]
        .filter((id) => claim && !figureOf(claim, id))
        .map((id): Issue => ({
          file,
          line: lineOf(['counted', 'groups', group]),
          rule,
          say: `no number "${id}" in claim ${address}; add it to the claim's numbers`,
        }));
    }),
  );
};

/** A tick stands in an address under its id, so no two things to do may share one. */
const sharedIds = ({ phases }: Content): Issue[] => {
  const first = new Map<string, string>();
  return phases.flatMap(({ id: step, file, data, lineOf }) =>
    [{ id: step, line: lineOf([]) }, ...data.do.map(({ id }, index) => ({ id, line: lineOf(['do', index]) }))].flatMap(
      ({ id, line }): Issue[] => {
        const other = first.get(id);
        first.set(id, other ?? file);
        if (!other && !/^s\d+$/.test(id)) return [];
        return [
          {
            file,
            line,
            rule,
            say: `the id "${id}" is ${other ? `also in ${other}` : 'that of a session'}; choose another`,
          },
        ];
      },
    ),
  );
};

/** The calendar of a method has the sessions, and at most the weeks, that its prices are computed with. */
function wrongCalendars({ file, id, data, lineOf }: Entry<'methods'>, { prices, today }: Content): Issue[] {
  const price = prices.find((entry) => entry.id === id)?.data;
  if (price?.kind !== 'method') return [];
  const { firstCourseSessions, firstCourseWeeks } = courseFacts(editionOn(price.editions, today));
  const { rhythm, faster, decisionAfter } = data.schedule;
  const issue = (field: string, say: string): Issue => ({ file, line: lineOf(['schedule', field]), rule, say });
  return [
    ...Object.entries({ rhythm, ...(faster ? { faster } : {}) })
      .filter(([, course]) => countSessions(course) !== firstCourseSessions || countWeeks(course) > firstCourseWeeks)
      .map(([field, course]) =>
        issue(
          field,
          `${countSessions(course)} sessions in ${countWeeks(course)} weeks; content/prices/${id}.yaml has ${firstCourseSessions} in at most ${firstCourseWeeks}`,
        ),
      ),
    ...(decisionAfter > firstCourseSessions
      ? [
          issue(
            'decisionAfter',
            `there is no session ${decisionAfter} to decide after; the course has ${firstCourseSessions}`,
          ),
        ]
      : []),
  ];
}

/** The steps of /what-to-expect/ name methods and numbers that exist, share no id, and keep to the courses that prices are computed with. */
export const pathSteps: ContentCheck = (content) => [
  ...unknownMethods(content),
  ...unknownNumbers(content),
  ...sharedIds(content),
  ...content.methods.flatMap((method) => wrongCalendars(method, content)),
];
