import { z } from 'astro/zod';
import { SOURCE_KINDS } from '../domain/citations/citation.ts';
import { CERTAINTIES } from '../domain/claims/certainty.ts';
import { UNITS } from '../domain/claims/figure.ts';
import { text } from './fields.ts';

const id = z.string().regex(/^[a-z0-9-]+$/, 'use small letters, digits and hyphens');
const verified = z.enum(['seen', 'recalled'], { error: 'write seen (read in a copy) or recalled (not re-read yet)' });

const countsPeople = (unit: string) => unit === 'of-100' || unit === 'of-1000';

/** One figure of a claim, with what it needs to be drawn and read out. */
const figure = z
  .strictObject({
    id: id.describe('How pages refer to it: source/claim#id'),
    unit: z.enum(UNITS, { error: `choose a unit: ${UNITS.join(', ')}` }).describe('What is counted'),
    value: z.number().nonnegative().optional().describe('The number; or low and high'),
    low: z.number().nonnegative().optional().describe('Lower end of a range'),
    high: z.number().nonnegative().optional().describe('Upper end of a range'),
    group: text('the group').describe('Completes "45 of 100 …", such as "after ketamine"'),
    outcome: text('the outcome').optional().describe('What happened to them'),
    at: text('the time').optional().describe('When it was counted'),
    comparedWith: text('the comparison').optional().describe('The id of another number of this claim, or: nobody'),
  })
  .refine((f) => (f.value === undefined) === (f.low !== undefined && f.high !== undefined), {
    error: 'write value, or low and high together, and not both',
  })
  .refine((f) => f.low === undefined || f.high === undefined || f.low < f.high, { error: 'low has to be under high' })
  .refine((f) => !countsPeople(f.unit) || (f.outcome && f.at && f.comparedWith), {
    error: 'a number of people needs outcome, at and comparedWith, so that a picture of it can say what it shows',
  });

/** One thing a source found, in our words. */
const claim = z.strictObject({
  id: id.describe('The second half of its address: source/claim'),
  text: text('the claim').describe('Our wording of the finding, with the comparison and how many people'),
  certainty: z.enum(CERTAINTIES, { error: `choose a certainty: ${CERTAINTIES.join(', ')}` }),
  verified: verified.optional().describe('Overrides the mark of the source'),
  seenAt: text('where').optional().describe('Where a copy was read; never published'),
  topics: z.array(text('a topic')).min(1).describe('What it is about, for finding it'),
  numbers: z.array(figure).optional().describe('Figures that pages show'),
});

/** One cited work with its claims; the file name is its id. */
export const source = z.strictObject({
  kind: z
    .enum(SOURCE_KINDS, { error: `choose a kind: ${SOURCE_KINDS.join(', ')}` })
    .describe('What kind of work it is'),
  title: text('a title').describe('Title of the work; in [square brackets] where we had to describe it'),
  authors: text('the authors').optional().describe('Family names and initials, then et al.'),
  publisher: text('the publisher').describe('Journal or body'),
  year: z.int().min(1900).max(2100).nullish().describe('Year of publication, when known'),
  doi: z.string().regex(/^10\./, 'a DOI starts with 10.').optional(),
  pmid: z.string().regex(/^\d+$/, 'quote the number: it is text').nullish(),
  url: z.url({ error: 'write the canonical address, with https://' }).optional().describe('The canonical page'),
  verified: verified.describe('Whether someone read the figures in a copy'),
  seenAt: text('where').optional().describe('Where a copy was read; never published'),
  note: text('a note')
    .refine((note) => !note.includes('://'), { error: 'a note is published; put the address of a copy into seenAt' })
    .optional()
    .describe('Limits of the source or of our reading; published'),
  forWriters: text('a hint').optional().describe('How to use the source with care; never published'),
  claims: z.array(claim).min(1, 'a source needs at least one claim'),
});
/** A valid file of content/sources/. */
export type Source = z.infer<typeof source>;
/** One statement in it. */
export type Claim = Source['claims'][number];
