import { z } from 'astro/zod';
import { claimAddress, pageLink, text, wordsAtMost } from './fields.ts';
import { ANCHORS } from '../domain/schedule/moments.ts';
import { WHOM } from '../domain/schedule/whom.ts';

const id = z.string().regex(/^[a-z0-9-]+$/, 'use small letters, digits and hyphens');
const only = z
  .array(text('a method'))
  .min(1)
  .optional()
  .describe('The methods it is true of, by file name in content/methods; left out, it is true of all');

/** A statement that may be true of some methods only. */
const line = (most: number) => z.strictObject({ text: wordsAtMost(most, 'the text'), only });

const fact = z.strictObject({
  text: wordsAtMost(40, 'the text').describe('Plain words; figures as {source/claim#number}'),
  claims: z.array(claimAddress).optional().describe('The claims it rests on; left out when it is custom or advice'),
  only,
});

const edge = z.strictObject({
  anchor: z
    .enum(ANCHORS, { error: `choose an anchor: ${ANCHORS.join(', ')}` })
    .describe('What the day is counted from'),
  days: z.int('days is a whole number').describe('Days after the anchor; negative for days before it'),
});

/** One hour of the day: with a time of day given, `minutes` turns into a time on the clock. */
const hour = z.strictObject({
  at: wordsAtMost(6, 'the hour').describe('Such as "Arrival" or "Bedtime"'),
  minutes: z.int().optional().describe('Minutes after the start of the session; left out where nobody can say'),
  text: wordsAtMost(45, 'the text').describe('What happens then'),
  claims: z.array(claimAddress).optional().describe('The claims it rests on; left out when it is custom or advice'),
  only,
});

const counted = z.strictObject({
  claims: z.array(claimAddress).length(1, 'name the one claim that counted them').describe('Who counted'),
  figures: z
    .array(id)
    .max(2)
    .describe('Numbers of that claim: the treated first, then the comparison; [] shows its text'),
  range: id.optional().describe('The number of that claim that holds its plausible range'),
  limits: wordsAtMost(30, 'the limits').describe('How far the count can be trusted'),
  only,
});

/** One step of the path on /what-to-expect/; the file name is its id. A list is shown in the order it has here. */
export const phase = z.strictObject({
  name: text('a name')
    .max(32, 'a name has at most 32 characters')
    .describe('Short, for the checklist and the calendar'),
  title: wordsAtMost(14, 'the title').describe('The heading: a question or an answer, never a label'),
  order: z.int('order is a whole number').describe('Place on the path; leave gaps'),
  moment: z
    .strictObject({ from: edge, to: edge })
    .optional()
    .describe('When it falls, once the first session has a date; left out where no day can be named'),
  sessions: z.literal(true).optional().describe('The sessions with their dates are listed in this step'),
  happens: z.array(fact).min(1, 'say what happens').describe('What happens'),
  hours: z.array(hour).optional().describe('The same day hour by hour'),
  reports: z.array(line(50)).describe('What people report: no number, no source'),
  studies: z
    .array(z.strictObject({ claims: z.array(claimAddress).length(1), only }))
    .describe('What studies show: text and certainty come from the claim'),
  unknown: z.array(line(40)).describe('What nobody has measured'),
  counted: z
    .strictObject({
      point: wordsAtMost(12, 'the point').describe('The point in time, as the row of a table'),
      what: wordsAtMost(8, 'what is counted').describe('Such as "had responded"'),
      noTrial: z.array(text('a method')).describe('Methods for which we found no trial that measured it'),
      groups: z.array(counted),
    })
    .optional()
    .describe('Of 100 people, how many; a method without a comparison is said to have none'),
  do: z
    .array(
      z.strictObject({
        id: id.describe('Its place in an address; never changes'),
        text: wordsAtMost(28, 'the text'),
        only,
      }),
    )
    .min(1)
    .describe('What to do: each can be ticked'),
  ask: z.array(line(25)).describe('What to ask, as the reader would say it'),
  call: z
    .array(
      z.strictObject({
        whom: z.enum(WHOM, { error: `choose whom: ${WHOM.join(', ')}` }).describe('Whom to call'),
        when: wordsAtMost(30, 'when to call'),
        only,
      }),
    )
    .min(1, 'say when to call, and whom')
    .describe('When to call and whom, most urgent first'),
  readNext: pageLink,
});
