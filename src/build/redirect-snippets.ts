/** `npm run redirects:snippets`: writes the redirects for hosts that read no `_redirects`, into deploy/. Nothing of it is served. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { caddyRules, nginxRules } from '../domain/address/host-rules.ts';
import { readRedirects } from './redirects.ts';

const redirects = await readRedirects();
mkdirSync('deploy', { recursive: true });
for (const [path, text] of [
  ['deploy/redirects.nginx.conf', nginxRules(redirects)],
  ['deploy/redirects.caddy', caddyRules(redirects)],
] as const) {
  writeFileSync(path, text);
  console.log(path);
}
