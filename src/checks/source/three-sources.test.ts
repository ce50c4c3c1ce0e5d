import { testRule } from './fixtures/test-rule.ts';
import { article, claim, FILLER, source } from './fixtures/valid-content.ts';
import { threeSources } from './three-sources.ts';

const timeline = 'content/articles/timeline.mdx';
const cites = (...claims: string[]) =>
  `## Why?\n\n<Studies>\n\nText.${claims.map((address) => `<Cite claim="${address}" />`).join('')}\n\n</Studies>\n\n${FILLER}\n`;

const REST =
  'an article rests on at least 3: put <Cite claim="source/claim" /> after what each study shows  [three-sources]';

testRule(threeSources, [
  ['no source in its text', { [timeline]: article({}, '## Why?\n\nText.\n') }, [`${timeline}  1 work cited; ${REST}`]],
  [
    'two works',
    { [timeline]: article({}, cites('alpha-2019/day-one', 'beta-2020/longer')) },
    [`${timeline}  2 works cited; ${REST}`],
  ],
  [
    'two entries about one work count once',
    {
      'content/sources/beta-2020.yaml': source(claim('longer'), 'A study', 'https://example.org/a'),
      [timeline]: article({}, cites('alpha-2019/day-one', 'beta-2020/longer', 'gamma-2021/risks')),
      'content/articles/safety.mdx': null,
      'content/articles/cost.mdx': null,
    },
    [`${timeline}  2 works cited; ${REST}`],
  ],
  ['a page that cannot be read is not also short of sources', { [timeline]: `${article()}\n<Studies>\n` }, []],
  [
    'the facts of a method count on its page',
    {
      [timeline]: article(
        { method: 'iv-infusion' },
        `<MethodFacts />\n\n${cites('beta-2020/longer', 'gamma-2021/risks')}`,
      ),
    },
    [],
  ],
]);
