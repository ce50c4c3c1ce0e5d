import { testRule } from './fixtures/test-rule.ts';
import { article } from './fixtures/valid-content.ts';
import { related } from './related.ts';

const timeline = 'content/articles/timeline.mdx';
const pages = (...addresses: string[]) => ({
  [timeline]: article({ related: `[${addresses.map((page) => `{page: ${page}, why: A reason.}`).join(', ')}]` }),
});

testRule(related, [
  [
    'a page that sends readers to itself',
    pages('/timeline/', '/cost/'),
    [`${timeline}:8  /timeline/ is this page; name another  [related]`],
  ],
  [
    'the same page twice',
    pages('/cost/', '/cost/#what-happens-next'),
    [`${timeline}:8  /cost/#what-happens-next stands here twice; name another  [related]`],
  ],
]);
