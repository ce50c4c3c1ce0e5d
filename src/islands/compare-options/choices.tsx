import type { ComponentProps } from 'preact';
import type { Comparison, MatterWords } from './comparison.ts';
import type { Choice, ChoiceEvent } from './state.ts';

type Props = Comparison & {
  readonly choice: Choice;
  /** Whether a choice would be heard yet. */
  readonly ready: boolean;
  readonly send: (event: ChoiceEvent) => void;
};

type Chip = { readonly text: string; readonly ready: boolean } & ComponentProps<'input'>;

/** A box to tick, with its words. Until it works there is only its room. */
const Chip = ({ text, ready, ...input }: Chip) => (
  <label>
    {ready ? <input {...input} /> : <span class="tick" />}
    {text}
  </label>
);

/** The marked matters in the reader's order, each with a way to move it. */
const YourOrder = ({ marked, send }: { marked: readonly MatterWords[]; send: Props['send'] }) => (
  <ol class="your-order" aria-label="Your order">
    {marked.map(({ id, name }, at) => (
      <li key={id}>
        <span>{name}</span>
        {at > 0 && (
          <button
            type="button"
            class="tool-button"
            data-moves={`${id}-1`}
            aria-label={`Move “${name}” up`}
            onClick={() => send({ kind: 'moved', matter: id, by: -1 })}
          >
            Up
          </button>
        )}
        {at < marked.length - 1 && (
          <button
            type="button"
            class="tool-button"
            data-moves={`${id}1`}
            aria-label={`Move “${name}” down`}
            onClick={() => send({ kind: 'moved', matter: id, by: 1 })}
          >
            Down
          </button>
        )}
      </li>
    ))}
  </ol>
);

const Matters = ({ matters, choice, ready, send }: Props) => {
  const marked = choice.matters.flatMap((id) => matters.find((matter) => matter.id === id) ?? []);
  return (
    <fieldset>
      <legend>Mark what matters most</legend>
      <p class="hint">The first one you mark comes first.</p>
      <div class="chips">
        {matters.map(({ id, name }) => (
          <Chip
            key={id}
            text={name}
            ready={ready}
            type="checkbox"
            checked={choice.matters.includes(id)}
            onChange={() => send({ kind: 'marked', matter: id })}
          />
        ))}
      </div>
      {marked.length > 1 && <YourOrder {...{ marked, send }} />}
    </fieldset>
  );
};

const Options = ({ options, choice, ready, send }: Props) => (
  <fieldset>
    <legend>Which options do you want to see?</legend>
    <p class="hint">Four or fewer stand side by side on a wide screen.</p>
    <div class="chips">
      {options.map(({ id, name }) => (
        <Chip
          key={id}
          text={name}
          ready={ready}
          type="checkbox"
          checked={choice.show.includes(id)}
          onChange={() => send({ kind: 'kept-or-hid', option: id })}
        />
      ))}
    </div>
    <p class="buttons">
      <button type="button" class="tool-button" onClick={() => send({ kind: 'showed', which: 'all' })}>
        Show all
      </button>
      <button type="button" class="tool-button" onClick={() => send({ kind: 'showed', which: 'none' })}>
        Hide all
      </button>
    </p>
  </fieldset>
);

const Orders = ({ orders, choice, ready, send }: Props) => (
  <fieldset>
    <legend>In which order?</legend>
    <p class="hint" id="order-means">
      {orders.find(({ id }) => id === choice.by)?.means}
    </p>
    <div class="chips">
      {orders.map(({ id, name }) => (
        <Chip
          key={id}
          text={name}
          ready={ready}
          type="radio"
          name="order-of-options"
          aria-describedby="order-means"
          checked={choice.by === id}
          onChange={() => send({ kind: 'ordered', by: id })}
        />
      ))}
    </div>
  </fieldset>
);

/** What the reader can choose: matters to put first, options to keep, and a fact to order them by. */
export const Choices = (props: Props) => (
  <>
    <Matters {...props} />
    <Options {...props} />
    <Orders {...props} />
  </>
);
