import { dangerIn } from '~/domain/query/danger.ts';
import { Help } from '~/islands/search/help.tsx';
import { Answer } from '~/islands/search/results.tsx';
import type { SearchState } from '~/islands/search/state.ts';

const nothing = () => undefined;

type Props = {
  readonly state: SearchState;
  readonly id: string;
  readonly chosen?: number | undefined;
  readonly isSlow?: boolean;
};

/** What search shows below its box in a state. Drawn in the browser: its help takes the crisis lines from the foot of the page. */
export default function Screen({ state, id, chosen, isSlow = false }: Props) {
  const danger = dangerIn(state.text);
  return (
    <div class="search">
      <Help query={state.text} danger={danger} showsLines={state.screen.kind === 'failed'} />
      <Answer
        {...{ state, chosen, isSlow }}
        listId={id}
        inDanger={danger !== undefined}
        onMore={nothing}
        onNarrow={nothing}
        onMeant={nothing}
        onGuess={nothing}
        onRetry={nothing}
      />
    </div>
  );
}
