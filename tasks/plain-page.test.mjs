import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainPage } from './plain-page.mjs';

/** What stands below the style sheet, without line breaks. */
const bodyOf = (html) => plainPage(html).split('</style>\n')[1]?.replaceAll('\n', '');

for (const [name, html, plain] of [
  ['headings and paragraphs stay, and lose their classes', '<h1 class="a">A</h1><p id="b">B</p>', '<h1>A</h1><p>B</p>'],
  ['boxes go, their words stay', '<div><section><p>A</p></section> B</div>', '<p>A</p><p>B</p>'],
  ['links keep where they lead', '<p>A <a class="x" href="/b/">B</a></p>', '<p>A <a href="/b/">B</a></p>'],
  ['lists stay', '<ul class="x"><li><b>A</b></li></ul>', '<ul><li>A</li></ul>'],
  [
    'tables stay',
    '<table><tbody><tr><th>A</th><td><div>B</div></td></tr></tbody></table>',
    '<table><tbody><tr><th>A</th><td><p>B</p></td></tr></tbody></table>',
  ],
  ['programs and styles go', '<style>a{}</style><script>b()</script><p>C</p>', '<p>C</p>'],
  ['what nobody sees goes', '<span hidden>A</span><p class="on-paper">B</p><p>C</p>', '<p>C</p>'],
  ['signs stay signs', '<p>1 &lt; 2 &amp; 3</p>', '<p>1 &lt; 2 &amp; 3</p>'],
])
  test(`a page in plain HTML: ${name}`, () => assert.equal(bodyOf(html), plain));

test('it has its title, one style sheet and no script', () => {
  const html = plainPage('<title>A page</title><script>a()</script><p>B</p>');
  assert.match(html, /<title>A page<\/title>/);
  assert.equal(html.match(/<style>/g)?.length, 1);
  assert.doesNotMatch(html, /<script/);
});
