import { isSpanish, type Danger } from '~/domain/query/danger.ts';
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
 * numbers themselves, for when no page can be reached. A query in Spanish is answered in Spanish too.
 */
export function Help(props: { query: string; danger: Danger | undefined; showsLines: boolean }) {
  const { query, danger, showsLines } = props;
  if (!danger)
    return (
      <p class="search-help">
        In danger, or thinking of suicide? <a href="/get-help-now/">Get help now</a>
        {showsLines && (
          <span class="search-lines">
            <Lines lines={helpLines()} />
          </span>
        )}
      </p>
    );
  return (
    <div class="search-help search-danger">
      {isSpanish(query) && (
        <p lang="es">
          {danger === 'suicide'
            ? 'Si se trata de ti o de alguien cercano, una persona puede responder ahora: llama al 988 y oprime el 2. '
            : 'Si alguien no despierta o no puede respirar, llama al 911 ahora. '}
          <a href="/get-help-now/#espanol">Ayuda en español</a>
        </p>
      )}
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
