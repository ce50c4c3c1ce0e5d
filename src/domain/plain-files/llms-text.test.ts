import assert from 'node:assert/strict';
import { test } from 'node:test';
import { llmsText } from './llms-text.ts';

const page = (url: string, title: string) => ({ url, title, shortTitle: title, description: `About ${title}.` });
const site = {
  name: 'Plain',
  tagline: 'What it does.',
  reviewed: false,
  license: 'CC BY 4.0',
  origin: undefined,
  groups: [{ title: 'Decide', blurb: 'Ways.', pages: [page('/safety/', 'Safe?'), page('/search/', 'Search')] }],
  twins: new Set(['/safety/']),
};

test('a page with a twin is listed with it, another without', () => {
  const lines = llmsText(site).split('\n');
  assert.ok(lines.includes('- [Safe?](/safety/): About Safe?. In Markdown: [/safety.md](/safety.md)'));
  assert.ok(lines.includes('- [Search](/search/): About Search.'));
});

test('it begins with the name and what the site is', () =>
  assert.match(
    llmsText(site),
    /^# Plain\n\n> What it does\. .*\n\nThe pages were drafted with the help of AI\. No clinician/,
  ));

test('once a clinician has reviewed a page, it no longer says that none has', () =>
  assert.doesNotMatch(llmsText({ ...site, reviewed: true }), /No clinician has/));

test('addresses are absolute once the site knows its own', () =>
  assert.match(
    llmsText({ ...site, origin: 'https://example.org' }),
    /\(https:\/\/example\.org\/safety\/\).*\(https:\/\/example\.org\/safety\.md\)/,
  ));
