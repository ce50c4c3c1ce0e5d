import { estimates } from '~/domain/costs/report.ts';
import { Form } from './form.tsx';
import type { EstimatorProps } from './props.ts';
import { Answer, Details } from './results.tsx';

/** The buttons below the boxes, and how copying went. */
const Actions = ({ words: { says }, send, link, copying, onCopy }: EstimatorProps) => (
  <div class="actions">
    <button type="button" onClick={onCopy}>
      {says.copy}
    </button>
    <button type="button" onClick={() => print()}>
      Print
    </button>
    <button type="button" onClick={() => send({ kind: 'reset' })}>
      {says.reset}
    </button>
    <p role="status">{copying === 'done' && says.copied}</p>
    {copying === 'by hand' && (
      <label>
        {says.byHand}
        <input id="link" type="text" readOnly value={link} />
      </label>
    )}
  </div>
);

/** All that stands behind the answer, worked out anew. */
export const Behind = (props: EstimatorProps) => (
  <Details {...props} {...estimates(props.start, props.state.answers)} />
);

/** The estimator: the answer, the boxes, and all that stands behind the answer. Without a script it is the typical case. */
export function Estimator(props: EstimatorProps) {
  const shown = { ...props, ...estimates(props.start, props.state.answers) };
  return (
    <>
      <div class="side">
        <Answer {...shown} />
        <p class="notice" hidden={!props.state.rejected}>
          {props.words.says.rejected}
        </p>
      </div>
      <div class="controls">
        {props.ready && <Form {...props} />}
        {props.ready && <Actions {...props} />}
      </div>
      <div class="behind">{props.behind ?? <Behind {...props} />}</div>
      <p class="spoken" role="status">
        {props.said}
      </p>
    </>
  );
}
