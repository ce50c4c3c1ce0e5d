import { brotliCompressSync } from 'node:zlib';
import type { Issue } from '../issue.ts';
import { articlesOf, type BuiltSite, type Measure, type OutputCheck } from './built-site.ts';
import { kilobytes, median } from './numbers.ts';
import { remember } from './remember.ts';

/** What a server sends in its first answer, ten packets of a new connection, holds about this much. */
const MEDIAN_LIMIT = 14 * 1024;
const LIMIT = 16 * 1024;

/** Every article as it goes over the wire, largest first. */
const sizes = remember((site: BuiltSite) =>
  articlesOf(site)
    .map((page) => ({ page, bytes: brotliCompressSync(page.html).length }))
    .sort((a, b) => b.bytes - a.bytes),
);

const medianOf = (site: BuiltSite) => median(sizes(site).map(({ bytes }) => bytes));

/** An article is small enough for a bad connection: at most 16 KB compressed, half of them at most 14 KB. */
export const pageBytes: OutputCheck = (site) => {
  const middle = medianOf(site);
  const tooBig = sizes(site)
    .filter(({ bytes }) => bytes > LIMIT)
    .map(({ page, bytes }): Issue => ({
      file: page.file,
      rule: 'page-bytes',
      say: `${kilobytes(bytes)} compressed; an article has at most ${kilobytes(LIMIT)}`,
    }));
  return middle <= MEDIAN_LIMIT
    ? tooBig
    : [
        ...tooBig,
        {
          file: 'dist',
          rule: 'page-bytes',
          say: `the median article has ${kilobytes(middle)} compressed; at most ${kilobytes(MEDIAN_LIMIT)}`,
        },
      ];
};

/** The median, and the five largest. */
export const pageBytesMeasured: Measure = (site) => [
  `bytes, compressed: median of ${sizes(site).length} articles ${kilobytes(medianOf(site))}; largest ${sizes(site)
    .slice(0, 5)
    .map(({ page, bytes }) => `${page.url} ${kilobytes(bytes)}`)
    .join(', ')}`,
];
