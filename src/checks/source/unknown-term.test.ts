import { testRule } from './fixtures/test-rule.ts';
import { articleWith } from './fixtures/valid-content.ts';
import { unknownTerm } from './unknown-term.ts';

const timeline = 'content/articles/timeline.mdx';

testRule(unknownTerm, [
  [
    'a term that is misspelt',
    { [timeline]: articleWith('It is <Term id="disociation">dissociation</Term>.') },
    [`${timeline}:26  no term "disociation"; did you mean "dissociation"?  [unknown-term]`],
  ],
  [
    'a term that is not there',
    { [timeline]: articleWith('Some <Term id="rems">rules</Term>.') },
    [`${timeline}:26  no term "rems"; add content/glossary/rems.yaml  [unknown-term]`],
  ],
]);
