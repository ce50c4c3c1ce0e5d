import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Fact, Hour, Line, Step as StepOfPath } from '~/domain/schedule/path.ts';
import { addMinutes, formatTime } from '~/domain/schedule/time-of-day.ts';
import { SourceNumbers } from '../source-numbers.tsx';
import { Counts } from './counts.tsx';
import type { PathEvent } from './state.ts';
import { Tick } from './control.tsx';

const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <>
    {facts.map(({ text, sources, place }) => (
      <p key={text} id={place}>
        {text}
        <SourceNumbers sources={sources} />
      </p>
    ))}
  </>
);

const clock = (time: string, minutes: number | undefined) => {
  const then = time !== '' && minutes !== undefined ? addMinutes(time, minutes) : undefined;
  return then && `about ${formatTime(then)}`;
};

const Hours = ({ hours, time }: { hours: readonly Hour[]; time: string }) => (
  <dl class="hours">
    {hours.map(({ at, minutes, text, sources, place }) => (
      <div key={at} id={place}>
        <dt>
          {at} <small>{clock(time, minutes)}</small>
        </dt>
        <dd>
          {text}
          <SourceNumbers sources={sources} />
        </dd>
      </div>
    ))}
  </dl>
);

const Says = ({ kind, label, lines }: { kind: string; label: string; lines: readonly Line[] }) =>
  lines.length > 0 ? (
    <div class={`says ${kind}`}>
      <p class="kind">{label}</p>
      {lines.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  ) : null;

const Studies = ({ studies }: Pick<StepOfPath, 'studies'>) => (
  <>
    {studies.map(({ text, kind, certainty, dots, source, place }) => (
      <div class="says study" key={text} id={place}>
        <p class="kind">
          {kind}{' '}
          <small>
            {certainty}{' '}
            <span class="sure" aria-hidden="true">
              {dots}
            </span>
          </small>
        </p>
        <p>
          {text}
          <SourceNumbers sources={[source]} />
        </p>
      </div>
    ))}
  </>
);

type Props = {
  step: StepOfPath;
  method: string;
  /** Its days, where it has some. */
  when: string;
  time: string;
  done: readonly string[];
  send: (event: PathEvent) => void;
  /** The sessions, in the step that lists them. */
  children?: ComponentChildren;
};

/** One step of the path: where it stands, what happens and what is known of it, and what to do about it. */
export function Step({ step, method, when, time, done, send, children }: Props) {
  // Nothing in these listens to the reader: as long as the step is the same, so are they, and a tick costs nothing here.
  const known = useMemo(
    () => (
      <>
        <Says kind="report" label="People report" lines={step.reports} />
        <Studies studies={step.studies} />
        <Says kind="unknown" label="Not known" lines={step.unknown} />
        {step.counted && <Counts {...step.counted} method={method} />}
      </>
    ),
    [step],
  );
  const whom = useMemo(
    () => (
      <>
        {step.ask.length > 0 && (
          <>
            <p class="label">What to ask</p>
            <ul class="asks">
              {step.ask.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </>
        )}
        <p class="label">When to call</p>
        <ul class="calls">
          {step.call.map(({ label, to, when: sign }) => (
            <li key={label}>
              {to ? <a href={to}>{label}</a> : <b>{label}</b>} {sign}
            </li>
          ))}
        </ul>
        <p class="stop-next">
          <a href={step.readNext.url}>{step.readNext.title}</a>
        </p>
      </>
    ),
    [step],
  );
  const tick = (id: string) => () => send({ kind: 'ticked', id });
  return (
    <li class="stop" id={`step-${step.id}`}>
      <div class="stop-place">
        <Tick label={step.name} checked={done.includes(step.id)} onTick={tick(step.id)} />
        {when && <p class="stop-when">{when}</p>}
      </div>
      <div class="stop-words">
        <h3>{step.title}</h3>
        <Facts facts={step.happens} />
        {step.hours.length > 0 && <Hours hours={step.hours} time={time} />}
        {children}
        {known}
      </div>
      <div class="stop-acts">
        <p class="label">What to do</p>
        <ul class="tasks">
          {step.tasks.map(({ id, text }) => (
            <li key={id}>
              <Tick label={text} checked={done.includes(id)} onTick={tick(id)} />
            </li>
          ))}
        </ul>
        {whom}
      </div>
    </li>
  );
}
