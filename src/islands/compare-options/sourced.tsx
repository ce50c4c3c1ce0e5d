import { SourceNumbers } from '../source-numbers.tsx';
import type { Sourced } from './comparison.ts';

/** A statement with its sources behind it. */
export const SourcedText = ({ of: { text, numbers } }: { of: Sourced }) => (
  <>
    {text}
    <SourceNumbers sources={numbers} />
  </>
);
