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
