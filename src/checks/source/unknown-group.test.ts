import { testRule } from './fixtures/test-rule.ts';
import { article, faq } from './fixtures/valid-content.ts';
import { unknownGroup } from './unknown-group.ts';

testRule(unknownGroup, [
  [
    'a group that content/site.yaml does not have',
    { 'content/questions/does-it-help.mdx': faq({ group: 'frist' }) },
    ['content/questions/does-it-help.mdx:8  no group "frist"; did you mean "first"?  [unknown-group]'],
  ],
  [
    'a topic that content/site.yaml does not have',
    { 'content/articles/timeline.mdx': article({ topic: 'prepare' }) },
    [
      'content/articles/timeline.mdx:6  no topic "prepare"; choose one of understand, decide, costs, or add it to content/site.yaml  [unknown-group]',
    ],
  ],
]);
