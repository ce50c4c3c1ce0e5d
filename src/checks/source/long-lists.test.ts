import { testRule } from './fixtures/test-rule.ts';
import { articleWith } from './fixtures/valid-content.ts';
import { longLists } from './long-lists.ts';

const timeline = 'content/articles/timeline.mdx';
const list = (items: number) => Array.from({ length: items }, (_, index) => `- item ${index}`).join('\n');

testRule(longLists, [
  ['seven items', { [timeline]: articleWith(list(7)) }, []],
  [
    'eight items',
    { [timeline]: articleWith(list(8)) },
    [`${timeline}:26  a list of 8 items; keep at most 7, or split it under two headings  [long-lists]`],
  ],
  [
    'eight items to avoid',
    { [timeline]: articleWith(`<Avoid>\n\n${list(8)}\n\n</Avoid>`) },
    [`${timeline}:28  a list of 8 items; keep at most 7, or split it under two headings  [long-lists]`],
  ],
]);
