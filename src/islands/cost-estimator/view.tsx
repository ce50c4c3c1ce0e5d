import type { ComponentChildren } from 'preact';
import { given } from '~/domain/costs/given.ts';
import { estimates } from '~/domain/costs/report.ts';
import { Form } from './form.tsx';
import type { EstimatorProps } from './props.ts';
import { Answer, BEHIND, type Shown } from './results.tsx';
import { typicalText } from './text.ts';

/** The buttons below the boxes, and how copying went. */
const Actions = ({ words: { says }, send, link, copying, onCopy, onTake }: EstimatorProps) => (
  <div class="actions">
    <button type="button" onClick={onCopy}>
      {says.copy}
    </button>
    <button type="button" onClick={() => print()}>
      Print
    </button>
    {onTake && (
      <button type="button" onClick={onTake}>
        {says.takeAlong}
      </button>
    )}
    <button type="button" onClick={() => send({ kind: 'reset' })}>
      {says.reset}
    </button>
    <p role="status">{copying === 'done' ? says.copied : copying === 'not taken' && says.notTaken}</p>
    {copying === 'by hand' && (
      <label>
        {says.byHand}
        <input id="link" type="text" readOnly value={link} />
      </label>
    )}
  </div>
);

/** Says that figures came with the link, and what ours are. On paper too: whoever reads it later should know. */
function Given({ start, state, ready, words: { says, boxes }, send }: EstimatorProps) {
  const numbers = given(start, state.answers);
  return numbers.length > 0 ? (
    <div class="given">
      <p>
        <b>{says.given}</b>
      </p>
      <ul>
        {numbers.map(({ name, ours }) => (
          <li key={name}>{`${boxes[name].short}: ${typicalText(boxes[name].unit, ours)}`}</li>
        ))}
      </ul>
      {ready && (
        <button type="button" onClick={() => send({ kind: 'took ours' })}>
          {says.takeOurs}
        </button>
      )}
    </div>
  ) : null;
}

const Side = (props: Shown) => (
  <>
    <Given {...props} />
    <Answer {...props} />
    <p class="notice" hidden={!props.state.rejected}>
      {props.words.says.rejected}
    </p>
  </>
);

const Controls = (props: EstimatorProps) =>
  props.ready ? (
    <>
      <Form {...props} />
      <Actions {...props} />
    </>
  ) : null;

/** The pieces of the estimator as they are drawn; one that is handed over a second time is not drawn again. */
export type Drawn = {
  readonly side: ComponentChildren;
  readonly controls: ComponentChildren;
  readonly behind: readonly ComponentChildren[];
};

/** Every piece for the answers as they are now. */
export function drawnFor(props: EstimatorProps): Drawn {
  const shown = { ...props, ...estimates(props.start, props.state.answers) };
  return {
    side: <Side {...shown} />,
    controls: <Controls {...props} />,
    behind: BEHIND.map((Piece, index) => <Piece key={index} {...shown} />),
  };
}

/** The estimator: the answer, the boxes, all that stands behind the answer, and what is read out once a result has settled. */
export const Estimator = ({ side, controls, behind, said }: Drawn & { said: string }) => (
  <>
    <div class="side">{side}</div>
    <div class="controls">{controls}</div>
    <div class="behind">{behind}</div>
    <p class="spoken" role="status">
      {said}
    </p>
  </>
);
