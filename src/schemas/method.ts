import { z } from 'astro/zod';
import { claimAddress, sourcedText, text, wordsAtMost } from './fields.ts';

const stretch = z.strictObject({ weeks: z.int().min(1).max(12), perWeek: z.int().min(1).max(3) });
const course = z.array(stretch).min(1);

/** The calendar of a first course; its sessions and weeks have to be those of content/prices. */
const schedule = z.strictObject({
  rhythm: course.describe('The usual course: stretches with the same number of sessions every week'),
  faster: course.optional().describe('The same number of sessions in fewer weeks, where that is usual too'),
  decisionAfter: z.int().min(1).describe('The session after which the scores are compared'),
  maintenanceAfterDays: z
    .strictObject({ fewest: z.int().min(1), most: z.int().max(92) })
    .describe('From the last session to the first of maintenance, as usual ends'),
  visitHours: z.int().min(1).max(6).describe('Hours to keep free for one visit, as the calendar shows it'),
  text: wordsAtMost(45, 'the text').describe('The same in words'),
  claims: z.array(claimAddress).describe('The claims it rests on; [] when it rests on custom alone'),
});

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
  schedule: schedule.describe('The calendar of a first course, for /what-to-expect/'),
  goodPoints: z.array(point).min(2).max(4).describe('What speaks for it'),
  badPoints: z.array(point).min(2).max(4).describe('What speaks against it, as many and as long'),
});
