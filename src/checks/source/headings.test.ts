import { testRule } from './fixtures/test-rule.ts';
import { articleWith, faq } from './fixtures/valid-content.ts';
import { headings } from './headings.ts';

const timeline = 'content/articles/timeline.mdx';
const words = (text: string) => ({ [timeline]: articleWith(text) });

testRule(headings, [
  [
    'a level that is skipped',
    words('#### Why?'),
    [`${timeline}:26  a heading of level 4 under level 2; write ###  [headings]`],
  ],
  [
    'a heading of the first level',
    words('# Why?'),
    [`${timeline}:26  a heading of the first level; the title is that, so start with ##  [headings]`],
  ],
  [
    'a body that starts too deep',
    { 'content/questions/does-it-help.mdx': faq({}, '### Why?') },
    ['content/questions/does-it-help.mdx:11  a heading of level 3 under level 1; write ##  [headings]'],
  ],
  [
    'the same heading twice',
    words('## What happens next?'),
    [`${timeline}:26  the heading "What happens next?" stands twice; say what differs  [headings]`],
  ],
  [
    'a label',
    words('## Overview'),
    [`${timeline}:26  "Overview" is a label; write the question a reader would ask, or its answer  [headings]`],
  ],
]);
