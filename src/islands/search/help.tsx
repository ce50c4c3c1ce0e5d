import type { Danger } from '~/domain/query/danger.ts';
import { helpLines, type HelpLine } from './help-lines.ts';

/** For a body in trouble 911 comes first, for everything else a voice. */
const linesFor = (danger: Danger) =>
  danger === 'body' ? helpLines().sort((a, b) => Number(b.to === 'tel:911') - Number(a.to === 'tel:911')) : helpLines();

const Lines = ({ lines }: { lines: readonly HelpLine[] }) =>
  lines.map(({ label, to }) => (
    <a key={to} href={to}>
      {label}
    </a>
  ));

/**
 * The way to a person: one line below the box, or the first thing to see when the words typed name danger. `showsLines` brings the
 * numbers themselves, for when no page can be reached.
 */
export function Help({ danger, showsLines }: { danger: Danger | undefined; showsLines: boolean }) {
  if (!danger)
    return (
      <p class="search-help">
        In danger, or thinking of suicide? {showsLines && <Lines lines={helpLines()} />}{' '}
        <a href="/get-help-now/">Get help now</a>
      </p>
    );
  return (
    <div class="search-help search-danger">
      <p>
        {danger === 'suicide'
          ? 'If this is about you, or someone near you, a person can answer now.'
          : 'If someone can’t be woken or can’t breathe, call 911 now. The other urgent signs have their own numbers.'}
      </p>
      <p class="search-lines">
        <Lines lines={linesFor(danger)} />
        <a href={danger === 'suicide' ? '/get-help-now/' : '/get-help-now/#urgent-signs'}>
          {danger === 'suicide' ? 'All lines, also in Spanish' : 'Urgent signs, and Poison Help'}
        </a>
      </p>
    </div>
  );
}
