import { testRule } from './fixtures/test-rule.ts';
import { redirects } from './redirects.ts';
import { schema } from './schema.ts';

const file = 'content/redirects.yaml';
const entry = (from: string, to: string, since = '2026-11-23', why = 'A clearer name.') =>
  `- from: ${from}\n  to: ${to}\n  since: ${since}\n  why: ${why}\n`;
const listed = (...entries: readonly string[]) => ({ [file]: entries.join('') });

testRule(redirects, [
  ['no redirects at all', { [file]: '[]\n' }, []],
  [
    'a page, a page to a place, and a place on its own page',
    listed(
      entry('/how-long/', '/timeline/'),
      entry('/risks/', "'/safety/#what-happens-next'"),
      entry("'/cost/#price'", "'/cost/#what-happens-next'"),
    ),
    [],
  ],
  [
    'a target that does not exist',
    listed(entry('/how-long/', '/timelin/')),
    [`${file}:2  to: no page at /timelin/; did you mean "/timeline/"?  [redirects]`],
  ],
  [
    'a place that does not exist on the target',
    listed(entry('/how-long/', "'/timeline/#weeks-and-months'")),
    [`${file}:2  to: no place "#weeks-and-months" on /timeline/; lead to a heading that is there  [redirects]`],
  ],
  [
    'a page that is still there',
    listed(entry('/cost/', '/timeline/')),
    [`${file}:1  from: /cost/ is still there; take this redirect out, or the page  [redirects]`],
  ],
  [
    'a chain',
    listed(entry('/older/', '/old/'), entry('/old/', '/cost/')),
    [`${file}:2  to: a chain: /older/ → /old/ → /cost/; write /cost/ here  [redirects]`],
  ],
  [
    'a circle',
    listed(entry('/old/', '/old/')),
    [`${file}:2  to: a circle: /old/ → /old/; let it end on a page that is there  [redirects]`],
  ],
  [
    'a day that has not come',
    listed(entry('/old/', '/cost/', '2026-12-01')),
    [`${file}:3  since: 2026-12-01 is in the future; today is 2026-11-23  [redirects]`],
  ],
]);

testRule(schema, [
  [
    'an address without its slash',
    listed(entry('/old', '/cost/')),
    [
      `${file}:1  0.from: write an address on this site with a slash at both ends, such as /timeline/ or /timeline/#the-dip  [schema]`,
    ],
  ],
  [
    'a place that moves to another page',
    listed(entry("'/cost/#price'", '/timeline/')),
    [
      `${file}:2  0.to: what stands after # never reaches a server, so a place can only move on its own page; name such a place, or let the whole page move  [schema]`,
    ],
  ],
  [
    'a redirect without a reason',
    listed('- from: /old/\n  to: /cost/\n  since: 2026-11-23\n'),
    [`${file}:1  missing field "0.why"; add it (Why it moved, in one sentence)  [schema]`],
  ],
  [
    'a misspelt field',
    listed(`${entry('/old/', '/cost/')}  reason: None.\n`),
    [`${file}:5  unknown field "reason"; take it out; the fields here are from, to, since, why  [schema]`],
  ],
  [
    'an empty file',
    { [file]: '# nothing\n' },
    [`${file}:1  write a list of redirects, or [] while there are none  [schema]`],
  ],
]);
