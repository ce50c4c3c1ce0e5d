import { equalDetail } from './equal-detail.ts';
import { testRule } from './fixtures/test-rule.ts';

const file = (id: string) => `content/options/${id}.yaml`;
const words = (count: number) => Array.from({ length: count }, () => 'commonly').join(' ');
const statement = (count: number) => `{text: ${words(count)}, claims: []}`;
const list = (...counts: number[]) => `[${counts.map(statement).join(', ')}]`;

const option = (order: number, { cell = 10, good = [10, 10], bad = [10, 10] } = {}) =>
  [
    'kind: other',
    `order: ${order}`,
    `name: Option ${order}`,
    `fullName: The option ${order}`,
    'summary: What it is.',
    `cells: {${['works', 'given', 'effects', 'work', 'time', 'cost', 'unknown'].map((matter) => `${matter}: ${statement(cell)}`).join(', ')}}`,
    'sortBy:',
    ...['home', 'driving'].map((fact) => `  ${fact}: {is: partly, text: ${words(3)}, claims: []}`),
    `  followed: {months: null, text: ${words(3)}, claims: []}`,
    `goodPoints: ${list(...good)}`,
    `badPoints: ${list(...bad)}`,
  ].join('\n');

testRule(equalDetail, [
  ['the same amount for all', { [file('a')]: option(1), [file('b')]: option(2) }, []],
  [
    'fewer bad points than good',
    { [file('a')]: option(1, { bad: [10, 10, 10], good: [15, 15] }) },
    [`${file('a')}  2 good points and 3 bad; write as many of both  [equal-detail]`],
  ],
  [
    'one side much longer',
    { [file('a')]: option(1, { good: [13, 13] }) },
    [`${file('a')}  26 words for it and 20 against it; make them about as long  [equal-detail]`],
  ],
  ['a quarter longer is still even', { [file('a')]: option(1, { good: [13, 12] }) }, []],
  [
    'one option in much less detail than the others',
    { [file('a')]: option(1), [file('b')]: option(2, { cell: 5 }), [file('c')]: option(3) },
    [`${file('b')}  35 words in its cells; the middle option has 70, so write 56 to 87  [equal-detail]`],
  ],
  ['an option that cannot be read is not also uneven', { [file('a')]: 'kind: other\n' }, []],
]);
