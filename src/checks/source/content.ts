import type { IsoDate } from '../../domain/dates/iso-date.ts';
import type { Check, Issue } from '../issue.ts';
import { PERMALINKS, placeOf, REQUIRED_FILES, SCHEMAS, type Collection, type Data } from './collections.ts';
import { readProse, type Prose } from './prose.ts';
import { misfits } from './schema-issues.ts';
import { readYaml, type Path, type YamlString, type YamlText } from './yaml-text.ts';

/** One file that fits its schema. */
export type Entry<C extends Collection> = {
  readonly id: string;
  readonly file: string;
  readonly data: Data<C>;
  readonly lineOf: (path: Path) => number;
};
type Entries = { readonly [C in Collection]: readonly Entry<C>[] };

/** The body of one MDX file. */
export type Body = Prose & { readonly collection: Collection; readonly id: string; readonly file: string };

/** One string of YAML or front matter, with where it stands. */
export type Field = YamlString & { readonly collection: Collection; readonly file: string };

/** Everything the source rules read. */
export type Content = Entries & {
  readonly today: IsoDate;
  /** Every text by its path: content, source code, README and CONTRIBUTING. */
  readonly files: ReadonlyMap<string, string>;
  readonly bodies: readonly Body[];
  readonly fields: readonly Field[];
  /** Files with problems; nothing else can be said about what stands in them. */
  readonly broken: ReadonlySet<string>;
  readonly problems: readonly Issue[];
};
/** A rule about content/, or about source code as text. */
export type ContentCheck = Check<Content>;

type Part = {
  collection: Collection;
  id: string;
  file: string;
  yaml: YamlText;
  fits: boolean;
  body?: Body;
  problems: Issue[];
};

const problem = (file: string, line: number | undefined, say: string): Issue => ({ file, line, rule: 'schema', say });

/** Splits an MDX text into its front matter and the rest; the YAML starts on line 2. */
const frontMatterOf = (text: string) => /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text)?.[1];

function bodyProblem(file: string, error: unknown): Issue {
  const [, line, what] =
    /^(\d+):\d+: (.*?)(?: \(\d+:\d+\))?(?: \(mdx[\w-]*:[\w-]+\))?$/s.exec((error as Error).message) ?? [];
  return problem(
    file,
    line ? Number(line) : undefined,
    `the MDX cannot be read: ${what ?? (error as Error).message}; fix the tag or the brace`,
  );
}

function readPart(file: string, text: string): Part | Issue {
  const place = placeOf(file);
  if (!place)
    return problem(
      file,
      undefined,
      'this file belongs to no collection; put it into one of the folders of content/, with small letters, digits and hyphens, as .mdx (articles, pages, questions) or .yaml',
    );
  const isMdx = file.endsWith('.mdx');
  const yamlText = isMdx ? frontMatterOf(text) : text;
  if (yamlText === undefined)
    return problem(file, 1, 'no front matter; start the file with --- and the fields of CONTRIBUTING.md');
  const yaml = readYaml(yamlText, isMdx ? 2 : 1);
  const problems = [
    ...yaml.errors.map(({ line, message }) =>
      problem(file, line, `the YAML cannot be read: ${message}; fix it or put the text in quotes`),
    ),
    ...(yaml.errors.length > 0
      ? []
      : misfits(SCHEMAS[place.collection], yaml.value).map(({ path, say }) => problem(file, yaml.lineOf(path), say))),
  ];
  const part: Part = { ...place, file, yaml, fits: problems.length === 0, problems };
  if (!isMdx) return part;
  try {
    return { ...part, body: { ...readProse(text), ...place, file } };
  } catch (error) {
    return { ...part, problems: [...problems, bodyProblem(file, error)] };
  }
}

const entriesOf = <C extends Collection>(parts: readonly Part[], collection: C): Entry<C>[] =>
  parts
    .filter((part) => part.collection === collection && part.fits)
    .map(({ id, file, yaml }) => ({
      id,
      file,
      data: SCHEMAS[collection].parse(yaml.value) as Data<C>,
      lineOf: yaml.lineOf,
    }));

/** Reads every file once: what fits becomes entries and bodies, what does not becomes problems with lines. */
export function loadContent(files: ReadonlyMap<string, string>, today: IsoDate): Content {
  const contentFiles = [...files]
    .filter(([file]) => file.startsWith('content/') && file !== PERMALINKS)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const read = contentFiles.map(([file, text]) => readPart(file, text));
  const parts = read.filter((part) => 'yaml' in part);
  const problems = [
    ...read.flatMap((part) => ('yaml' in part ? part.problems : [part])),
    ...REQUIRED_FILES.filter((file) => !files.has(file)).map((file) =>
      problem(file, undefined, 'this file is missing; add it'),
    ),
  ];
  return {
    today,
    files,
    problems,
    broken: new Set(problems.map(({ file }) => file)),
    bodies: parts.flatMap(({ body }) => (body ? [body] : [])),
    fields: parts.flatMap(({ collection, file, yaml }) =>
      yaml.strings.map((string) => ({ ...string, collection, file })),
    ),
    articles: entriesOf(parts, 'articles'),
    pages: entriesOf(parts, 'pages'),
    questions: entriesOf(parts, 'questions'),
    handouts: entriesOf(parts, 'handouts'),
    gathered: entriesOf(parts, 'gathered'),
    sources: entriesOf(parts, 'sources'),
    glossary: entriesOf(parts, 'glossary'),
    methods: entriesOf(parts, 'methods'),
    phases: entriesOf(parts, 'phases'),
    options: entriesOf(parts, 'options'),
    prices: entriesOf(parts, 'prices'),
    crisisLines: entriesOf(parts, 'crisisLines'),
    decision: entriesOf(parts, 'decision'),
    selfAssessment: entriesOf(parts, 'selfAssessment'),
    site: entriesOf(parts, 'site'),
    redirects: entriesOf(parts, 'redirects'),
    claimsWaiting: entriesOf(parts, 'claimsWaiting'),
  };
}
