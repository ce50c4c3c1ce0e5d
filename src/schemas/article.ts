import { z } from 'astro/zod';
import { aliases, isoDate, pageHead, pageLink, review, text, wordsAtMost } from './fields.ts';

/** The topics an article can belong to; their names and order are in content/site.yaml. */
export const ARTICLE_TOPICS = ['understand', 'conditions', 'decide', 'prepare', 'costs'] as const;

/** The front matter of one article. The path of the file is its address. */
export const article = z.strictObject({
  title: text('a title').endsWith('?', 'write the title as the question that the reader asks, with a question mark'),
  ...pageHead,
  shortAnswer: wordsAtMost(70, 'the short answer').describe('Answers the title so completely that a reader may leave'),
  audience: text('who the page is for').optional().describe('Who this page is for, or not for, when it matters'),
  topic: z
    .enum(ARTICLE_TOPICS, { error: `choose a topic: ${ARTICLE_TOPICS.join(', ')}` })
    .describe('Where it stands in the menu'),
  order: z.int('order is a whole number').describe('Place in its topic; leave gaps'),
  related: z
    .array(pageLink)
    .min(2, 'name at least two related pages, each with a reason')
    .max(4, 'name at most four related pages')
    .describe('Where to go next, and why'),
  published: isoDate.describe('The day the page first appeared'),
  crisisFirst: z
    .literal(true, { error: 'write crisisFirst: true, or leave it out' })
    .optional()
    .describe('Puts the crisis lines above the short answer, for a page that someone in danger may land on'),
  aliases,
  review,
  conditions: z
    .array(text('a condition'))
    .default([])
    .describe('The conditions this page is about, by name, for search engines'),
  method: text('a method')
    .optional()
    .describe('The delivery method this page is about, by its file name in content/methods'),
});
