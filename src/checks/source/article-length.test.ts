import { articleLength } from './article-length.ts';
import { testRule } from './fixtures/test-rule.ts';
import { article } from './fixtures/valid-content.ts';

const timeline = 'content/articles/timeline.mdx';
const words = (count: number) => ({ [timeline]: article({}, Array.from({ length: count }, () => 'word').join(' ')) });

testRule(articleLength, [
  [
    '699 words',
    words(699),
    [`${timeline}  699 words; an article has 700 to 1600, so say what is missing  [article-length]`],
  ],
  ['700 words', words(700), []],
  ['1,601 words', words(1601), [`${timeline}  1601 words; an article has 700 to 1600, so cut it  [article-length]`]],
]);
