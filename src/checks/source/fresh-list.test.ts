import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContent } from './content.ts';
import { article, TODAY, VALID_CONTENT } from './fixtures/valid-content.ts';
import { freshList } from './fresh-list.ts';

const content = loadContent(
  new Map([...VALID_CONTENT, ['content/articles/timeline.mdx', article({ nextReview: '2027-03-01' })]]),
  TODAY,
);

test('nothing is overdue while every review is in time', () =>
  assert.deepEqual(freshList(content, '2026-11-26'), {
    overdue: 0,
    lines: ['2026-11-26: of 9 pages, 0 overdue and 0 due within 30 days'],
  }));

test('overdue articles and pages come with the days since, then those due soon with the days left', () =>
  assert.deepEqual(freshList(content, '2027-05-22'), {
    overdue: 1,
    lines: [
      '/timeline/  82 days overdue, since 2027-03-01',
      ...['about', 'cost-estimator', 'cost', 'faq', 'glossary', 'objections', 'safety', 'what-to-expect'].map(
        (page) => `/${page}/  due in 1 day, by 2027-05-23`,
      ),
      '2027-05-22: of 9 pages, 1 overdue and 8 due within 30 days',
    ],
  }));

test('sheets, questions, the comparison and the self-assessment are reviewed like every other page', () => {
  const due = [{ id: 'x', data: { nextReview: '2027-03-01' }, lineOf: () => 1 }];
  const as = (file: string) => due.map((entry) => ({ ...entry, file })) as never;
  const reviewed = {
    articles: [],
    pages: [],
    handouts: as('content/handouts/preparing.yaml'),
    gathered: as('content/gathered/faq.yaml'),
    decision: as('content/decision.yaml'),
    selfAssessment: as('content/self-assessment.yaml'),
  };
  assert.deepEqual(
    freshList(reviewed, '2027-03-02')
      .lines.slice(0, -1)
      .map((line) => line.split('  ')[0]),
    ['/compare-options/', '/faq/', '/handouts/preparing/', '/how-we-check/self-assessment/'],
  );
});
