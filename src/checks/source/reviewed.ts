import type { Content } from './content.ts';

/** What holds the dates of a review. */
export type Reviewed = Pick<Content, 'articles' | 'pages' | 'handouts' | 'gathered' | 'decision' | 'selfAssessment'>;

/** Every file whose page shows its readers when it was read against its sources, and when it is read again. */
export const reviewed = ({ articles, pages, handouts, gathered, decision, selfAssessment }: Reviewed) => [
  ...articles,
  ...pages,
  ...handouts,
  ...gathered,
  ...decision,
  ...selfAssessment,
];
