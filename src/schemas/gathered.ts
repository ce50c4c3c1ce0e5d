import { z } from 'astro/zod';
import { pageHead, review } from './fields.ts';

/** The pages that are drawn from many entries or figures, each with a file of its dates in content/gathered/. */
export const GATHERED = ['faq', 'objections', 'glossary', 'cost-estimator', 'what-to-expect'] as const;

/** Who has read such a page, when, and what changed on it. */
export const gathered = z.strictObject({
  review,
  lastReviewed: pageHead.lastReviewed,
  nextReview: pageHead.nextReview,
  changes: pageHead.changes,
});
