import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from './fixtures/site.ts';
import { sourceBackLinks } from './source-back-links.ts';

const entry = (title: string, ...links: readonly string[]) =>
  `<div class="source-entry"><p>${title} A journal.</p><ul class="used">${links.map((link) => `<li><a href="${link}">Page</a></li>`).join('')}</ul></div>`;
const WITH_ADDRESS = '<a href="https://doi.org/10.1/A">One work.</a>';
const CITING = `<p>Said.<sup><a id="c-1" href="#s1">1</a></sup> Said again.<sup><a id="c-2" href="#s2">2</a></sup></p>
  <table><tr id="row"><td>In a table<a href="#s1">1</a></td></tr></table>
  <h2 id="sources">Sources</h2>
  <ol><li id="s1"><a href="https://doi.org/10.1/a">One work.</a></li><li id="s2">Nobody. Another work. 2005.</li></ol>`;
const lines = (sources: string, help = '') =>
  linesOf(sourceBackLinks, { pages: { '/sources/': sources, '/cost/': CITING, '/get-help-now/': help } });
const MISTAKE = 'dist/sources/index.html  the back-link';

test('a number, or a block with one, that stands for the source is where a back-link may lead', async () =>
  assert.deepEqual(await lines(entry(WITH_ADDRESS, '/cost/#c-1', '/cost/#row')), []));

test('a source without an address is known by its title', async () =>
  assert.deepEqual(await lines(entry('<cite>Another work.</cite>', '/cost/#c-2')), []));

test('the number of another source is the wrong place', async () =>
  assert.deepEqual(await lines(entry(WITH_ADDRESS, '/cost/#c-2')), [
    `${MISTAKE} /cost/#c-2 leads to a place that does not cite “One work.”  [source-back-links]`,
  ]));

test('the top of a page is no sentence', async () =>
  assert.deepEqual(await lines(entry(WITH_ADDRESS, '/cost/')), [
    `${MISTAKE} /cost/ leads to the top of a page; lead to the sentence that cites  [source-back-links]`,
  ]));

test('the crisis lines show no numbers, and an address that fills in a tool names no place', async () =>
  assert.deepEqual(
    await lines(entry(WITH_ADDRESS, '/get-help-now/#line-988', '/cost/#by=home'), '<li id="line-988">988</li>'),
    [],
  ));
