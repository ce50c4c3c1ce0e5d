import { z } from 'astro/zod';
import { MATTERS, ORDERS } from '../domain/options/matters.ts';
import { aliases, isoDate, pageHead, review, sitePath, text, wordsAtMost } from './fields.ts';

const matter = z.strictObject({
  id: z.enum(MATTERS),
  name: text('a name').max(32, 'a name has at most 32 characters').describe('As in a list of what matters'),
  question: text('the question').describe('The heading of its part of the comparison'),
  ask: z.array(text('a question')).length(2).describe('Questions to take along'),
});
const order = z.strictObject({
  id: z.enum(ORDERS),
  name: text('a name').describe('As a choice'),
  means: wordsAtMost(30, 'what it means').describe('The rule in words'),
});
const criterion = z.strictObject({
  id: z.string().regex(/^[QC]\d+(?: to C\d+)?$/, 'write a criterion as Q1, or several as C7 to C10'),
  asks: text('what it asks').describe('In our words'),
  met: z.enum(['yes', 'partly', 'no', 'not asked'], { error: 'write "yes", partly, "no" or not asked' }),
  where: wordsAtMost(40, 'where').describe('Where it is met, or the truth about why it is not'),
  see: sitePath.optional().describe('The place on the site, for the self-assessment'),
});

/** The words of the decision aid around the options: the decision, the matters, the orders, and what the aid is worth. */
export const decision = z.strictObject({
  shortAnswer: wordsAtMost(70, 'the short answer'),
  condition: z.array(text('a paragraph')).min(1).describe('What the illness is'),
  decision: z.array(text('a paragraph')).min(1).describe('What is being decided, and for whom the page is not'),
  rule: z.array(text('a sentence')).min(1).max(7).describe('How the page sorts, in words'),
  matters: z.array(matter).length(MATTERS.length),
  orders: z.array(order).length(ORDERS.length),
  living: z.array(text('a paragraph')).min(1).describe('What living with each result is like, as people report it'),
  method: z
    .array(text('a paragraph'))
    .min(1)
    .describe('How options and evidence were chosen; who pays; what is missing'),
  criteria: z.array(criterion).min(1),
  aliases,
  review,
  published: isoDate.describe('The day it was first published'),
  lastReviewed: pageHead.lastReviewed,
  nextReview: pageHead.nextReview,
  changes: pageHead.changes,
});
