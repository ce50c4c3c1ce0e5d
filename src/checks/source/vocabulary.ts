import { FIGURE_FORMS } from '../../domain/claims/figure.ts';

/** What one word of the vocabulary takes. */
export type Word = {
  readonly needs?: readonly string[];
  readonly takes?: readonly string[];
  /** The values that an attribute may have, where they are few. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** What has to stand directly in it. */
  readonly holds?: string;
};

/** The words MDX gives authors, as CONTRIBUTING.md explains them. */
export const VOCABULARY: Readonly<Record<string, Word>> = {
  Studies: {},
  Reports: {},
  Unknown: {},
  Cite: { needs: ['claim'] },
  Num: { needs: ['of'], takes: ['as'], values: { as: FIGURE_FORMS } },
  Price: { needs: ['of'] },
  Term: { needs: ['id'] },
  Dots: { needs: ['of', 'title', 'groups'], takes: ['note'] },
  Do: { takes: ['title'], holds: 'list' },
  Avoid: { takes: ['title'], holds: 'list' },
  Expect: { takes: ['title'], holds: 'list' },
  Steps: { holds: 'numbered list' },
  Compare: { needs: ['caption'], holds: 'table' },
  Crisis: {},
  Sheet: {},
  Formerly: { needs: ['id'] },
  AssessmentCounts: {},
  LabelCounts: {},
  MethodsTable: {},
  MethodFacts: {},
  Estimate: { needs: ['answers', 'caption'] },
  CostBars: { needs: ['of', 'caption'], values: { of: ['session', 'firstCourse', 'firstYear'] } },
};
