import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkTargetsOf } from './link-targets.ts';

const map = `<footer class="site-footer"><nav class="map"><div><p class="label">Decide</p><ul>
  <li><a href="/safety/">Safety</a></li><li><a href="/cost/">Cost</a></li></ul></div></nav></footer>`;
const page = (title: string, body = '') => `<main data-pagefind-body><h1>${title}</h1>${body}</main>${map}`;

test('pages stand in the groups and the order of the map, with every heading that has an address', () => {
  const targets = linkTargetsOf([
    { url: '/', html: page('Start') },
    { url: '/cost/', html: page('What does it cost?') },
    {
      url: '/safety/',
      html: page('Is it\n safe?', '<h2 id="bladder">The  bladder</h2><h2>None</h2><h3 id="signs">Signs</h3>'),
    },
    { url: '/handouts/plan/', html: page('A plan') },
    { url: '/embed/cost-estimator/', html: '<main><h1>In a frame</h1></main>' },
  ]);
  assert.deepEqual(targets, [
    {
      group: 'Decide',
      pages: [
        {
          url: '/safety/',
          title: 'Is it safe?',
          sections: [
            { id: 'bladder', title: 'The bladder' },
            { id: 'signs', title: 'Signs' },
          ],
        },
        { url: '/cost/', title: 'What does it cost?', sections: [] },
      ],
    },
    {
      group: 'More pages',
      pages: [
        { url: '/', title: 'Start', sections: [] },
        { url: '/handouts/plan/', title: 'A plan', sections: [] },
      ],
    },
  ]);
});

test('pages that a long group leaves out stand behind those it names, when the page says that it belongs there', () => {
  const cut = map.replace('</ul>', '<li><a href="/#decide">All 3</a></li></ul>');
  const other = (topic: string) =>
    `<main data-pagefind-body><span hidden data-pagefind-meta="topic:${topic}"></span><h1>Other</h1></main>`;
  const groups = linkTargetsOf([
    { url: '/', html: `<main data-pagefind-body><h1>Start</h1></main>${cut}` },
    { url: '/cost/', html: page('Cost') },
    { url: '/other/', html: other('Decide') },
    { url: '/elsewhere/', html: other('Costs') },
  ]).map(({ group, pages }) => [group, ...pages.map(({ url }) => url)]);
  assert.deepEqual(groups, [
    ['Decide', '/cost/', '/other/'],
    ['More pages', '/', '/elsewhere/'],
  ]);
});
