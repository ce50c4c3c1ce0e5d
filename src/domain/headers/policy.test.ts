import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caddyHeaders, caddyHeadersOf, headersFile, nginxHeaders, rulesIn } from './header-files.ts';
import { headersAt, hostRules } from './header-rules.ts';
import { headersFor, insideOf, type Inside } from './policy.ts';

const valueAt = (path: string, name: string) => new Map(headersFor(path)).get(name);
const policyAt = (path: string, inside?: Inside) =>
  new Map(headersFor(path, inside)).get('Content-Security-Policy') ?? '';

for (const path of [
  '/',
  '/timeline/',
  '/cost-estimator/',
  '/embed/',
  '/embed/timeline/',
  '/embed/cost-estimator',
  '/llms.txt',
])
  test(`${path} may stand in no frame`, () => {
    assert.match(policyAt(path), /frame-ancestors 'none'$/);
    assert.equal(valueAt(path, 'X-Frame-Options'), 'DENY');
  });

for (const path of ['/embed/cost-estimator/', '/embed/what-to-expect/'])
  test(`${path} may stand in a frame on any site, and runs no search`, () => {
    assert.match(policyAt(path), /frame-ancestors \*$/);
    assert.equal(valueAt(path, 'X-Frame-Options'), undefined);
    assert.doesNotMatch(policyAt(path), /wasm/);
  });

test('nothing unsafe is allowed, and nothing from another host', () => {
  const policy = policyAt('/', { styles: ['sha256-a'], scripts: ['sha256-b'] });
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|\*/);
  assert.match(policy, /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-b'; style-src 'sha256-a';/);
});

test('a page without a style of its own has none', () => assert.match(policyAt('/'), /style-src 'none'/));

test('what stands inside a page: styles and programs, not data and not what it loads', () =>
  assert.deepEqual(
    insideOf(
      '<style>a</style><script type="module">b</script><script>c</script><script type="application/ld+json">{}</script><script type="module" src="/d.js"></script>',
      (text) => `of ${text}`,
    ),
    { styles: ['of a'], scripts: ['of b', 'of c'] },
  ));

for (const [path, seconds] of [
  ['/_astro/a.1b2c.js', 'public, max-age=31536000, immutable'],
  ['/pagefind/fragment/en_1.pf_fragment', 'public, max-age=31536000, immutable'],
  ['/pagefind/pagefind.js', 'public, max-age=300'],
  ['/timeline/', 'public, max-age=300'],
] as const)
  test(`${path} is kept: ${seconds}`, () => assert.equal(valueAt(path, 'Cache-Control'), seconds));

test('share images may be shown anywhere, and nothing else may', () => {
  assert.equal(valueAt('/share/index.png', 'Cross-Origin-Resource-Policy'), 'cross-origin');
  assert.equal(valueAt('/favicon.svg', 'Cross-Origin-Resource-Policy'), 'same-origin');
});

const inside = new Map([
  ['/', { styles: ['sha256-home'], scripts: [] }],
  ['/handouts/', { styles: ['sha256-list'], scripts: [] }],
  ['/handouts/day/', { styles: ['sha256-sheet'], scripts: ['sha256-print'] }],
]);
const rules = hostRules(['_astro', 'embed', 'handouts', 'pagefind', 'timeline'], inside);

for (const path of [
  ...['/', '/robots.txt', '/timeline/', '/_astro/a.js', '/handouts/day/', '/pagefind/index/a.pf_index'],
  ...['/pagefind/pagefind.js', '/embed/cost-estimator/', '/embed/what-to-expect/'],
])
  test(`exactly one rule matches ${path}`, () => assert.ok(headersAt(rules, path)));

test('pages of one folder share what may work inside one of them', () =>
  assert.match(
    new Map(headersAt(rules, '/handouts/day/')).get('Content-Security-Policy') ?? '',
    /style-src 'sha256-list' 'sha256-sheet'/,
  ));

test('a server that looks up the start page as a file sends the same', () =>
  assert.match(new Map(headersAt(rules, '/index.html')).get('Content-Security-Policy') ?? '', /sha256-home/));

test('the file for hosts is read as it was written', () => assert.deepEqual(rulesIn(headersFile(rules)), rules));

test('nginx gets a map for each header, and sends each', () => {
  const { maps, server } = nginxHeaders(rules);
  assert.match(maps, /map \$uri \$plain_x_frame_options \{\n {2}default "";\n {2}"~\^\/\$" "DENY";/);
  assert.match(server, /^add_header X-Frame-Options \$plain_x_frame_options always;$/m);
});

test('Caddy gets a matcher for each rule', () =>
  assert.match(
    caddyHeaders(rules),
    /@plain0 path_regexp "\^\/\$"\nheader @plain0 \{\n {2}Content-Security-Policy "default-src 'none'/,
  ));

test('and a block of its own for wrong addresses', () =>
  assert.match(caddyHeadersOf(rules, '/404.html'), /^header \{\n {2}Content-Security-Policy "default-src 'none'/m));

test('more rules than Cloudflare reads are an error, since the last ones would be lost without a word', () =>
  assert.throws(
    () =>
      hostRules(
        Array.from({ length: 99 }, (_, index) => `page-${index}`),
        new Map(),
      ),
    /101 rules/,
  ));

test('a host that reads all rules gets them, each with what stands inside its own pages', () => {
  const folders = Array.from({ length: 300 }, (_, index) => `page-${index}`);
  const inside = new Map(folders.map((folder) => [`/${folder}/`, { styles: [`sha256-${folder}`], scripts: [] }]));
  const all = hostRules(folders, inside, Infinity);
  assert.equal(all.length, 302);
  for (const folder of ['page-0', 'page-7', 'page-299']) {
    const policy = new Map(headersAt(all, `/${folder}/`)).get('Content-Security-Policy') ?? '';
    assert.deepEqual(policy.match(/sha256-[\w-]+/g), [`sha256-${folder}`]);
  }
});

test('so is a header that is too long', () =>
  assert.throws(
    () =>
      hostRules(
        ['a'],
        new Map([
          [
            '/a/',
            { styles: Array.from({ length: 40 }, (_, index) => `sha256-${index}${'x'.repeat(43)}`), scripts: [] },
          ],
        ]),
      ),
    /longer than the 2000 characters/,
  ));
