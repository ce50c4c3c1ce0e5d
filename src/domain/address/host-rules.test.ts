import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caddyRules, nginxRules, redirectsFile } from './host-rules.ts';

const REDIRECTS = [
  { from: '/old/', to: '/new/#part', since: '2026-11-26', why: 'A clearer name.' },
  { from: '/page/#old', to: '/page/#new', since: '2026-11-26', why: 'A clearer heading.' },
];
const NOTE = '# Written from content/redirects.yaml; change that file, not this one.\n';

for (const [name, rules, says] of [
  ['Netlify and Cloudflare Pages', redirectsFile, '/old/ /new/#part 301\n/old /new/#part 301\n'],
  [
    'nginx',
    nginxRules,
    'location = /old/ { return 301 "/new/#part"; }\nlocation = /old { return 301 "/new/#part"; }\n',
  ],
  ['Caddy', caddyRules, 'redir /old/ /new/#part permanent\nredir /old /new/#part permanent\n'],
] as const) {
  test(`${name}: a moved page with and without its last slash; places of a page are not for a server`, () =>
    assert.equal(rules(REDIRECTS), NOTE + says));
  test(`${name}: without redirects only the note is left`, () => assert.equal(rules([]), NOTE));
}
