import { z } from 'astro/zod';
import { MATTERS } from '../domain/options/matters.ts';
import { claimAddress, sourcedText, text, wordsAtMost } from './fields.ts';
import { method } from './method.ts';

const LONGEST_CELL = 40;
/** Words that own up to there being no study: what is commonly done, what we looked for, or what nobody is given. */
const OWNS_UP = /\bcommonly\b|\bwe found no|\bthis site holds no\b|\bnothing is given\b/i;

const ownsUp = ({ text: words, claims }: { text?: string | undefined; claims?: string[] | undefined }) =>
  words === undefined || claims === undefined || claims.length > 0 || OWNS_UP.test(words);
const OWN_UP = { error: 'this rests on no claim, so its words have to say so: "commonly …", or "we found no …"' };

const own = (most: number) => sourcedText(most).refine(ownsUp, OWN_UP);
const point = own(30);

/** What one option is like in one matter: facts of its method, words of its own, or both. */
const cell = z
  .strictObject({
    facts: z
      .array(method.shape.facts.keyof())
      .min(1)
      .max(2)
      .optional()
      .describe('Facts of its method, drawn as they are'),
    text: wordsAtMost(LONGEST_CELL, 'the text').optional().describe('Plain words; figures as {source/claim#number}'),
    claims: z.array(claimAddress).optional().describe('The claims the text rests on; [] when on practice alone'),
  })
  .refine((c) => c.facts ?? c.text, { error: 'write facts, or text with claims, or all three' })
  .refine((c) => (c.text === undefined) === (c.claims === undefined), {
    error: 'text and claims belong together; claims is [] where it rests on practice alone',
  })
  .refine(ownsUp, OWN_UP);

const cells = z
  .strictObject(
    Object.fromEntries(MATTERS.map((matter) => [matter, cell])) as Record<(typeof MATTERS)[number], typeof cell>,
  )
  .describe('One cell for each matter that options are compared on');

const answer = z.strictObject({
  is: z.enum(['yes', 'partly', 'no'], { error: 'write "yes", partly or "no", in quotation marks' }),
  ...sourcedText(16).shape,
});

/** Facts that a reader may order the options by; none of them says how well an option does. */
const sortBy = z.strictObject({
  home: answer.describe('Whether it can be had without going to a clinic each time'),
  driving: answer.describe('Whether it leaves driving free'),
  followed: z
    .strictObject({
      months: z.number().positive().nullable().describe('null where no source gives a time'),
      ...sourcedText(16).shape,
    })
    .describe('For how long a study that we cite followed people'),
});

const shared = { order: z.int('order is a whole number').describe('Place in the page’s own order'), cells, sortBy };

/** One option of the decision aid; a way of having ketamine takes its name and its points from content/methods. */
export const option = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('ketamine'), ...shared }),
    z.strictObject({
      kind: z.literal('other'),
      ...shared,
      name: text('a name').describe('Short, as in tables'),
      fullName: text('the full name').describe('In words a newcomer understands'),
      summary: wordsAtMost(25, 'the summary').describe('One or two sentences'),
      goodPoints: z.array(point).min(2).max(4).describe('What speaks for it'),
      badPoints: z.array(point).min(2).max(4).describe('What speaks against it, as many and as long'),
    }),
  ],
  { error: 'kind is ketamine or other' },
);
