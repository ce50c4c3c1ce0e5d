import { posix } from 'node:path';
import type { Issue } from '../checks/issue.ts';
import { loadContent } from '../checks/source/content.ts';
import type { IsoDate } from '../domain/dates/iso-date.ts';

/** The path of a changed file as the checks name it, such as content/articles/timeline.mdx; undefined for what no writer writes. */
export function contentPath(file: string, root: string): string | undefined {
  const slashes = (path: string) => path.replaceAll('\\', '/');
  const path = posix.relative(slashes(root), slashes(file));
  return /^content\/.*\.(?:mdx|yaml)$/.test(path) ? path : undefined;
}

/** What is wrong with one file by itself: unknown or missing fields, values that do not fit, YAML that cannot be read. Quick enough for each save. */
export const mistakesIn = (path: string, text: string, today: IsoDate): Issue[] =>
  loadContent(new Map([[path, text]]), today).problems.filter(({ file }) => file === path);
