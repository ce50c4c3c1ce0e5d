import { z } from 'astro/zod';
import { curlyQuotes } from '../domain/typography/curly-quotes.ts';

/** A calendar day. YAML turns an unquoted 2027-03-31 into a Date; everything past this line sees text. */
export const isoDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date({ error: 'write a date such as 2027-03-31' }),
);

/** An address on this site, such as /timeline/, /safety/#bladder or, with answers filled in, /cost-estimator/#method=iv-infusion. */
export const sitePath = z
  .string()
  .regex(
    /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+(?:=[a-z0-9.%&=-]+)?)?$/,
    'write an address on this site with a slash at both ends, such as /timeline/',
  );

/** The address of a claim: source/claim. */
export const claimAddress = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'write a claim as source/claim, such as wilkinson-2019/day1-response');

/** Text that may not be empty, with its quotes set. `what` names it in the error. */
export const text = (what: string) =>
  z
    .string({ error: `write ${what}` })
    .overwrite(curlyQuotes)
    .trim()
    .min(1, `write ${what}; it may not be empty`);

const countWords = (value: string) => value.split(/\s+/).filter(Boolean).length;

/** Text of at most `most` words; references in braces count as the words they stand for, about three. */
export const wordsAtMost = (most: number, what: string) =>
  text(what).refine((value) => countWords(value) <= most, { error: `${what} may have at most ${most} words; cut it` });

/** Everyday words that people search with. */
export const aliases = z
  .array(z.string().trim().min(1, 'write an everyday word or phrase'))
  .describe('Everyday words, slang and misspellings that people search this with');

/** A page to go to, with the reason. */
export const pageLink = z.strictObject({
  page: sitePath.describe('An address on this site'),
  why: wordsAtMost(20, 'the reason to go there').describe('What the reader finds there, in one short sentence'),
});

/** What changed on a page, newest first. */
export const changes = z
  .array(
    z.strictObject({
      date: isoDate.describe('The day of the change'),
      what: text('what changed').describe('What changed for the reader, in one sentence'),
    }),
  )
  .min(1, 'write at least one change, such as "First published."')
  .describe('The change log, newest first');

/** Whether a clinician has read the page: never filled with an invented one. */
export const review = z
  .discriminatedUnion(
    'status',
    [
      z.strictObject({ status: z.literal('not yet reviewed by a clinician') }),
      z.strictObject({
        status: z.literal('reviewed by a clinician'),
        name: text("the reviewer's name").describe("The reviewer's real name"),
        role: text("the reviewer's role").describe('Profession and license'),
        date: isoDate.describe('The day of the review'),
      }),
    ],
    { error: 'write "not yet reviewed by a clinician", or "reviewed by a clinician" with name, role and date' },
  )
  .describe('The truth about clinical review');

/** A statement with the claims it rests on; an empty list says that it rests on practice alone. */
export const sourcedText = (most: number) =>
  z.strictObject({
    text: wordsAtMost(most, 'the text').describe('Plain words; figures as {source/claim#number}'),
    claims: z.array(claimAddress).describe('The claims it rests on; [] when it rests on practice alone'),
  });

/** Title, description and dates that every page of words has. */
export const pageHead = {
  shortTitle: text('a short title')
    .max(32, 'a short title has at most 32 characters')
    .describe('For menus and breadcrumbs'),
  description: z
    .string()
    .min(70, 'a description has 70 to 160 characters; write more')
    .max(160, 'a description has 70 to 160 characters; cut it')
    .describe('What a search engine shows under the title'),
  lastReviewed: isoDate.describe('The day the whole page was last read against its sources'),
  nextReview: isoDate.describe('The day by which it is read again; at most 12 months after the last'),
  changes,
};
