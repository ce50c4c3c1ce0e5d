/** The shell of the checks: reads the disk and the clock, prints, and sets the exit code. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { toIsoDate } from '../domain/dates/iso-date.ts';
import type { Check } from './issue.ts';
import type { BuiltSite } from './output/built-site.ts';
import { outputChecks } from './output/index.ts';
import { report } from './report.ts';
import { loadContent, type Content } from './source/content.ts';
import { sourceChecks } from './source/index.ts';
import { unusedClaims } from './source/unused-claim.ts';

const DIST = 'dist';
const SOURCES = ['content/**/*', 'src/**/*.{ts,tsx,astro}', 'README.md', 'CONTRIBUTING.md'];

const filesOf = (patterns: readonly string[], cwd = '.') =>
  globSync(patterns, { cwd })
    .filter((path) => statSync(join(cwd, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

function readContent(): Content {
  const today = process.env['AS_OF'] ?? toIsoDate(Date.now());
  return loadContent(new Map(filesOf(SOURCES).map((path) => [path, readFileSync(path, 'utf8')])), today);
}

const urlOf = (path: string) => `/${path.replace(/(?:^|(?<=\/))index\.html$/, '')}`;

function readBuiltSite(): BuiltSite {
  const paths = filesOf(['**/*'], DIST);
  return {
    pages: paths
      .filter((path) => path.endsWith('.html'))
      .map((path) => ({ url: urlOf(path), file: join(DIST, path), html: readFileSync(join(DIST, path), 'utf8') })),
    files: paths.map((path) => ({ path, bytes: statSync(join(DIST, path)).size })),
    read: (path) => readFileSync(join(DIST, path)),
  };
}

async function run<Input>(checks: readonly Check<Input>[], input: Input): Promise<void> {
  const issues = await Promise.all(checks.map((check) => check(input)));
  console.log(report(issues));
  if (issues.flat().length > 0) process.exitCode = 1;
}

const COMMANDS: Readonly<Record<string, () => void | Promise<void>>> = {
  source: () => run(sourceChecks, readContent()),
  output: () => run(outputChecks, readBuiltSite()),
  /** The text of content/claims-waiting.yaml as it should be now. */
  waiting: () => console.log(unusedClaims(readContent()).map((claim) => `- ${claim}`).join('\n')),
};

const command = COMMANDS[process.argv[2] ?? ''];
if (!command) throw new Error(`say what to check: ${Object.keys(COMMANDS).join(', ')}`);
await command();
