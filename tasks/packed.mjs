/** `npm run build:packed`, after a build: writes a packed copy beside each text of dist/, for a server that sends such a copy as it lies there. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { atOnce } from '../src/build/at-once.ts';

/** Pictures and the parts of the search index are packed by their own formats. */
const TEXT = /\.(?:css|html|js|json|md|svg|txt|xml)$/;
/** What is smaller than this fits into one packet as it is: as gzip_min_length in deploy/nginx.conf. */
const LEAST_BYTES = 512;
const AT_ONCE = 8;

const zip = promisify(gzip);
const brotli = promisify(brotliCompress);

/**
 * Packs every text below a folder as hard as it goes: `safety/index.html.gz` and `safety/index.html.br` beside `safety/index.html`.
 * @param {string} folder
 * @returns {Promise<number>} how many texts have packed copies
 */
export async function pack(folder) {
  const names = (await readdir(folder, { recursive: true })).filter((name) => TEXT.test(name));
  const packed = await atOnce(AT_ONCE, names, async (name) => {
    const file = join(folder, name);
    const text = await readFile(file);
    if (text.length < LEAST_BYTES) return false;
    await writeFile(`${file}.gz`, await zip(text, { level: constants.Z_BEST_COMPRESSION }));
    await writeFile(`${file}.br`, await brotli(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }));
    return true;
  });
  return packed.filter(Boolean).length;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(`${await pack('dist')} texts of dist/ have packed copies`);
