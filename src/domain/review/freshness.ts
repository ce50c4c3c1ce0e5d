import { daysBetween } from '../dates/calendar-day.ts';
import { isOverdue, type IsoDate } from '../dates/iso-date.ts';

/** A page with the last day by which it should be read again. */
export type ReviewedPage = { readonly url: string; readonly nextReview: IsoDate };

/** How many days ahead a review counts as due soon. */
export const SOON_DAYS = 30;

/** The pages past their review date with the days since, and those due within 30 days with the days left; the most urgent first. */
export function freshness(pages: readonly ReviewedPage[], today: IsoDate) {
  const counted = pages
    .map(({ url, nextReview }) => ({ url, nextReview, daysLeft: daysBetween(today, nextReview) }))
    .sort((a, b) => a.daysLeft - b.daysLeft || (a.url < b.url ? -1 : 1));
  return {
    overdue: counted
      .filter(({ nextReview }) => isOverdue(nextReview, today))
      .map(({ url, nextReview, daysLeft }) => ({ url, nextReview, daysOver: -daysLeft })),
    soon: counted.filter(({ daysLeft }) => daysLeft >= 0 && daysLeft <= SOON_DAYS),
  };
}
