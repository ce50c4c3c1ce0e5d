import { rangesOf, methodOf, type NumberName } from '~/domain/costs/answers.ts';
import type { EstimatorProps, Piece } from './props.ts';
import { asked, type Choice } from './state.ts';
import { rangeText } from './text.ts';
import { SourceNumbers } from '../source-numbers.tsx';

const Origin = ({ pieces }: { pieces: readonly Piece[] }) => (
  <>
    {'We count '}
    {pieces.map(({ text, sources }, index) => (
      <>
        {index > 0 && '; '}
        {text}
        <SourceNumbers sources={sources} />
      </>
    ))}
    .
  </>
);

function NumberBox({ name, ...props }: EstimatorProps & { name: NumberName }) {
  const { start, notes, words, state, send } = props;
  const { answers, typed, wrong } = state;
  const { ask, hint, unit, mistake } = words.boxes[name];
  const pieces = { ...notes.common, ...notes.methods[answers.method], ...notes.payments[answers.pay] }[name];
  const isWrong = wrong.includes(name);
  return (
    <div class="box">
      <label for={name}>{ask}</label>
      <span class="entry">
        {unit === '$' && <span aria-hidden="true">$</span>}
        <input
          id={name}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          maxLength={12}
          placeholder={rangeText('', rangesOf(start, { ...answers, [name]: undefined })[name])}
          value={typed[name] ?? answers[name] ?? ''}
          aria-invalid={isWrong}
          aria-describedby={`${name}-hint${isWrong ? ` ${name}-wrong` : ''}`}
          onInput={(event) => send({ kind: 'typed', name, text: event.currentTarget.value })}
        />
        {unit === '%' && <span aria-hidden="true">%</span>}
      </span>
      {isWrong && (
        <p class="wrong" id={`${name}-wrong`}>
          {mistake}
        </p>
      )}
      <p class="hint" id={`${name}-hint`}>
        {hint} {pieces && <Origin pieces={pieces} />}
      </p>
    </div>
  );
}

function Choices({ name, words, state, send }: EstimatorProps & { name: Choice }) {
  const { ask, options } = words.questions[name];
  return (
    <fieldset class="choices">
      <legend>{ask}</legend>
      {options.map(([value, label]) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={state.answers[name] === value}
            onChange={() => send({ kind: 'chose', name, value })}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** Everything that can be answered; nothing has to be. */
export function Form(props: EstimatorProps) {
  const { start, state, words } = props;
  const { answers } = state;
  const { treatment, around, plan, savings } = asked(start, answers);
  const { approved } = methodOf(start, answers.method);
  const boxes = (names: readonly NumberName[]) => names.map((name) => <NumberBox key={name} name={name} {...props} />);
  return (
    <div class="ask">
      <h2 id="your-numbers">{words.says.numbers}</h2>
      <p class="hint">{words.says.mayStayEmpty}</p>
      <Choices name="method" {...props} />
      <Choices name="horizon" {...props} />
      {boxes(treatment)}
      <details>
        <summary>{words.says.around}</summary>
        {boxes(around)}
      </details>
      <Choices name="pay" {...props} />
      {answers.pay === 'medicare' && !approved && <p class="notice">{words.says.medicareElsewhere}</p>}
      {answers.pay === 'insurance' && !approved && <p class="notice">{words.says.insuranceElsewhere}</p>}
      {boxes(plan.before)}
      {plan.share && <Choices name="share" {...props} />}
      {boxes(plan.after)}
      {savings.asked && <Choices name="help" {...props} />}
      {boxes(savings.boxes)}
      {boxes(['tax'])}
    </div>
  );
}
