/** The facts of a method in the order that tables show them, with the words a reader sees. */
export const FACT_LABELS = {
  setting: 'Where it happens',
  doseForm: 'How you take it',
  onset: 'How soon you feel it',
  sessionLength: 'How long a visit takes',
  firstCourse: 'Usual first course',
  monitoring: 'Who watches over you',
  approval: 'FDA approval',
  evidence: 'What it rests on',
  goingHome: 'Going home',
} as const;
/** The same as pairs of name and words, for drawing them in order. */
export const FACTS = Object.entries(FACT_LABELS);

/** A statement with the numbers of the sources it rests on. */
export type Sourced = { readonly text: string; readonly numbers: readonly number[] };
/** One method as a column of the comparison table. */
export type MethodColumn = {
  readonly name: string;
  readonly url: string;
  readonly cost: string;
  readonly facts: Readonly<Record<string, Sourced>>;
};
/** One method as the fact box of its own page. */
export type MethodFacts = MethodColumn & {
  readonly fullName: string;
  readonly goodPoints: readonly Sourced[];
  readonly badPoints: readonly Sourced[];
};
