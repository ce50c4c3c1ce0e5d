import { z } from 'astro/zod';
import { aliases, pageLink, text, wordsAtMost } from './fields.ts';

const shared = {
  question: text('the question').describe('As a reader would ask it'),
  order: z.int('order is a whole number').describe('Place in its group; leave gaps'),
  shortAnswer: wordsAtMost(60, 'the short answer').describe('The answer, complete enough to leave on'),
  readNext: pageLink.describe('The page to read next, and why'),
  aliases,
};

/** One question of /faq/ or one objection of /objections/; the file name is its anchor. */
export const question = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('faq'),
      group: text('a group').describe('A group of content/site.yaml'),
      ...shared,
    }),
    z.strictObject({
      kind: z.literal('objection'),
      whatIsRight: wordsAtMost(50, 'what is right in it').describe('What is fair in the objection, said first'),
      ...shared,
    }),
  ],
  { error: 'kind is faq or objection' },
);
