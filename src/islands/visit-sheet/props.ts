import type { SheetEvent, SheetState } from './state.ts';

/** A page of this site, as a line may name where it comes from. */
export type KnownPage = { readonly url: string; readonly name: string };

/** What the page hands over: plain data. */
export type SheetData = { readonly pages: readonly KnownPage[] };

/** All that the view draws. */
export type SheetProps = SheetData & {
  readonly state: SheetState;
  /** Whether the controls work; before that there are none. */
  readonly ready: boolean;
  /** The reader's day in words; empty before anybody reads. */
  readonly today: string;
  /** The address that brings these lines to another device. */
  readonly link: string;
  /** How copying it went; by hand where the browser does not let us. */
  readonly copying: 'not yet' | 'done' | 'by hand';
  readonly send: (event: SheetEvent) => void;
  readonly onCopy: () => void;
};
