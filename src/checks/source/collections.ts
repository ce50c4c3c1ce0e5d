import type { z } from 'astro/zod';
import { z as zod } from 'astro/zod';
import { article } from '../../schemas/article.ts';
import { crisisLines } from '../../schemas/crisis-lines.ts';
import { decision } from '../../schemas/decision.ts';
import { claimAddress } from '../../schemas/fields.ts';
import { GATHERED, gathered } from '../../schemas/gathered.ts';
import { handout } from '../../schemas/handout.ts';
import { method } from '../../schemas/method.ts';
import { option } from '../../schemas/option.ts';
import { page } from '../../schemas/page.ts';
import { phase } from '../../schemas/phase.ts';
import { price } from '../../schemas/price.ts';
import { question } from '../../schemas/question.ts';
import { redirects } from '../../schemas/redirects.ts';
import { selfAssessment } from '../../schemas/self-assessment.ts';
import { site } from '../../schemas/site.ts';
import { source } from '../../schemas/source.ts';
import { term } from '../../schemas/term.ts';

/** The schema of each collection of content/. */
export const SCHEMAS = {
  articles: article,
  pages: page,
  questions: question,
  handouts: handout,
  gathered,
  sources: source,
  glossary: term,
  methods: method,
  phases: phase,
  options: option,
  prices: price,
  crisisLines,
  decision,
  selfAssessment,
  site,
  redirects,
  claimsWaiting: zod.array(claimAddress),
} as const;

/** The name of a collection of content.config.ts. */
export type Collection = keyof typeof SCHEMAS;
/** What a valid entry of a collection holds. */
export type Data<C extends Collection> = z.infer<(typeof SCHEMAS)[C]>;

const FILES: readonly { readonly pattern: RegExp; readonly collection: Collection }[] = [
  { pattern: /^content\/articles\/(?<id>(?:[a-z0-9-]+\/)*[a-z0-9-]+)\.mdx$/, collection: 'articles' },
  { pattern: /^content\/pages\/(?<id>[a-z0-9-]+)\.mdx$/, collection: 'pages' },
  { pattern: /^content\/questions\/(?<id>[a-z0-9-]+)\.mdx$/, collection: 'questions' },
  { pattern: /^content\/handouts\/(?<id>[a-z0-9-]+)\.yaml$/, collection: 'handouts' },
  { pattern: new RegExp(`^content/gathered/(?<id>${GATHERED.join('|')})\\.yaml$`), collection: 'gathered' },
  { pattern: /^content\/sources\/(?<id>[a-z0-9-]+)\.yaml$/, collection: 'sources' },
  { pattern: /^content\/glossary\/(?<id>[a-z0-9-]+)\.yaml$/, collection: 'glossary' },
  { pattern: /^content\/methods\/(?<id>[a-z0-9-]+)\.yaml$/, collection: 'methods' },
  { pattern: /^content\/phases\/(?<id>[a-z0-9-]+)\.yaml$/, collection: 'phases' },
  { pattern: /^content\/prices\/(?<id>[a-z0-9-]+)\.yaml$/, collection: 'prices' },
  { pattern: /^content\/options\/(?<id>[a-z0-9-]+)\.yaml$/, collection: 'options' },
  { pattern: /^content\/(?<id>decision)\.yaml$/, collection: 'decision' },
  { pattern: /^content\/(?<id>crisis-lines)\.yaml$/, collection: 'crisisLines' },
  { pattern: /^content\/(?<id>self-assessment)\.yaml$/, collection: 'selfAssessment' },
  { pattern: /^content\/(?<id>site)\.yaml$/, collection: 'site' },
  { pattern: /^content\/(?<id>redirects)\.yaml$/, collection: 'redirects' },
  { pattern: /^content\/(?<id>claims-waiting)\.yaml$/, collection: 'claimsWaiting' },
];

/** Every address that was ever published: written by a program, so it belongs to no collection. */
export const PERMALINKS = 'content/permalinks.txt';

/** The files that have to be there. */
export const REQUIRED_FILES = [
  'content/site.yaml',
  'content/crisis-lines.yaml',
  ...GATHERED.map((id) => `content/gathered/${id}.yaml`),
];

/** Which collection a file belongs to and its id there; undefined for a file that belongs nowhere. */
export function placeOf(file: string): { readonly collection: Collection; readonly id: string } | undefined {
  for (const { pattern, collection } of FILES) {
    const id = pattern.exec(file)?.groups?.['id'];
    if (id) return { collection, id: collection === 'articles' ? id.replace(/\/index$/, '') : id };
  }
  return undefined;
}
