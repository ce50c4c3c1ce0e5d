import { useState } from 'preact/hooks';
import { copyLink } from '../copy-link.ts';

type Copy = { readonly kind: 'not yet' } | { readonly kind: 'copied' | 'by hand'; readonly link: string };

/** Ways to take the comparison along: a link that brings it back, paper, and a fresh start. */
export function TakeAway({ link, onReset }: { link: () => string; onReset: () => void }) {
  const [copy, setCopy] = useState<Copy>({ kind: 'not yet' });
  const takeLink = async () => {
    const address = link();
    setCopy({ kind: (await copyLink(address)) ? 'copied' : 'by hand', link: address });
  };
  return (
    <>
      <p class="buttons">
        <button type="button" class="tool-button" onClick={() => void takeLink()}>
          Copy link
        </button>
        <button type="button" class="tool-button" onClick={() => print()}>
          Print
        </button>
        <button
          type="button"
          class="tool-button"
          onClick={() => {
            setCopy({ kind: 'not yet' });
            onReset();
          }}
        >
          Start again
        </button>
      </p>
      <p class="hint" role="status">
        {copy.kind === 'copied' && 'Link copied. It holds what you chose, and only someone with the link can see it.'}
      </p>
      {copy.kind === 'by hand' && (
        <label class="by-hand">
          Copy this link
          <input type="text" readOnly value={copy.link} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </>
  );
}
