/** The built site as a good host serves it: compressed, with the headers of each page. Needs nothing but Node. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { headersAt } from '../src/domain/headers/header-rules.ts';
import { rulesIn } from '../src/domain/headers/header-files.ts';
import { headersFor, insideOf } from '../src/domain/headers/policy.ts';

const compress = promisify(brotliCompress);

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/** @param {string} text */
const digestOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {string} type
 * @property {Buffer} body
 * @property {Buffer} small the body, compressed; the body itself where its kind is compressed already
 * @property {readonly import('../src/domain/headers/policy.ts').Header[]} headers
 */

/**
 * Serves a folder on this machine until `close`.
 * @param {string} folder such as dist
 * @returns {Promise<{ origin: string, put: (path: string, html: string) => Promise<void>, close: () => void }>} `put` adds a page that is in no
 *   file, under the headers that the site gives its own
 */
export async function serve(folder) {
  const rules = rulesIn(await readFile(join(folder, '_headers'), 'utf8'));
  /** @type {Map<string, Promise<Answer>>} */
  const answers = new Map();

  /** @param {string} path */
  const fileOf = (path) => join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));

  /**
   * @param {string} path
   * @returns {Promise<Answer>}
   */
  async function read(path) {
    const found = await readFile(fileOf(path)).catch(() => undefined);
    const isThere = found !== undefined;
    const shown = isThere ? path : '/404.html';
    const body = found ?? (await readFile(fileOf(shown)));
    const type = Reflect.get(TYPES, extname(fileOf(shown)));
    return {
      status: isThere ? 200 : 404,
      type: type ?? 'application/octet-stream',
      body,
      small: type ? await compress(body) : body,
      headers: headersAt(rules, shown) ?? [],
    };
  }

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async function respond(request, response) {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const answer = answers.get(pathname) ?? read(pathname);
    answers.set(pathname, answer);
    const { status, type, body, small, headers } = await answer;
    const isSmall = small !== body && /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(status, {
      ...Object.fromEntries(headers),
      'Content-Type': type,
      'Content-Length': isSmall ? small.length : body.length,
      ...(small === body ? {} : { Vary: 'Accept-Encoding' }),
      ...(isSmall ? { 'Content-Encoding': 'br' } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : isSmall ? small : body);
  }

  const server = createServer((request, response) => void respond(request, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (!address || typeof address !== 'object') throw new Error('the system gave no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    async put(path, html) {
      const body = Buffer.from(html);
      const headers = headersFor(path, insideOf(html, digestOf));
      answers.set(
        path,
        Promise.resolve({ status: 200, type: TYPES['.html'], body, small: await compress(body), headers }),
      );
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
