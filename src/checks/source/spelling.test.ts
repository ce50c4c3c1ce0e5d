import { testRule } from './fixtures/test-rule.ts';
import { articleWith, claim, faq, source } from './fixtures/valid-content.ts';
import { spelling } from './spelling.ts';

const timeline = 'content/articles/timeline.mdx';

testRule(spelling, [
  [
    'a misspelt word',
    { [timeline]: articleWith('You may recieve a letter.') },
    [
      `${timeline}:26  unknown word "recieve"; write "receive", or add it to project-words.txt if it is right  [spelling]`,
    ],
  ],
  ['a word of the subject', { [timeline]: articleWith('Ketamine and esketamine.') }, []],
  [
    'words people search with may be misspelt',
    { 'content/questions/does-it-help.mdx': faq({ aliases: '[maintanence, boster]' }) },
    [],
  ],
  [
    'names of works and people are not ours',
    { 'content/sources/beta-2020.yaml': source(claim('longer'), 'Die Wirkung von Ketamin') },
    [],
  ],
  [
    'British spelling',
    { [timeline]: articleWith('The colour of it.') },
    [`${timeline}:26  unknown word "colour"; write "color", or add it to project-words.txt if it is right  [spelling]`],
  ],
]);
