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
    'answers that a tool understands',
    {
      [timeline]: articleWith(
        '[a](/cost-estimator/#method=iv-infusion&price=500) [b](/what-to-expect/#method=iv-infusion) [c](/compare-options/#matters=cost)\n\n<Estimate answers="pay=medicare&horizon=6" caption="A" />',
      ),
    },
    [],
  ],
  [
    'answers that no tool understands',
    {
      [timeline]: articleWith(
        '[a](/cost-estimator/#method=boat) [b](/cost-estimator/#prize=5) [c](/safety/#method=iv-infusion)\n\n<Estimate answers="horizon=99" caption="A" />',
      ),
    },
    [
      `${timeline}:26  /cost-estimator/ does not understand the value of "method" in "#method=boat"; copy a link from the page itself  [links]`,
      `${timeline}:26  /cost-estimator/ does not know "prize"; did you mean "price"?  [links]`,
      `${timeline}:26  "#method=iv-infusion" fills in answers, and /safety/ asks nothing; link to a place on it, such as #sources  [links]`,
      `${timeline}:28  /cost-estimator/ does not understand the value of "horizon" in "#horizon=99"; copy a link from the page itself  [links]`,
    ],
  ],
  [
    'a page that cannot be read is there all the same',
    { 'content/articles/safety.mdx': '---\ntitle: A\n---\n\n<Studies>\n' },
    [],
  ],
]);
