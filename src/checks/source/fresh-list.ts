import type { IsoDate } from '../../domain/dates/iso-date.ts';
import { freshness, SOON_DAYS } from '../../domain/review/freshness.ts';
import type { Content } from './content.ts';
import { pageOfFile } from './site-map.ts';

const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;

/** Everything that shows its readers when it is reviewed next. */
type Reviewed = Pick<Content, 'articles' | 'pages' | 'handouts' | 'decision' | 'selfAssessment'>;

/** The pages that are overdue for a review on a day, and those that soon will be, as lines, with the count of the overdue. */
export function freshList(
  { articles, pages, handouts, decision, selfAssessment }: Reviewed,
  today: IsoDate,
): { readonly lines: readonly string[]; readonly overdue: number } {
  const reviewed = [...articles, ...pages, ...handouts, ...decision, ...selfAssessment].map(
    ({ file, data: { nextReview } }) => ({
      url: pageOfFile(file) ?? file,
      nextReview,
    }),
  );
  const { overdue, soon } = freshness(reviewed, today);
  return {
    overdue: overdue.length,
    lines: [
      ...overdue.map(({ url, nextReview, daysOver }) => `${url}  ${days(daysOver)} overdue, since ${nextReview}`),
      ...soon.map(({ url, nextReview, daysLeft }) => `${url}  due in ${days(daysLeft)}, by ${nextReview}`),
      `${today}: of ${reviewed.length} pages, ${overdue.length} overdue and ${soon.length} due within ${SOON_DAYS} days`,
    ],
  };
}
