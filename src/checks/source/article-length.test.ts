import { articleLength } from './article-length.ts';
import { testRule } from './fixtures/test-rule.ts';
import { article } from './fixtures/valid-content.ts';

const timeline = 'content/articles/timeline.mdx';
const ptsd = 'content/articles/conditions/ptsd.mdx';
const infusion = 'content/articles/infusion.mdx';
const body = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const words = (count: number, file = timeline) => ({ [file]: article({}, body(count)) });
const ofMethod = (count: number) => ({ [infusion]: article({ method: 'iv-infusion' }, body(count)) });

testRule(articleLength, [
  [
    '699 words',
    words(699),
    [`${timeline}  699 words; this page has 700 to 1600, so say what is missing  [article-length]`],
  ],
  ['700 words', words(700), []],
  ['1,601 words', words(1601), [`${timeline}  1601 words; this page has 700 to 1600, so cut it  [article-length]`]],
  ['600 words on one condition', words(600, ptsd), []],
  [
    '1,201 words on one condition',
    words(1201, ptsd),
    [`${ptsd}  1201 words; this page has 600 to 1200, so cut it  [article-length]`],
  ],
  ['1,200 words on one method', ofMethod(1200), []],
  [
    '599 words on one method',
    ofMethod(599),
    [`${infusion}  599 words; this page has 600 to 1200, so say what is missing  [article-length]`],
  ],
]);
