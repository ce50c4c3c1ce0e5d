import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { HtmlValidate } from 'html-validate';
import { movedPage, redirectFiles } from './redirect-files.ts';

const REDIRECTS = [
  { from: '/old/deep/', to: '/new/#part', since: '2026-11-26', why: 'A clearer name.' },
  { from: '/page/#old', to: '/page/#new', since: '2026-11-26', why: 'A clearer heading.' },
];

test('a page that moved gets a page and a rule; a place on a page gets neither', () => {
  const files = redirectFiles(REDIRECTS, undefined);
  assert.deepEqual(
    files.map(({ path }) => path),
    ['old/deep/index.html', '_redirects'],
  );
  assert.match(files[1]?.text ?? '', /^\/old\/deep\/ \/new\/#part 301$/m);
});

test('without redirects nothing is written', () => assert.deepEqual(redirectFiles([], 'https://example.org'), []));

test('the page is valid, leads on by itself and by a link, and stays out of search engines', async () => {
  const html = movedPage({ to: '/new/#part' }, 'https://example.org');
  const $ = load(html);
  assert.equal($('meta[http-equiv="refresh"]').attr('content'), '0; url=/new/#part');
  assert.equal($('a').attr('href'), '/new/#part');
  assert.equal($('link[rel="canonical"]').attr('href'), 'https://example.org/new/');
  assert.equal($('meta[name="robots"]').attr('content'), 'noindex');
  assert.equal($('script').length, 0);
  const { results } = await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(html);
  assert.deepEqual(
    results.flatMap(({ messages }) => messages.map(({ message }) => message)),
    [],
  );
});

test('a site without an address of its own names the new page alone', () =>
  assert.match(movedPage({ to: '/new/' }, undefined), /rel="canonical" href="\/new\/"/));
