import type {
  BreadcrumbList,
  CreativeWork,
  DefinedTermSet,
  MedicalCondition,
  MedicalTherapy,
  MedicalWebPage,
  Person,
  ScholarlyArticle,
  WebPage,
  WebSite,
  WithContext,
} from 'schema-dts';
import type { IsoDate } from '../dates/iso-date.ts';
import { addressOf } from './address.ts';

/** A cited work as the list of sources holds it. */
export type Work = {
  readonly source: { readonly title: string; readonly doi?: string | undefined };
  readonly link: string | undefined;
};
/** A term of the glossary. */
export type Term = {
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
  readonly alsoKnownAs: readonly string[];
};
/** What a page is about, where its front matter names it. */
export type Subject = { readonly kind: 'condition' | 'treatment'; readonly name: string };

/** What a page shows of itself that machines are told too; each part only where the page shows it. */
export type PageFacts = {
  /** The way from the start page to this one, itself last. */
  readonly trail?: readonly { readonly label: string; readonly url: string }[] | undefined;
  /** Only articles have a subject, a day of publication and a reviewer. */
  readonly article?:
    | {
        readonly published: IsoDate;
        readonly about: readonly Subject[];
        readonly review: { readonly status: string; readonly name?: string; readonly role?: string };
      }
    | undefined;
  /** The change log, newest first. */
  readonly changes?: readonly { readonly date: IsoDate }[] | undefined;
  /** The day the page was last read against its sources. */
  readonly lastReviewed?: IsoDate | undefined;
  readonly works?: readonly Work[] | undefined;
  readonly terms?: readonly Term[] | undefined;
};

/** A page and the site around it. */
export type PageRecord = PageFacts & {
  readonly name: string;
  readonly description: string;
  /** Its address from the root, such as /safety/. */
  readonly path: string;
  /** The published address of the site, where it is known. */
  readonly origin: string | undefined;
};

const breadcrumbs = (trail: NonNullable<PageFacts['trail']>, origin: string | undefined): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ label: 'Home', url: '/' }, ...trail].map(({ label, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: addressOf(url, origin),
  })),
});

// A journal gives its articles a DOI; of anything else we only know that somebody made it.
const citation = ({ source: { title, doi }, link }: Work): ScholarlyArticle | CreativeWork => ({
  '@type': doi ? 'ScholarlyArticle' : 'CreativeWork',
  name: title,
  ...(link && { url: link }),
});

const subject = ({ kind, name }: Subject): MedicalCondition | MedicalTherapy => ({
  '@type': kind === 'condition' ? 'MedicalCondition' : 'MedicalTherapy',
  name,
});

const reviewer = (name: string, role: string | undefined): Person => ({
  '@type': 'Person',
  name,
  ...(role && { jobTitle: role }),
});

const termSet = (terms: readonly Term[], { name, path, origin }: PageRecord): DefinedTermSet => ({
  '@type': 'DefinedTermSet',
  name,
  hasDefinedTerm: terms.map(({ id, term, meaning, alsoKnownAs }) => ({
    '@type': 'DefinedTerm',
    name: term,
    description: meaning,
    url: addressOf(`${path}#${id}`, origin),
    ...(alsoKnownAs.length > 0 && { alternateName: alsoKnownAs }),
  })),
});

/** Works beyond this many are named by their address alone, so that the longest articles stay within the bytes of a first answer. */
export const MOST_WORKS_IN_FULL = 20;

function citations(works: readonly Work[]) {
  const inFull = works.length <= MOST_WORKS_IN_FULL;
  return works.map((work) => (inFull || !work.link ? citation(work) : { '@id': work.link }));
}

const common = (page: PageRecord) => ({
  name: page.name,
  description: page.description,
  ...(page.origin && { url: addressOf(page.path, page.origin) }),
  inLanguage: 'en',
  isAccessibleForFree: true,
});

/**
 * A page in the words of schema.org. It says nothing that the page does not show; a reviewer only where a real one is named, and no
 * address that nobody configured.
 */
export function pageData(page: PageRecord): WithContext<MedicalWebPage | WebPage> {
  const { article, changes = [], lastReviewed, works = [], terms = [], trail } = page;
  const published = article?.published ?? changes.at(-1)?.date;
  const parts = {
    ...common(page),
    ...(published && { datePublished: published }),
    ...(changes[0] && { dateModified: changes[0].date }),
    ...(lastReviewed && { lastReviewed }),
    ...(article?.review.name && { reviewedBy: reviewer(article.review.name, article.review.role) }),
    ...(trail && { breadcrumb: breadcrumbs(trail, page.origin) }),
    ...(terms.length > 0 && { mainEntity: termSet(terms, page) }),
    ...(works.length > 0 && { citation: citations(works) }),
  };
  if (!article) return { '@context': 'https://schema.org', '@type': 'WebPage', ...parts };
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    ...parts,
    audience: { '@type': 'Patient' },
    ...(article.about.length > 0 && { about: article.about.map(subject) }),
  };
}

/** What content/site.yaml says about who makes the site. */
export type Maker = { readonly contact: string; readonly repository: string };

/** The site itself, for its start page; the organization behind it only where it can be reached. */
export const siteData = (page: PageRecord, siteName: string, { contact, repository }: Maker): WithContext<WebSite> => ({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  ...common(page),
  name: siteName,
  ...((contact || repository) && {
    publisher: {
      '@type': 'Organization',
      name: siteName,
      ...(contact && { email: contact }),
      ...(repository && { sameAs: repository }),
    },
  }),
});
