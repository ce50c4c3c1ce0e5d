import { useMemo } from 'preact/hooks';
import { layoutOf, mattersInOrder, optionsInOrder } from '~/domain/options/comparison.ts';
import type { Comparison } from './comparison.ts';
import { BothSides, Jumps, OptionList, Questions } from './lists.tsx';
import type { Choice } from './state.ts';
import { Listed, SideBySide } from './tables.tsx';

type Props = Pick<Comparison, 'options' | 'matters'> & { readonly choice: Choice };

/** The options as the reader wants to see them: what they are, how they compare, what speaks for and against, what to ask. */
export function Compared({ options, matters, choice: { show, matters: marked, by } }: Props) {
  const shown = useMemo(
    () =>
      optionsInOrder(
        options.filter(({ id }) => show.includes(id)),
        by,
      ),
    [options, show, by],
  );
  const ids = mattersInOrder(
    matters.map(({ id }) => id),
    marked,
  );
  const rows = ids.flatMap((id) => matters.find((matter) => matter.id === id) ?? []);
  const layout = layoutOf(shown.length);
  const table = { matters: rows, options: shown, marked: marked.length };
  return (
    <>
      <h2 id="options">What are the options?</h2>
      <OptionList options={shown} by={by} />
      <h2 id="compare">How do they compare?</h2>
      {layout === 'listed' && <Jumps matters={rows} />}
      {layout === 'side by side' ? <SideBySide {...table} /> : layout === 'listed' && <Listed {...table} />}
      <h2 id="for-and-against">What speaks for and against each?</h2>
      <div class={`all-sides columns-${layout === 'side by side' ? shown.length : 1}`}>
        <BothSides options={shown} />
      </div>
      <h2 id="questions">Which questions can you take along?</h2>
      <Questions matters={rows} />
      <p class="own-notes">My notes</p>
    </>
  );
}
