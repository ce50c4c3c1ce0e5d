import { z } from 'astro/zod';
import { VERDICTS } from '../domain/review/assessment.ts';
import { aliases, isoDate, pageHead, sitePath, text, wordsAtMost } from './fields.ts';

const criterion = z
  .strictObject({
    id: z.string().regex(/^[A-Z]?\d+$/, 'write the number that the instrument gives it, in quotes, such as "4"'),
    asks: wordsAtMost(14, 'what it asks').describe('In our words, never those of the instrument'),
    verdict: z
      .enum(VERDICTS, { error: `choose a verdict: ${VERDICTS.join(', ')}` })
      .describe('By the built pages: met only if the link shows it'),
    why: wordsAtMost(40, 'why').describe('One or two plain sentences: what is there, and what is missing'),
    see: sitePath.optional().describe('Where on the site it can be seen'),
  })
  .refine(({ verdict, see }) => see !== undefined || (verdict !== 'met' && verdict !== 'partly'), {
    path: ['see'],
    error: 'what is met, or met in part, can be seen somewhere; write see: with the address',
  });

const shared = {
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'use small letters, digits and hyphens')
    .describe('Its anchor on the page'),
  heading: text('the heading').describe('Its name and the question it answers'),
  what: text('what it is').describe('What it is, who made it, and how we used it'),
  citation: text('the citation').describe('Who published it, where and when'),
  url: z.url({ error: 'write the address of the instrument or its paper, with https://' }),
};

const instrument = z.union(
  [
    z.strictObject({ ...shared, criteria: z.array(criterion).min(1).describe('In the order of the instrument') }),
    z.strictObject({
      ...shared,
      criteriaOf: z
        .literal('decision aid', { error: 'write criteriaOf: decision aid, or list the criteria' })
        .describe('Takes the criteria of content/decision.yaml, so that they are judged once'),
    }),
  ],
  { error: 'an instrument has criteria, or criteriaOf: decision aid, and no field besides those of the schema' },
);

/** How the site does against published instruments, by our own reading. */
export const selfAssessment = z.strictObject({
  title: text('a title'),
  ...pageHead,
  assessed: isoDate.describe('The day the built pages were held against the instruments'),
  shortAnswer: wordsAtMost(70, 'the short answer'),
  method: z.array(text('a paragraph')).min(1).describe('How we judged, and how far to trust it'),
  instruments: z.array(instrument).min(1),
  aliases,
});
