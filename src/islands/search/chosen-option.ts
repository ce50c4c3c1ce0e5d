import { useEffect, useState } from 'preact/hooks';
import { optionId } from './result-list.tsx';

/**
 * The option that a reader has walked to with the arrow keys, while the cursor stays in the box: its place in the list, how to choose
 * another, and what a key does. Enter opens the option as a click would; Escape takes the choice back.
 */
export function useChosenOption(listId: string, count: number) {
  const [chosen, choose] = useState<number>();
  const option = () => (chosen === undefined ? null : document.getElementById(optionId(listId, chosen)));
  useEffect(() => option()?.scrollIntoView({ block: 'nearest' }), [chosen]);
  const walk = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && count > 0) {
      const next = (chosen ?? -1) + step;
      choose(next < 0 ? undefined : Math.min(next, count - 1));
    } else if (event.key === 'Escape' && chosen !== undefined) choose(undefined);
    else if (event.key === 'Enter' && chosen !== undefined) {
      const { ctrlKey, metaKey, shiftKey } = event;
      option()?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }));
    } else return;
    event.preventDefault();
  };
  return { chosen, choose, walk };
}
