import type { Issue } from './issue.ts';

const place = ({ file, line }: Issue) => (line === undefined ? file : `${file}:${line}`);

const byPlace = (a: Issue, b: Issue) =>
  a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0) || a.say.localeCompare(b.say, 'en');

/** One mistake as one line: `file:line  what is wrong; what to do  [rule]`. */
export const issueLine = (issue: Issue): string => `${place(issue)}  ${issue.say}  [${issue.rule}]`;

/** All mistakes in the order of files and lines, then how many rules passed and failed. One list of issues for each rule. */
export function report(issuesOfRules: readonly (readonly Issue[])[]): string {
  const failed = issuesOfRules.filter((issues) => issues.length > 0).length;
  const lines = issuesOfRules.flat().sort(byPlace).map(issueLine);
  return [...lines, `${issuesOfRules.length - failed} rules passed, ${failed} failed`].join('\n');
}
