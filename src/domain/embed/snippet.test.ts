import assert from 'node:assert/strict';
import { test } from 'node:test';
import { snippetFor } from './snippet.ts';

const ADDRESS = 'https://example.org/embed/cost-estimator/#by=clinic&price=500';
const snippet = snippetFor(ADDRESS, 'Cost estimator');
const code = /<script>(.*)<\/script>/s.exec(snippet)?.[1] ?? '';

/** Runs the script of the snippet in a page of which only what it uses is there. */
function hosted() {
  const sent: unknown[][] = [];
  const contentWindow = { postMessage: (...message: unknown[]) => sent.push(message) };
  const loaded: (() => void)[] = [];
  const frame = {
    contentWindow,
    style: { height: '' },
    addEventListener: (_: string, listener: () => void) => loaded.push(listener),
  };
  const heard: ((event: object) => void)[] = [];
  const page = { addEventListener: (_: string, listener: (event: object) => void) => heard.push(listener) };
  const document = { readyState: 'loading', getElementById: () => frame };
  // The code is ours: this is the text that clinics paste.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  new Function('window', 'document', code)(page, document);
  return {
    frame,
    sent,
    load: () => loaded.forEach((listener) => listener()),
    say: (event: object) => heard.forEach((listener) => listener(event)),
  };
}

test('an address stands in the frame as it is, and cannot leave its attribute', () => {
  assert.match(snippet, /src="https:\/\/example\.org\/embed\/cost-estimator\/#by=clinic&amp;price=500"/);
  assert.match(snippetFor(ADDRESS, '"><b>'), /title="&quot;>&lt;b>"/);
});

test('hello goes to our origin alone, once the frame has loaded', () => {
  const { load, sent } = hosted();
  assert.deepEqual(sent, []);
  load();
  assert.deepEqual(sent, [['plain-terms-hello', 'https://example.org']]);
});

test('only a finite number within bounds, from our origin and this frame, becomes the height', () => {
  const { frame, say } = hosted();
  const good = { origin: 'https://example.org', source: frame.contentWindow, data: { plainTermsHeight: 1234 } };
  for (const bad of [
    { ...good, origin: 'https://elsewhere.example' },
    { ...good, source: {} },
    ...[Infinity, NaN, 5, 1e9, '1234', { valueOf: () => 500 }].map((height) => ({
      ...good,
      data: { plainTermsHeight: height },
    })),
    { ...good, data: null },
    { ...good, data: 'plainTermsHeight' },
  ])
    say(bad);
  assert.equal(frame.style.height, '');
  say(good);
  assert.equal(frame.style.height, '1234px');
});
