import { crisisNote } from './crisis-note.ts';
import { testRule } from './fixtures/test-rule.ts';
import { articleWith } from './fixtures/valid-content.ts';

const timeline = 'content/articles/timeline.mdx';

testRule(crisisNote, [
  [
    'suicide without the crisis lines',
    { [timeline]: articleWith('Some people have suicidal thoughts.') },
    [`${timeline}:26  this names suicide, and the page has no crisis lines; put <Crisis /> beside it  [crisis-note]`],
  ],
  [
    'suicide beside the crisis lines',
    { [timeline]: articleWith('Some people have suicidal thoughts.\n\n<Crisis />') },
    [],
  ],
  [
    'the crisis lines above the short answer',
    { [timeline]: articleWith('Some people have suicidal thoughts.', { crisisFirst: 'true' }) },
    [],
  ],
]);
