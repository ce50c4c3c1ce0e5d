import type {
  BreadcrumbList,
  CreativeWork,
  DefinedTerm,
  DefinedTermSet,
  ListItem,
  MedicalCondition,
  MedicalTherapy,
  MedicalWebPage,
  Organization,
  Patient,
  Person,
  ScholarlyArticle,
  WebPage,
  WebSite,
} from 'schema-dts';

type Types = {
  BreadcrumbList: BreadcrumbList;
  CreativeWork: CreativeWork;
  DefinedTerm: DefinedTerm;
  DefinedTermSet: DefinedTermSet;
  ListItem: ListItem;
  MedicalCondition: MedicalCondition;
  MedicalTherapy: MedicalTherapy;
  MedicalWebPage: MedicalWebPage;
  Organization: Organization;
  Patient: Patient;
  Person: Person;
  ScholarlyArticle: ScholarlyArticle;
  WebPage: WebPage;
  WebSite: WebSite;
};
type PropertyOf<Type extends keyof Types> = Extract<keyof Extract<Types[Type], { '@type': Type }>, string>;

const ABOUT_A_PAGE = ['name', 'description', 'url', 'inLanguage', 'isAccessibleForFree'] as const;
const PAGE = [
  ...ABOUT_A_PAGE,
  ...(['breadcrumb', 'citation', 'dateModified', 'datePublished', 'lastReviewed', 'mainEntity', 'reviewedBy'] as const),
] as const;

/** The types and properties of schema.org that pages use. The compiler checks each name against schema-dts, which is made from the vocabulary. */
export const SCHEMA_NAMES: { readonly [Type in keyof Types]: readonly PropertyOf<Type>[] } = {
  BreadcrumbList: ['itemListElement'],
  CreativeWork: ['name', 'url'],
  DefinedTerm: ['name', 'description', 'url', 'alternateName'],
  DefinedTermSet: ['name', 'hasDefinedTerm'],
  ListItem: ['position', 'name', 'item'],
  MedicalCondition: ['name'],
  MedicalTherapy: ['name'],
  MedicalWebPage: [...PAGE, 'about', 'audience'],
  Organization: ['name', 'email', 'sameAs'],
  Patient: [],
  Person: ['name', 'jobTitle'],
  ScholarlyArticle: ['name', 'url'],
  WebPage: PAGE,
  WebSite: [...ABOUT_A_PAGE, 'publisher'],
};
