import assert from 'node:assert/strict';
import { test } from 'node:test';
import { servedAt, twinOf } from './address.ts';
import { MOST_WORKS_IN_FULL, pageData, siteData, type PageFacts, type Work } from './page-data.ts';
import { scriptText } from '../html/script-text.ts';

const page = (facts: PageFacts = {}, origin?: string) => ({
  ...facts,
  name: 'Is it safe?',
  description: 'Risks.',
  path: '/safety/',
  origin,
});
const work = (title: string, doi?: string): Work => ({
  source: { title, doi },
  link: doi ? `https://doi.org/${doi}` : undefined,
});
const article = { published: '2026-11-23', about: [], review: { status: 'not yet reviewed by a clinician' } };
/** What machines read, as plain data. */
const read = (data: object) => JSON.parse(scriptText(data)) as Record<string, unknown>;

test('an article is a medical page for patients, with the dates it shows', () => {
  const changes = [{ date: '2026-11-25' }, { date: '2026-11-23' }];
  assert.deepEqual(read(pageData(page({ article, changes, lastReviewed: '2026-11-26' }))), {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: 'Is it safe?',
    description: 'Risks.',
    inLanguage: 'en',
    isAccessibleForFree: true,
    datePublished: '2026-11-23',
    dateModified: '2026-11-25',
    lastReviewed: '2026-11-26',
    audience: { '@type': 'Patient' },
  });
});

test('any other page is a page, without an audience', () => {
  const data = read(pageData(page()));
  assert.deepEqual([data['@type'], data['audience']], ['WebPage', undefined]);
});

test('nobody is named as a reviewer until somebody has reviewed it', () => {
  assert.equal(read(pageData(page({ article })))['reviewedBy'], undefined);
  const review = { status: 'reviewed by a clinician', name: 'A. Name', role: 'Psychiatrist' };
  assert.deepEqual(read(pageData(page({ article: { ...article, review } })))['reviewedBy'], {
    '@type': 'Person',
    name: 'A. Name',
    jobTitle: 'Psychiatrist',
  });
});

test('the trail starts at home; its addresses are absolute once the site knows its own', () => {
  const trail = [{ label: 'Safety', url: '/safety/' }];
  const places = (origin?: string) =>
    (
      read(pageData(page({ trail }, origin)))['breadcrumb'] as { itemListElement: Record<string, unknown>[] }
    ).itemListElement.map(({ position, name, item }) => [position, name, item]);
  assert.deepEqual(places(), [
    [1, 'Home', '/'],
    [2, 'Safety', '/safety/'],
  ]);
  assert.deepEqual(places('https://example.org')[1], [2, 'Safety', 'https://example.org/safety/']);
});

test('a page has no address of its own while nobody said where the site lives', () => {
  assert.equal(read(pageData(page()))['url'], undefined);
  assert.equal(read(pageData(page({}, 'https://example.org')))['url'], 'https://example.org/safety/');
});

test('a work with a DOI is a scholarly article, any other is a work', () =>
  assert.deepEqual(read(pageData(page({ works: [work('Trial', '10.1/x'), work('Price list')] })))['citation'], [
    { '@type': 'ScholarlyArticle', name: 'Trial', url: 'https://doi.org/10.1/x' },
    { '@type': 'CreativeWork', name: 'Price list' },
  ]));

test('many works are named by their address; one without an address keeps its name', () => {
  const many = Array.from({ length: MOST_WORKS_IN_FULL }, (_, index) => work('Trial', `10.1/${index}`));
  const cited = read(pageData(page({ works: [...many, work('Price list')] })))['citation'] as object[];
  assert.deepEqual(
    [cited[0], cited.at(-1), cited.length],
    [{ '@id': 'https://doi.org/10.1/0' }, { '@type': 'CreativeWork', name: 'Price list' }, MOST_WORKS_IN_FULL + 1],
  );
});

test('conditions and treatments are what the page is about', () =>
  assert.deepEqual(
    read(
      pageData(
        page({
          article: {
            ...article,
            about: [
              { kind: 'condition', name: 'PTSD' },
              { kind: 'treatment', name: 'Infusion' },
            ],
          },
        }),
      ),
    )['about'],
    [
      { '@type': 'MedicalCondition', name: 'PTSD' },
      { '@type': 'MedicalTherapy', name: 'Infusion' },
    ],
  ));

test('a term has its meaning, its place and its other names', () => {
  const terms = [{ id: 'dip', term: 'Dip', meaning: 'A low.', alsoKnownAs: ['slump'] }];
  assert.deepEqual(read(pageData(page({ terms })))['mainEntity'], {
    '@type': 'DefinedTermSet',
    name: 'Is it safe?',
    hasDefinedTerm: [
      { '@type': 'DefinedTerm', name: 'Dip', description: 'A low.', url: '/safety/#dip', alternateName: ['slump'] },
    ],
  });
});

test('no organization stands behind the site until it can be reached', () => {
  assert.equal(read(siteData(page(), 'Plain', { contact: '', repository: '' }))['publisher'], undefined);
  assert.deepEqual(read(siteData(page(), 'Plain', { contact: 'a@b.org', repository: '' }))['publisher'], {
    '@type': 'Organization',
    name: 'Plain',
    email: 'a@b.org',
  });
});

for (const text of ['</script><script>alert(1)</script>', '<!-- <script>', 'a < b & "c"'])
  test(`"${text}" cannot break out of a script, and is read as it was`, () => {
    const written = scriptText({ text });
    assert.doesNotMatch(written, /</);
    assert.deepEqual(JSON.parse(written), { text });
  });

test('the twin of a page stands beside it', () => assert.equal(twinOf('/conditions/ptsd/'), '/conditions/ptsd.md'));

test('the page for wrong addresses is a file; all others are served where they are built', () =>
  assert.deepEqual(['/404/', '/cost/'].map(servedAt), ['/404.html', '/cost/']));
