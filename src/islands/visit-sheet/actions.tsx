import { useState } from 'preact/hooks';
import { LONGEST_LINE } from '~/domain/visit-sheet/sheet.ts';
import { countOf } from '~/domain/visit-sheet/words.ts';
import type { SheetProps } from './props.ts';

/** A field for a line of one's own. It empties once the line is on the sheet. */
export function OwnLine({ state, send }: Pick<SheetProps, 'state' | 'send'>) {
  const [text, write] = useState('');
  const [lines, count] = useState(state.sheet.length);
  if (lines !== state.sheet.length) {
    count(state.sheet.length);
    if (state.focus === 'own') write('');
  }
  return (
    <form
      class="own-line"
      onSubmit={(event) => {
        event.preventDefault();
        send({ kind: 'wrote', text });
      }}
    >
      <label for="own-line">A line of your own</label>
      <input
        id="own-line"
        data-focus="own"
        type="text"
        autocomplete="off"
        maxLength={LONGEST_LINE}
        value={text}
        aria-describedby="own-line-hint"
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      <button type="submit">Add this line</button>
      <p class="hint" id="own-line-hint">
        It stays on this device. Leave out names and numbers that nobody else should read.
      </p>
    </form>
  );
}

const Forgetting = ({ state, send }: Pick<SheetProps, 'state' | 'send'>) => (
  <div class="forgetting" role="group" aria-labelledby="forgetting">
    <p id="forgetting">
      {`Delete ${state.sheet.length > 0 ? `all of it, ${countOf(state.sheet.length)},` : 'what was kept'} from this device? Nobody can bring it back.`}
    </p>
    <button type="button" data-focus="forget" onClick={() => send({ kind: 'forgot' })}>
      Yes, forget everything
    </button>
    <button type="button" onClick={() => send({ kind: 'did-not-forget' })}>
      No, keep it
    </button>
  </div>
);

/** What can be done with the whole sheet. */
export const Actions = ({ state, send, link, copying, onCopy }: SheetProps) => (
  <div class="actions-of-sheet">
    {state.sheet.length > 0 && (
      <>
        <button type="button" onClick={() => print()}>
          Print
        </button>
        <button type="button" onClick={onCopy}>
          Copy a link to take it to another device
        </button>
      </>
    )}
    {(state.sheet.length > 0 || state.unread) && (
      <button
        type="button"
        data-focus="ask to forget"
        aria-expanded={state.askingToForget}
        onClick={() => send({ kind: state.askingToForget ? 'did-not-forget' : 'asked-to-forget' })}
      >
        Forget everything
      </button>
    )}
    {state.askingToForget && <Forgetting {...{ state, send }} />}
    <p role="status">
      {copying === 'done' && 'The link is copied. Your lines are in it: whoever opens it can read them.'}
    </p>
    {copying === 'by hand' && (
      <label>
        Your browser does not let us copy. Copy the link from here:
        <input id="link-to-sheet" type="text" readOnly value={link} />
      </label>
    )}
  </div>
);
