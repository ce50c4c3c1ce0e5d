/** `npm run build:hosts`, after a build: writes headers and redirects for nginx and Caddy into deploy/generated/. Nothing of it is served. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { caddyRules, nginxRules } from '../domain/address/host-rules.ts';
import { caddyHeaders, caddyHeadersOf, nginxHeaders, rulesIn } from '../domain/headers/header-files.ts';
import { readRedirects } from './redirects.ts';

const FOLDER = process.env['INTO'] ?? 'deploy/generated';
const DIST = process.env['DIST'] ?? resolve('dist');
const PORT = process.env['PORT'] ?? '8080';

/** What nginx keeps for a moment; it wants each of them, though this site takes nothing in and asks no other server. */
const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  .map((kind) => `${kind}_temp_path "${join(tmpdir(), `plain-terms-${kind}`)}";\n`)
  .join('');

const redirects = await readRedirects();
const rules = rulesIn(readFileSync('dist/_headers', 'utf8'));
const nginx = nginxHeaders(rules);
mkdirSync(FOLDER, { recursive: true });
for (const [name, text] of [
  ['header-maps.conf', nginx.maps],
  ['headers.conf', nginx.server],
  ['redirects.conf', nginxRules(redirects)],
  ['listen.conf', `listen ${PORT};\n`],
  ['root.conf', `root "${DIST}";\n`],
  ['temp.conf', TEMPORARY],
  ['pid.conf', `pid "${join(tmpdir(), `plain-terms-${PORT.replace(/.*:/, '')}.pid`)}";\n`],
  ['headers.caddy', caddyHeaders(rules)],
  ['headers-404.caddy', caddyHeadersOf(rules, '/404.html')],
  ['redirects.caddy', caddyRules(redirects)],
] as const) {
  writeFileSync(`${FOLDER}/${name}`, text);
  console.log(`${FOLDER}/${name}`);
}
