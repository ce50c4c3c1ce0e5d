import { KINDS, linesOf, markOfLine, type Kind } from '~/domain/visit-sheet/sheet.ts';
import { countOf, GROUP_NAMES, quoted } from '~/domain/visit-sheet/words.ts';
import { Actions, OwnLine } from './actions.tsx';
import { Line } from './line.tsx';
import { Notices } from './notices.tsx';
import type { SheetProps } from './props.ts';

/** What paper has for a line: a box to tick, or room for an answer. */
const isTicked = (kind: Kind) => kind === 'sign' || kind === 'task';
const isAnswered = (kind: Kind) => kind === 'question' || kind === 'own';

function Group({ kind, state, pages, send }: SheetProps & { kind: Kind }) {
  const lines = linesOf(state.sheet, kind);
  if (lines.length === 0) return null;
  return (
    <section
      class={`block group ${isTicked(kind) ? 'is-checklist' : 'is-questions'}`}
      style={`--answers: ${lines.length}`}
      aria-labelledby={`group-${kind}`}
    >
      <h2 id={`group-${kind}`}>{GROUP_NAMES[kind]}</h2>
      <ul>
        {lines.map((line, index) => (
          <Line
            key={markOfLine(line)}
            {...{ line, pages, send }}
            isFirst={index === 0}
            isLast={index === lines.length - 1}
            hasAnswer={isAnswered(kind)}
            isEdited={state.editing === markOfLine(line)}
          />
        ))}
      </ul>
    </section>
  );
}

const Places = ({ ready }: Pick<SheetProps, 'ready'>) => (
  <div class="places">
    <h2>{ready ? 'Your sheet is empty. Where do lines come from?' : 'Where do lines come from?'}</h2>
    <p>
      Many pages here have a link “Add to my visit sheet”. It puts a button beside each question, warning sign and thing
      to do. Good places to start:
    </p>
    <ul>
      <li>
        <a href="/choosing-a-provider/">Seven questions to read out on the phone</a>, before you book
      </li>
      <li>
        <a href="/handouts/questions-to-ask/">Questions to ask before you say yes</a>, for a first visit
      </li>
      <li>
        <a href="/cost-estimator/">The cost estimator</a>, whose sum you can take along with its date
      </li>
    </ul>
    <p>
      <noscript>Collecting lines needs JavaScript. </noscript>
      You can also print a list that is ready: <a href="/handouts/questions-to-ask/">questions to ask</a>,{' '}
      <a href="/handouts/provider-checklist/">a checklist for choosing a clinic</a> or{' '}
      <a href="/handouts/">another of the nine sheets</a>.
    </p>
  </div>
);

const Undo = ({ state, send }: Pick<SheetProps, 'state' | 'send'>) =>
  state.removed ? (
    <p class="notice undo">
      {`Deleted: ${quoted(state.removed.line.text)}`}{' '}
      <button type="button" data-focus="undo" onClick={() => send({ kind: 'undid' })}>
        Undo
      </button>
    </p>
  ) : null;

/** The sheet: what came in, its lines by kind, a field for one's own, and what can be done with all of it. */
export function VisitSheet(props: SheetProps) {
  const { state, ready, today, send } = props;
  const isEmpty = state.sheet.length === 0;
  return (
    <div class={isEmpty ? 'visit' : 'visit has-lines'}>
      {ready && <Notices {...{ state, send }} />}
      {ready && <Undo {...{ state, send }} />}
      {isEmpty ? (
        <Places ready={ready} />
      ) : (
        <>
          <p class="count-of-sheet">{countOf(state.sheet.length)}</p>
          <p class="printed-on">{`For my visit. Printed on ${today}.`}</p>
          <div class="rows">
            {KINDS.map((kind) => (
              <Group key={kind} {...props} kind={kind} />
            ))}
          </div>
        </>
      )}
      <div class="controls-of-sheet">
        {ready && <OwnLine {...{ state, send }} />}
        {ready && <Actions {...props} />}
      </div>
      <p class="spoken" role="status">
        {state.said}
      </p>
    </div>
  );
}
