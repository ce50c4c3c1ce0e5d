import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leanHtml, runsOneModule } from './lean-html.ts';

for (const [name, html, lean] of [
  [
    'spaces beside blocks go',
    '<ul> <li> <a href="/">One</a> </li>\n<li>Two</li> </ul>',
    '<ul><li><a href="/">One</a></li><li>Two</li></ul>',
  ],
  [
    'spaces between words stay, one each',
    '<div>One\n  <b>two</b> <i>three</i></div>',
    '<div>One <b>two</b> <i>three</i></div>',
  ],
  ['a space that keeps a number together stays', '<li>\u00a045\u00a0of 100 </li>', '<li>\u00a045\u00a0of 100</li>'],
  ['spaces between paragraphs stay', '<p>One.</p> <p>Two.</p>', '<p>One.</p> <p>Two.</p>'],
  [
    'programs, styles and data stay as written',
    '<div> <pre> a  b </pre> </div> <script> let a  = 1; </script> <p>x</p>',
    '<div><pre> a  b </pre></div><script> let a  = 1; </script><p>x</p>',
  ],
  [
    'the style of what is not there goes',
    '<style>.sheet h2{margin:0}p{margin:0}</style><p>x</p>',
    '<style>p{margin:0}</style><p>x</p>',
  ],
] as const)
  test(name, () => assert.equal(leanHtml(html), lean));

const MODULE = '<script type="module" src="/_astro/a.js"></script>';
const DATA = '<script type="application/ld+json">{}</script>';

for (const [name, html, runs] of [
  ['the module of every page, and data', `${DATA}${MODULE}`, true],
  ['a second module', `${MODULE}${MODULE}`, false],
  ['a program inside the page', `${MODULE}<script type="module">print()</script>`, false],
  ['an island', `${MODULE}<astro-island client="load"></astro-island>`, false],
] as const)
  test(`what runs on a page: ${name}`, () => assert.equal(runsOneModule(html), runs));
