import { render } from 'astro:content';
import type { Use } from '~/markdown/collect-uses.ts';
import { filled, pageEvidence } from './evidence.ts';
import { library, type Library } from './library.ts';
import { pageAt } from './shell.ts';

type Kind = 'faq' | 'objection';

async function answered(lib: Library, entry: Library['questions'][number]) {
  const { Content, remarkPluginFrontmatter } = await render(entry);
  const { data } = entry;
  return {
    id: entry.id,
    Content,
    hasMore: Boolean(entry.body?.trim()),
    uses: remarkPluginFrontmatter['uses'] as Use[],
    group: data.kind === 'faq' ? data.group : '',
    whatIsRight: data.kind === 'objection' ? filled(lib, data.whatIsRight) : undefined,
    question: data.question,
    shortAnswer: filled(lib, data.shortAnswer),
    readNext: { url: data.readNext.page, title: pageAt(lib, data.readNext.page).title, why: data.readNext.why },
  };
}

/** All questions of a kind in order, and the evidence of the page they share. */
async function questionsOf(kind: Kind) {
  const lib = await library();
  const entries = lib.questions.filter(({ data }) => data.kind === kind);
  const questions = await Promise.all(entries.map((entry) => answered(lib, entry)));
  return { lib, questions };
}

/** The FAQ: its groups in the order of content/site.yaml, each with its questions. */
export async function faqPage() {
  const { lib, questions } = await questionsOf('faq');
  const groups = lib.site.faqGroups
    .map(({ id, title }) => ({ id, title, questions: questions.filter(({ group }) => group === id) }))
    .filter((group) => group.questions.length > 0);
  const inOrder = groups.flatMap((group) => group.questions);
  return {
    groups,
    evidence: pageEvidence(
      lib,
      inOrder.flatMap(({ uses }) => uses),
    ),
  };
}

/** The objections in order. */
export async function objectionsPage() {
  const { lib, questions } = await questionsOf('objection');
  return {
    questions,
    evidence: pageEvidence(
      lib,
      questions.flatMap(({ uses }) => uses),
    ),
  };
}
