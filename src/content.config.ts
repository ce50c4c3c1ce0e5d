import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { parse } from 'yaml';
import { article } from './schemas/article.ts';
import { crisisLines } from './schemas/crisis-lines.ts';
import { decision } from './schemas/decision.ts';
import { gathered } from './schemas/gathered.ts';
import { handout } from './schemas/handout.ts';
import { method } from './schemas/method.ts';
import { option } from './schemas/option.ts';
import { page } from './schemas/page.ts';
import { phase } from './schemas/phase.ts';
import { price } from './schemas/price.ts';
import { question } from './schemas/question.ts';
import { selfAssessment } from './schemas/self-assessment.ts';
import { site } from './schemas/site.ts';
import { source } from './schemas/source.ts';
import { term } from './schemas/term.ts';

/** A file that holds one object: it becomes the entry "only" of its collection. */
const single = (path: string) => file(path, { parser: (text) => ({ only: parse(text) as Record<string, unknown> }) });

/** Every collection: where its files are, and the schema that each must meet. */
export const collections = {
  articles: defineCollection({ loader: glob({ base: './content/articles', pattern: '**/*.mdx' }), schema: article }),
  pages: defineCollection({ loader: glob({ base: './content/pages', pattern: '*.mdx' }), schema: page }),
  questions: defineCollection({ loader: glob({ base: './content/questions', pattern: '*.mdx' }), schema: question }),
  handouts: defineCollection({ loader: glob({ base: './content/handouts', pattern: '*.yaml' }), schema: handout }),
  gathered: defineCollection({ loader: glob({ base: './content/gathered', pattern: '*.yaml' }), schema: gathered }),
  sources: defineCollection({ loader: glob({ base: './content/sources', pattern: '*.yaml' }), schema: source }),
  glossary: defineCollection({ loader: glob({ base: './content/glossary', pattern: '*.yaml' }), schema: term }),
  methods: defineCollection({ loader: glob({ base: './content/methods', pattern: '*.yaml' }), schema: method }),
  phases: defineCollection({ loader: glob({ base: './content/phases', pattern: '*.yaml' }), schema: phase }),
  options: defineCollection({ loader: glob({ base: './content/options', pattern: '*.yaml' }), schema: option }),
  prices: defineCollection({ loader: glob({ base: './content/prices', pattern: '*.yaml' }), schema: price }),
  crisisLines: defineCollection({ loader: single('content/crisis-lines.yaml'), schema: crisisLines }),
  decision: defineCollection({ loader: single('content/decision.yaml'), schema: decision }),
  selfAssessment: defineCollection({ loader: single('content/self-assessment.yaml'), schema: selfAssessment }),
  site: defineCollection({ loader: single('content/site.yaml'), schema: site }),
};
