import { z } from 'astro/zod';
import { sitePath, text, wordsAtMost } from './fields.ts';

/** One glossary term; the file name is its id and anchor. */
export const term = z.strictObject({
  term: text('the term').describe('As it stands in the glossary'),
  meaning: wordsAtMost(50, 'the meaning').describe('Plain meaning in one to three sentences'),
  alsoKnownAs: z.array(text('a name')).describe('Other names, brands, slang'),
  misspellings: z.array(text('a misspelling')).describe('Real misspellings, for search'),
  readMore: sitePath.optional().describe('The page that says more'),
});
