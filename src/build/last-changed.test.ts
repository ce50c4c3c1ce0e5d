import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastDayOf } from './last-changed.ts';

const page = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

for (const [name, html, day] of [
  ['a page changed after it was read', page({ dateModified: '2026-11-25', lastReviewed: '2026-11-23' }), '2026-11-25'],
  [
    'a page read again without a change',
    page({ dateModified: '2026-11-25', lastReviewed: '2027-03-01' }),
    '2027-03-01',
  ],
  ['a page without dates has no day', page({ name: 'Search' }), undefined],
  ['a page that tells machines nothing has none either', '<p>Hello</p>', undefined],
] as const)
  test(name, () => assert.equal(lastDayOf(html), day));
