import type { Trouble } from '~/domain/visit-sheet/stored.ts';
import { countOf } from '~/domain/visit-sheet/words.ts';
import type { SheetProps } from './props.ts';
import type { Unread } from './state.ts';

const WHY: Readonly<Record<Trouble, string>> = {
  broken: 'This device kept a sheet that could not be read.',
  'in part': 'A part of the sheet on this device could not be read. The rest stands below.',
  newer: 'The sheet on this device was kept by a newer version of this page. What this one understands stands below.',
  'too large': 'What this device kept is too large to be a sheet, so it was not read.',
};

/** The start of a text that was not read: enough to find one's own words in it. */
const SHOWN = 20_000;

const UnreadText = ({ why, text, replaced }: Unread) => (
  <div class="notice">
    <p>
      {WHY[why]}{' '}
      {replaced
        ? 'Your change has replaced it on the device. Until you leave this page you can copy it from here.'
        : 'It is still there. It stays until you change something on this page.'}
    </p>
    <details>
      <summary>What could not be read</summary>
      <textarea readOnly rows={6} aria-label="What this device kept" value={text.slice(0, SHOWN)} />
    </details>
  </div>
);

function Offered({ state, send }: Pick<SheetProps, 'state' | 'send'>) {
  const theirs = state.offered?.sheet ?? [];
  return (
    <section class="notice" aria-labelledby="came-by-link">
      <h2 id="came-by-link">This sheet came by a link. What shall we do with it?</h2>
      <p>
        {`The link brings ${countOf(theirs.length)}. This device already has a sheet with ${countOf(state.sheet.length)}, which stands below. Nothing changes until you choose.`}
      </p>
      <details>
        <summary>What the link brings</summary>
        <ul>
          {theirs.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </details>
      <p class="buttons">
        <button type="button" onClick={() => send({ kind: 'answered', use: 'theirs' })}>
          Use this one
        </button>
        <button type="button" onClick={() => send({ kind: 'answered', use: 'mine' })}>
          Keep mine
        </button>
        <button type="button" onClick={() => send({ kind: 'answered', use: 'both' })}>
          Put both together
        </button>
      </p>
    </section>
  );
}

const ShownFromLink = ({ send }: Pick<SheetProps, 'send'>) => (
  <div class="notice">
    <p>
      <b>This sheet came by a link.</b> Its words are those of whoever made it. This device keeps nothing of it until
      you keep or change it.
    </p>
    <p class="buttons">
      <button type="button" onClick={() => send({ kind: 'kept-link' })}>
        Keep it on this device
      </button>
      <button type="button" onClick={() => send({ kind: 'left-link' })}>
        Leave it
      </button>
    </p>
  </div>
);

/** What the reader has to know before the lines: how the link was, what could not be read, and that nothing can be kept. */
export function Notices({ state, send }: Pick<SheetProps, 'state' | 'send'>) {
  const { link, offered, unread, keeping } = state;
  return (
    <>
      {link === 'broken' && (
        <p class="notice">
          The sheet in this link could not be read. Perhaps a part of the link is missing. Ask for it once more.
        </p>
      )}
      {link === 'waits for an answer' && <Offered {...{ state, send }} />}
      {link === 'shown, not kept' && <ShownFromLink send={send} />}
      {offered && offered.lost > 0 && (
        <p class="notice">{`${countOf(offered.lost)} of the link could not be read or had no room.`}</p>
      )}
      {unread && <UnreadText {...unread} />}
      {keeping === 'for this visit' && (
        <p class="notice">
          This browser does not let the site keep anything. Your sheet works, but only until you leave this page. Print
          it or copy the link before you go.
        </p>
      )}
    </>
  );
}
