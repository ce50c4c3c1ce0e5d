import type { Kind } from './sheet.ts';

/** What each group of lines is called on the sheet. */
export const GROUP_NAMES: Readonly<Record<Kind, string>> = {
  question: 'Questions to ask',
  sign: 'Warning signs to talk about',
  task: 'Things to do',
  estimate: 'My estimate',
  path: 'My path',
  own: 'My own lines',
};

/** How many lines, in words. */
export const countOf = (lines: number): string => `${lines} ${lines === 1 ? 'line' : 'lines'}`;

const LONGEST_QUOTE = 60;

/** A line short enough to be read out, in quotation marks. */
export const quoted = (text: string): string =>
  `“${text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/, '')}…`}”`;
