/** `npm run new -- article conditions/ocd "Does ketamine help with OCD?"`: writes a content file to begin with. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { dayToShow } from '../domain/dates/iso-date.ts';
import { newFile } from './new-file.ts';

try {
  const { path, text } = newFile(process.argv.slice(2), dayToShow(process.env['AS_OF'], Date.now()));
  mkdirSync(dirname(path), { recursive: true });
  // "wx": a file that is there is never written over.
  writeFileSync(path, text, { flag: 'wx' });
  console.log(`${path}\nWrite what is marked, then run "npm run check:content".`);
} catch (error) {
  const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
  console.error(
    isThere ? 'There is such a file already; choose another id.' : error instanceof Error ? error.message : error,
  );
  process.exitCode = 1;
}
