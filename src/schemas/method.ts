import { z } from 'astro/zod';
import { sourcedText, text, wordsAtMost } from './fields.ts';

const fact = sourcedText(30);
const point = sourcedText(30);

/** The facts of one way of having ketamine; the comparison table and the fact boxes are drawn from it. */
export const method = z.strictObject({
  name: text('a name').describe('Short, as in tables'),
  fullName: text('the full name').describe('In words a newcomer understands'),
  order: z.int('order is a whole number').describe('Column in the table'),
  summary: wordsAtMost(25, 'the summary').describe('One sentence'),
  facts: z.strictObject({
    setting: fact.describe('Where it happens'),
    doseForm: fact.describe('What it looks like'),
    onset: fact.describe('How soon it is felt'),
    sessionLength: fact.describe('How long a visit takes'),
    firstCourse: fact.describe('Usual first course'),
    monitoring: fact.describe('Who watches, and what'),
    approval: fact.describe('What the FDA has approved'),
    evidence: fact.describe('What it rests on'),
    goingHome: fact.describe('Driving and the rest of the day'),
  }),
  goodPoints: z.array(point).min(2).max(4).describe('What speaks for it'),
  badPoints: z.array(point).min(2).max(4).describe('What speaks against it, as many and as long'),
});
