import type { NumberName, Start, WayToPay } from '~/domain/costs/answers.ts';
import type { SAYS } from './says.ts';
import type { Choice, EstimatorEvent, EstimatorState } from './state.ts';

/** Part of a sentence, and the numbered sources that it rests on. */
export type Piece = { readonly text: string; readonly sources: readonly number[] };
/** Where the number of each box comes from. */
export type Notes = Readonly<Partial<Record<NumberName, readonly Piece[]>>>;

/** What a box asks, what else it says, its unit, and what its number is called in a list. */
export type Box = {
  readonly ask: string;
  readonly hint?: string;
  readonly unit: '' | '$' | '%';
  readonly short: string;
  /** What to write when it was no number. */
  readonly mistake: string;
};
/** A question with its answers, each as it stands in the address and as a reader sees it. */
export type Question = { readonly ask: string; readonly options: readonly (readonly [value: string, label: string])[] };

/** All that the estimator says, apart from what it works out. */
export type Words = {
  readonly boxes: Readonly<Record<NumberName, Box>>;
  readonly questions: Readonly<Record<Choice, Question>>;
  readonly assumptions: {
    readonly always: readonly string[];
    readonly approved: readonly string[];
    readonly others: readonly string[];
    readonly pay: Readonly<Record<WayToPay, readonly string[]>>;
  };
  /** Headings, captions, buttons and notices, by where they stand. */
  readonly says: typeof SAYS;
};

/** What a page hands over: plain data. */
export type EstimatorData = {
  readonly start: Start;
  readonly notes: {
    readonly methods: Readonly<Record<string, Notes>>;
    readonly common: Notes;
    readonly payments: Readonly<Record<WayToPay, Notes>>;
  };
  readonly words: Words;
};

/** How copying the link went; by hand where the browser does not let us. */
export type Copying = 'not yet' | 'done' | 'by hand' | 'not taken';

/** All that the view draws. */
export type EstimatorProps = EstimatorData & {
  readonly state: EstimatorState;
  /** Whether the controls work; before that there are none. */
  readonly ready: boolean;
  readonly send: (event: EstimatorEvent) => void;
  /** The address with the answers in it; empty until there is one. */
  readonly link: string;
  readonly copying: Copying;
  readonly onCopy: () => void;
  /** Puts the sum on the reader's visit sheet. */
  /** Puts the sum on the visit sheet; absent where there is none, in a frame on another site. */
  readonly onTake: (() => void) | undefined;
};
