import { testRule } from './fixtures/test-rule.ts';
import { article, articleWith, faq } from './fixtures/valid-content.ts';
import { links } from './links.ts';

const timeline = 'content/articles/timeline.mdx';
const link = (url: string) => ({ [timeline]: articleWith(`See [the page](${url}).`) });

testRule(links, [
  [
    'pages, headings, questions, terms, sources and topics that are there',
    {
      [timeline]: articleWith(
        [
          '/safety/#what-happens-next',
          '/safety/#sources',
          '#what-happens-next',
          '/faq/#does-it-help',
          '/objections/#too-strange',
          '/glossary/#dissociation',
          '/sources/#alpha-2019',
          '/#costs',
          '/about/',
          'tel:988',
        ]
          .map((url) => `[a](${url})`)
          .join(' '),
      ),
    },
    [],
  ],
  [
    'a document that points at a heading which is gone',
    { 'docs/coverage.md': '# Where it stands\n\n[here](/timeline/#what-happens-next), [there](/timeline/#gone)\n' },
    ['docs/coverage.md:3  no place "#gone" on /timeline/; link to a heading that is there  [links]'],
  ],
  [
    'a page that is misspelt',
    link('/safty/'),
    [`${timeline}:26  no page at /safty/; did you mean "/safety/"?  [links]`],
  ],
  [
    'a page that does not exist',
    link('/for-families/'),
    [`${timeline}:26  no page at /for-families/; link only to pages that exist  [links]`],
  ],
  [
    'an anchor that does not exist',
    link('/safety/#bladder'),
    [`${timeline}:26  no place "#bladder" on /safety/; link to a heading that is there  [links]`],
  ],
  [
    'an anchor on the same page',
    link('#what-happens-nxt'),
    [`${timeline}:26  no place "#what-happens-nxt" on /timeline/; did you mean "what-happens-next"?  [links]`],
  ],
  [
    'no slash at the end',
    link('/safety'),
    [`${timeline}:26  "/safety" has no slash at the end; write /safety/  [links]`],
  ],
  [
    'an address that depends on where it stands',
    link('../safety/'),
    [
      `${timeline}:26  "../safety/" depends on where it stands; write the address from the first slash, such as /timeline/  [links]`,
    ],
  ],
  [
    'another site',
    link('https://example.org/a'),
    [
      `${timeline}:26  link to another site (https://example.org/a); cite the work with <Cite>, so that it stands in the list of sources  [links]`,
    ],
  ],
  [
    'a related page that does not exist',
    { [timeline]: article({ related: '[{page: /safety/, why: A.}, {page: /gone/, why: B.}]' }) },
    [`${timeline}:8  no page at /gone/; link only to pages that exist  [links]`],
  ],
  [
    'a question that sends readers nowhere',
    { 'content/questions/does-it-help.mdx': faq({ readNext: '{page: /gone/, why: B.}' }) },
    ['content/questions/does-it-help.mdx:4  no page at /gone/; link only to pages that exist  [links]'],
  ],
  [
    'a page that cannot be read is there all the same',
    { 'content/articles/safety.mdx': '---\ntitle: A\n---\n\n<Studies>\n' },
    [],
  ],
]);
