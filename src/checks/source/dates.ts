import { addMonths, type IsoDate } from '../../domain/dates/iso-date.ts';
import type { Issue } from '../issue.ts';
import type { Content, ContentCheck, Entry } from './content.ts';
import { reviewed } from './reviewed.ts';
import type { Path } from './yaml-text.ts';

type Finding = { readonly path: Path; readonly say: string };
type Page = ReturnType<typeof reviewed>[number];

const MOST_MONTHS = 12;

const inFuture = (path: Path, what: string, date: IsoDate, today: IsoDate): Finding[] =>
  date > today ? [{ path, say: `${what} (${date}) is in the future; today is ${today}` }] : [];

function reviewDates({ data: { lastReviewed, nextReview } }: Page, today: IsoDate): Finding[] {
  const latest = addMonths(lastReviewed, MOST_MONTHS);
  return [
    ...inFuture(['lastReviewed'], 'lastReviewed', lastReviewed, today),
    ...(nextReview <= lastReviewed
      ? [
          {
            path: ['nextReview'],
            say: `nextReview (${nextReview}) is not after lastReviewed (${lastReviewed}); move it later`,
          },
        ]
      : []),
    ...(nextReview > latest
      ? [
          {
            path: ['nextReview'],
            say: `nextReview (${nextReview}) is over ${MOST_MONTHS} months after lastReviewed; write ${latest} or earlier`,
          },
        ]
      : []),
  ];
}

const changeDates = ({ data: { changes } }: Page, today: IsoDate): Finding[] =>
  changes.flatMap(({ date }, index) => {
    const path = ['changes', index, 'date'];
    const before = changes[index - 1];
    const unordered =
      before && date > before.date
        ? [{ path, say: `change of ${date} stands under ${before.date}; put the newest first` }]
        : [];
    return [...inFuture(path, 'a change', date, today), ...unordered];
  });

function articleDates({ data }: Entry<'articles'> | Entry<'decision'>, today: IsoDate): Finding[] {
  const { published, lastReviewed, changes, review } = data;
  const newest = changes[0]?.date ?? published;
  return [
    ...(published > lastReviewed
      ? [
          {
            path: ['published'],
            say: `published (${published}) is after lastReviewed (${lastReviewed}); correct one of them`,
          },
        ]
      : []),
    ...(newest < published
      ? [
          {
            path: ['changes'],
            say: `the newest change (${newest}) is before published (${published}); correct one of them`,
          },
        ]
      : []),
    ...(review.status === 'reviewed by a clinician'
      ? inFuture(['review', 'date'], "the clinician's review", review.date, today)
      : []),
  ];
}

const recordDates = ({ prices, crisisLines, selfAssessment, today }: Content) => [
  ...prices.flatMap((entry) =>
    entry.data.kind === 'not-included'
      ? []
      : [
          {
            entry,
            findings: entry.data.editions.flatMap(({ preparedOn }, index) =>
              inFuture(['editions', index, 'preparedOn'], 'preparedOn', preparedOn, today),
            ),
          },
        ],
  ),
  ...crisisLines.map((entry) => ({
    entry,
    findings: inFuture(['lastChecked'], 'lastChecked', entry.data.lastChecked, today),
  })),
  ...selfAssessment.map((entry) => ({
    entry,
    findings: inFuture(['assessed'], 'assessed', entry.data.assessed, today),
  })),
];

/** Dates are in order, none but the next review lies in the future, and that one within 12 months of the last. */
export const dates: ContentCheck = (content) => {
  const { articles, decision, today } = content;
  return [
    ...reviewed(content).map((entry) => ({
      entry,
      findings: [...reviewDates(entry, today), ...changeDates(entry, today)],
    })),
    ...[...articles, ...decision].map((entry) => ({ entry, findings: articleDates(entry, today) })),
    ...recordDates(content),
  ].flatMap(({ entry, findings }) =>
    findings.map(({ path, say }): Issue => ({ file: entry.file, line: entry.lineOf(path), rule: 'dates', say })),
  );
};
