import { pathToFileURL } from 'node:url';
import { DIST, judgedQueries, measure, ourSearch, plainSearch, type Score } from './measure.ts';

/** `npm run search:quality [-- file.tsv]`: how well the search of the built site does on judged queries, and every miss. */
const [file] = process.argv.slice(2);
const judged = await judgedQueries(file === undefined ? undefined : pathToFileURL(file));
const plain = await measure(judged, await plainSearch(DIST));
const { byKind, all, misses, falseAlarms } = await measure(judged, await ourSearch(DIST));
const line = (name: string, { count, first, three, mrr }: Score) =>
  `${name.padEnd(12)} ${String(count).padStart(4)}   ${[first, three, mrr].map((value) => value.toFixed(2)).join('   ')}`;

console.log('kind         queries  success@1  success@3  MRR@10');
for (const [kind, score] of byKind) console.log(line(kind, score));
console.log(line('all', all));
console.log(`${line('plain', plain.all)}   (Pagefind as it comes)`);
console.log(`help shown where nobody asked for it: ${falseAlarms.join(' · ') || 'never'}`);
for (const { query, kind, wanted, rank, instead } of misses)
  console.log(
    `${rank || '-'}\t${kind}\t${query}\n\twanted ${wanted.join(' ') || 'nothing'}; found ${instead.join(' ') || 'nothing'}`,
  );
