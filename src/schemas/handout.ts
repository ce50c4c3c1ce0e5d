import { z } from 'astro/zod';
import { aliases, pageHead, review, sitePath, text, wordsAtMost } from './fields.ts';

/** What one list holds at most: more is no longer taken in by a tired reader. */
const MOST_ITEMS = 7;

const title = wordsAtMost(10, 'the heading').describe('The heading of the block');
const half = z.literal(true).optional().describe('Takes half the width, beside the next half block');
const items = (what: string) =>
  z
    .array(wordsAtMost(32, what).describe('Three or more underscores, ___, are a line to write on'))
    .min(1, 'write at least one item')
    .max(MOST_ITEMS, `a list has at most ${MOST_ITEMS} items; cut it, or split it under two headings`);

const checklist = z.strictObject({
  kind: z.literal('checklist'),
  title,
  half,
  items: items('an item').describe('Each with a box to tick'),
});

const questions = z.strictObject({
  kind: z.literal('questions'),
  title,
  half,
  items: items('a question').describe('Each with room to write the answer'),
  lines: z
    .int('lines is a whole number')
    .min(1, 'leave at least one line to write on')
    .max(6, 'six lines for one answer are enough')
    .describe('Lines to write on, for each question'),
});

const table = z.strictObject({
  kind: z.literal('table'),
  title,
  columns: z
    .array(wordsAtMost(8, 'the head of a column'))
    .min(2, 'a table has two columns or more')
    .max(7, 'more than seven columns do not fit on paper')
    .describe('The heads of the columns, the first one included'),
  rows: z
    .array(wordsAtMost(22, 'the head of a row'))
    .min(1, 'write at least one row')
    .describe('The first cell of each row; the other cells are left to fill in'),
});

const steps = z.strictObject({
  kind: z.literal('steps'),
  title,
  half,
  steps: z
    .array(
      z.strictObject({
        when: wordsAtMost(6, 'the time').describe('Such as "The evening before"'),
        text: wordsAtMost(45, 'what to do').describe('What to do then; ___ is a line to write on'),
      }),
    )
    .min(2, 'write two steps or more')
    .max(MOST_ITEMS, `at most ${MOST_ITEMS} steps; cut it, or split it under two headings`)
    .describe('What to do, in the order of time'),
});

const note = z.strictObject({
  kind: z.literal('note'),
  title: title.optional(),
  half,
  text: wordsAtMost(60, 'the note').describe('One short paragraph'),
});

const blanks = z.strictObject({
  kind: z.literal('blanks'),
  labels: z
    .array(wordsAtMost(8, 'a label'))
    .min(1, 'write at least one label')
    .max(4, 'four lines side by side are enough')
    .describe('What to write on each line, side by side'),
});

const crisis = z.strictObject({
  kind: z.literal('crisis'),
  signs: z
    .array(text('what to do'))
    .optional()
    .describe('Urgent signs to list, by their `act` in content/crisis-lines.yaml, such as "Call 911"'),
  clinic: z.literal(true).optional().describe('Adds lines for the number of the clinic, by day and at night'),
});

const block = z
  .discriminatedUnion('kind', [checklist, questions, table, steps, note, blanks, crisis], {
    error: 'choose a kind: checklist, questions, table, steps, note, blanks, crisis',
  })
  .describe('One part of the sheet');

/** One sheet of /handouts/; the file name is its address, which never changes. */
export const handout = z.strictObject({
  title: wordsAtMost(12, 'the title').describe("The reader's question"),
  ...pageHead,
  forWhom: wordsAtMost(24, 'for whom it is').describe('Who fills it in, and when'),
  order: z.int('order is a whole number').describe('Place on /handouts/; leave gaps'),
  fullPage: sitePath.describe('The article that the words come from: its sources stand there'),
  blocks: z
    .array(block)
    .min(2, 'a sheet has two blocks or more')
    .refine((blocks) => blocks.filter(({ kind }) => kind === 'crisis').length === 1, {
      error: 'every sheet has one block "kind: crisis", so that 988 and 911 are on the paper; write exactly one',
    })
    .describe('The parts of the sheet, from top to bottom; together they have to fit on one page'),
  aliases: aliases.default([]),
  review,
});
