/** The shell of the checks: reads the disk and the clock, prints, and sets the exit code. */
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { linkOf } from '../domain/citations/citation.ts';
import { dayToShow, furthestDay } from '../domain/dates/iso-date.ts';
import { fullPageOf } from '../domain/embed/embeds.ts';
import type { Check } from './issue.ts';
import type { BuiltSite, Page } from './output/built-site.ts';
import { measures, outputChecks } from './output/index.ts';
import { accepted, readPermalinks, writtenPermalinks } from './output/permalinks.ts';
import { sendsOn } from './output/redirect-pages.ts';
import { report } from './report.ts';
import { claimList } from './source/claim-list.ts';
import { PERMALINKS } from './source/collections.ts';
import { loadContent, type Content } from './source/content.ts';
import { freshList } from './source/fresh-list.ts';
import { sourceChecks } from './source/index.ts';
import { unusedClaims } from './source/unused-claim.ts';

const WAITING = 'content/claims-waiting.yaml';
const DIST = 'dist';
const SOURCES = ['content/**/*', 'src/**/*.{ts,tsx,astro}', 'docs/**/*.md', 'README.md', 'CONTRIBUTING.md'];

const filesOf = (patterns: readonly string[], cwd = '.') =>
  globSync(patterns, { cwd })
    .filter((path) => statSync(join(cwd, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

function readContent(): Content {
  const asOf = process.env['AS_OF'];
  const today = asOf ? dayToShow(asOf, Date.now()) : furthestDay(Date.now());
  return loadContent(new Map(filesOf(SOURCES).map((path) => [path, readFileSync(path, 'utf8')])), today);
}

const urlOf = (path: string) => `/${path.replace(/(?:^|(?<=\/))index\.html$/, '')}`;

const isEmbed = ({ url }: Page) => fullPageOf(url) !== undefined;

function readBuiltSite(): BuiltSite {
  if (!existsSync(join(DIST, 'index.html')))
    throw new Error('there is no built site in dist/; run "npm run build" first');
  const paths = filesOf(['**/*'], DIST);
  const { articles, sources, redirects } = readContent();
  const html = paths
    .filter((path) => path.endsWith('.html'))
    .map((path): Page => ({ url: urlOf(path), file: `${DIST}/${path}`, html: readFileSync(join(DIST, path), 'utf8') }));
  return {
    pages: html.filter((page) => !sendsOn(page) && !isEmbed(page)),
    moved: html.filter(sendsOn),
    embeds: html.filter(isEmbed),
    files: paths.map((path) => ({ path, bytes: statSync(join(DIST, path)).size })),
    read: (path) => readFileSync(join(DIST, path)),
    articles: articles.map(({ id }) => `/${id}/`),
    sources: sources.map(({ file, data }) => ({
      file,
      seenAt: [data, ...data.claims].flatMap(({ seenAt }) => seenAt ?? []),
      published: [data.url, linkOf(data)].filter((address) => address !== undefined),
    })),
    redirects: redirects.flatMap(({ data }) => data),
    permalinks: existsSync(PERMALINKS) ? readPermalinks(readFileSync(PERMALINKS, 'utf8')) : [],
  };
}

async function run<Input>(checks: readonly Check<Input>[], input: Input): Promise<void> {
  const issues = await Promise.all(checks.map(async (check) => check(input)));
  console.log(report(issues));
  if (issues.flat().length > 0) process.exitCode = 1;
}

/** Writes content/claims-waiting.yaml as it should be now: the claims that no page uses. */
function writeWaiting(): void {
  const content = readContent();
  const unreadable = content.problems.filter(({ file }) => file !== WAITING);
  if (unreadable.length > 0)
    throw new Error('some files cannot be read, so what they use is not known; run "source" and mend them first');
  const waiting = unusedClaims(content);
  writeFileSync(WAITING, stringify(waiting));
  console.log(`${waiting.length} claims wait for a page; they are listed in ${WAITING}`);
}

/** Adds the addresses of dist/ that content/permalinks.txt does not name yet. What is on the list stays. */
function acceptPermalinks(): void {
  const site = readBuiltSite();
  const all = accepted(site);
  writeFileSync(PERMALINKS, writtenPermalinks(all));
  console.log(`${all.length - site.permalinks.length} new addresses; ${PERMALINKS} now promises ${all.length}`);
}

/** Lists the pages that are overdue for a review, as of today or AS_OF; with --strict an overdue page is a failure. */
function checkFresh(): void {
  const { lines, overdue } = freshList(readContent(), dayToShow(process.env['AS_OF'], Date.now()));
  console.log(lines.join('\n'));
  if (overdue > 0 && process.argv.includes('--strict')) process.exitCode = 1;
}

function checkOutput(): Promise<void> {
  const site = readBuiltSite();
  console.log(measures.flatMap((measure) => measure(site)).join('\n'));
  return run(outputChecks, site);
}

const COMMANDS: Readonly<Record<string, () => void | Promise<void>>> = {
  source: () => run(sourceChecks, readContent()),
  claims: () => console.log(claimList(readContent()).join('\n')),
  output: checkOutput,
  waiting: writeWaiting,
  fresh: checkFresh,
  permalinks: acceptPermalinks,
};

const command = COMMANDS[process.argv[2] ?? ''];
if (!command) throw new Error(`say what to check: ${Object.keys(COMMANDS).join(', ')}`);
await command();
