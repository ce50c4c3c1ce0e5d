import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshness } from './freshness.ts';

const pages = [
  { url: '/later/', nextReview: '2027-01-01' },
  { url: '/in-30/', nextReview: '2026-12-26' },
  { url: '/in-31/', nextReview: '2026-12-27' },
  { url: '/today/', nextReview: '2026-11-26' },
  { url: '/yesterday/', nextReview: '2026-11-25' },
  { url: '/last-year/', nextReview: '2025-11-26' },
];

test('a page is overdue from the day after its date on, and soon due up to 30 days before; the most urgent first', () =>
  assert.deepEqual(freshness(pages, '2026-11-26'), {
    overdue: [
      { url: '/last-year/', nextReview: '2025-11-26', daysOver: 365 },
      { url: '/yesterday/', nextReview: '2026-11-25', daysOver: 1 },
    ],
    soon: [
      { url: '/today/', nextReview: '2026-11-26', daysLeft: 0 },
      { url: '/in-30/', nextReview: '2026-12-26', daysLeft: 30 },
    ],
  }));
