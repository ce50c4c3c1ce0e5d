import { z } from 'astro/zod';
import { aliases, sitePath, text, wordsAtMost } from './fields.ts';

const link = z.strictObject({ page: sitePath, label: text('a label') });

/** Name, links, topics and the words of the home page. */
export const site = z.strictObject({
  name: text('a name'),
  tagline: wordsAtMost(12, 'the tagline'),
  contact: z.union([z.literal(''), z.email()]).describe('Empty hides the link'),
  repository: z.union([z.literal(''), z.url()]).describe('Empty hides the link'),
  licenses: z.strictObject({ code: text('a license'), words: text('a license') }),
  topics: z
    .array(z.strictObject({ id: text('an id'), title: text('a title'), blurb: wordsAtMost(18, 'the blurb') }))
    .min(1),
  faqGroups: z.array(z.strictObject({ id: text('an id'), title: text('a title') })).min(1),
  searchWords: z
    .array(z.strictObject({ page: sitePath, aliases }))
    .default([])
    .describe('Words that find pages which have no file of their own in content/'),
  home: z.strictObject({
    title: text('a title'),
    shortAnswer: wordsAtMost(60, 'the short answer'),
    ways: z
      .array(z.strictObject({ title: text('a title'), text: wordsAtMost(20, 'the text'), links: z.array(link).min(1) }))
      .length(3),
  }),
});
