import { qrPicture } from '~/domain/address/qr-code.ts';
import { CERTAINTIES } from '~/domain/claims/certainty.ts';
import { VERDICTS } from '~/domain/review/assessment.ts';
import { articlePage } from './article.ts';
import { compareOptionsPage } from './compare-options.ts';
import { costEstimatorPage } from './cost-estimator.ts';
import { pageEvidence } from './evidence.ts';
import { forClinicsPage } from './for-clinics.ts';
import { sheetPage } from './handouts.ts';
import { library, today, type Library } from './library.ts';
import { boxClaims, tableClaims } from './methods.ts';
import { faqPage, objectionsPage } from './questions.ts';
import { sourcesPage } from './reference-pages.ts';
import { selfAssessmentPage } from './self-assessment.ts';
import { everyPage, shell } from './shell.ts';
import { visitSheetPage } from './visit-sheet.ts';
import { whatToExpectPage } from './what-to-expect.ts';

/** An address that the guide gives the site, so that what needs one (a QR code, a picture for shared links) can be seen. */
const PUBLISHED_AT = 'https://example.org';
const ENOUGH = 6;

/** The first of a list that must not be empty: the guide shows real data or none. */
function first<T>(list: readonly T[], what: string): T {
  const [one] = list;
  if (one === undefined) throw new Error(`the style guide found no ${what} in content/`);
  return one;
}

/** Every claim with its address, in the order of the files. */
const claimsOf = ({ sources }: Library) =>
  [...sources.values()].flatMap((source) =>
    source.claims.map((claim) => ({ ...claim, address: `${source.id}/${claim.id}` })),
  );

/** Claims that show each label once: one of each certainty, one that counts people in two groups, one from memory. */
function claimsToShow(lib: Library) {
  const all = claimsOf(lib);
  const counted = first(
    all.filter(({ numbers = [] }) => numbers.filter(({ unit, value }) => unit === 'of-100' && value).length > 1),
    'claim with two groups of people',
  );
  return {
    levels: CERTAINTIES.map((level) =>
      first(
        all.filter(({ certainty }) => certainty === level),
        `${level} claim`,
      ),
    ),
    counted: {
      address: counted.address,
      text: counted.text,
      groups: (counted.numbers ?? [])
        .filter(({ unit, value }) => unit === 'of-100' && value)
        .slice(0, 3)
        .map(({ id }) => id),
    },
    recalled: all.find(({ verified }) => verified === 'recalled'),
  };
}

/** What search would hand over: pages, a question and a term of this site, as its reducer takes them. */
function searchResults(lib: Library) {
  const pages = everyPage(lib)
    .flatMap(({ title: topic, pages: entries }) => entries.map((entry) => ({ ...entry, topic })))
    .slice(0, ENOUGH);
  const question = first(lib.questions, 'question');
  const term = first(lib.terms, 'term');
  const plain = (text: string) => [{ text, marked: false }];
  return [
    ...pages.map(({ url, title, topic, description }, at) => ({
      url,
      kind: 'page' as const,
      title,
      topic,
      excerpt: at === 0 ? [] : plain(description),
      sections:
        at === 0
          ? [{ url: `${url}#one`, title, excerpt: [...plain('… a '), { text: 'dose', marked: true }, ...plain(' …')] }]
          : [],
    })),
    {
      url: `/faq/#${question.id}`,
      kind: 'question' as const,
      title: question.data.question,
      topic: 'Questions',
      excerpt: plain(question.data.shortAnswer),
      sections: [],
    },
    {
      url: `/glossary/#${term.id}`,
      kind: 'term' as const,
      title: term.term,
      topic: 'Questions',
      excerpt: plain(term.meaning),
      sections: [],
    },
  ];
}

/** One sheet, with a block of each kind that any sheet has. */
async function sheetToShow(lib: Library) {
  const pages = await Promise.all(lib.handouts.map((sheet) => sheetPage(sheet, PUBLISHED_AT)));
  const blocks = pages.flatMap((page) => page.blocks);
  const kinds = [...new Set(blocks.map(({ kind }) => kind))];
  const widest = blocks
    .filter((block) => block.kind === 'table')
    .sort((a, b) => b.columns.length - a.columns.length)[0];
  return {
    blocks: kinds.map((kind) =>
      first(
        blocks.filter((block) => block.kind === kind),
        'block of a kind that is there',
      ),
    ),
    widest,
    help: first(
      pages.filter(({ help }) => help.signs.length > 0 && help.clinic),
      'sheet with signs',
    ).help,
    qr: qrPicture(`${PUBLISHED_AT}/safety/`),
  };
}

/** An entry of /sources/ whose places are folded, and one that nobody cites yet. */
async function sourcesToShow() {
  const { groups, waiting, topics, count } = await sourcesPage();
  const all = groups.flatMap(({ sources }) => sources);
  const folded = first(
    all.filter(({ claims }) => claims.some(({ places }) => places.length > 2)),
    'source cited often',
  );
  return {
    entries: [folded, ...waiting.slice(0, 1)],
    count,
    topics: topics.map(({ id, title }) => ({ id, label: title })),
    types: groups.map(({ kind, title }) => ({ id: kind, label: title })),
  };
}

/** Everything that the style guide shows: real content, read through the queries of the pages. Only `astro dev` asks for it. */
export async function styleGuidePage() {
  const lib = await library();
  const around = await shell();
  const claims = claimsToShow(lib);
  const method = first(lib.methods, 'method');
  const entry = first(
    lib.articles
      .filter(
        ({ data, id }) => data.conditions.length > 0 && lib.handouts.some(({ fullPage }) => fullPage === `/${id}/`),
      )
      .concat(lib.articles),
    'article',
  );
  const shown = [...claims.levels.map(({ address }) => address), claims.counted.address, claims.recalled?.address];
  const evidence = pageEvidence(
    lib,
    [...shown.flatMap((claim) => claim ?? []), ...tableClaims(lib), ...boxClaims(lib, method.id)].map((claim) => ({
      claim,
    })),
    method.id,
  );
  const { instruments } = await selfAssessmentPage();
  const criteria = instruments.flatMap((instrument) => instrument.criteria);
  return {
    today,
    around,
    publishedAt: PUBLISHED_AT,
    evidence,
    claims,
    method: method.id,
    term: first(lib.terms, 'term').id,
    article: await articlePage(entry),
    faq: first((await faqPage()).groups, 'group of questions'),
    groups: (await faqPage()).groups,
    objection: first((await objectionsPage()).questions, 'objection'),
    criteria: VERDICTS.flatMap((verdict) => criteria.find((one) => one.verdict === verdict) ?? []),
    results: searchResults(lib),
    sheet: await sheetToShow(lib),
    sources: await sourcesToShow(),
    estimator: await costEstimatorPage(),
    path: (await whatToExpectPage()).data,
    compare: await compareOptionsPage(),
    builder: (await forClinicsPage()).builder,
    visit: (await visitSheetPage()).data,
  };
}
/** What each group of the guide is given. */
export type StyleGuide = Awaited<ReturnType<typeof styleGuidePage>>;
