import { useMemo } from 'preact/hooks';
import { formatDays } from '~/domain/dates/calendar-day.ts';
import { countWeeks, datedCourse, type Course, type DatedCourse } from '~/domain/schedule/course.ts';
import { daysOf } from '~/domain/schedule/moments.ts';
import {
  courseInWords,
  courseOf,
  lengthInWords,
  methodOf,
  stepOf,
  wishesOf,
  type PathData,
  type Plan,
  type Step as StepOfPath,
} from '~/domain/schedule/path.ts';
import { isGiven } from '~/domain/schedule/plan-address.ts';
import { Actions } from './actions.tsx';
import { SourceNumbers } from '../source-numbers.tsx';
import { Ready } from './control.tsx';
import { Form } from './form.tsx';
import { Sessions } from './sessions.tsx';
import { useSettled } from '../settled.ts';
import type { PathEvent } from './state.ts';
import { Step } from './step.tsx';
import { usePlan } from './use-plan.ts';

const whenOf = ({ moment }: StepOfPath, dated: DatedCourse | undefined) =>
  moment && dated ? formatDays(daysOf(moment, dated)) : '';

/** Said where the days that suit stretch a course. */
const stretched = (course: Course, dated: DatedCourse | undefined) =>
  dated && dated.weeks > countWeeks(course.rhythm)
    ? ` With these dates it takes ${dated.weeks} weeks in place of ${countWeeks(course.rhythm)}. Ask whether that is all right.`
    : '';

type Drawn = {
  readonly data: PathData;
  readonly plan: Plan;
  /** Whether a part of the address could not be used. */
  readonly rejected: boolean;
  /** Whether the controls work; before that there are none. */
  readonly ready: boolean;
  readonly send: (event: PathEvent) => void;
};

/** What a plan comes to: its method, its course, the days if it has any, the steps, and all of it in a sentence. */
function planned(data: PathData, plan: Plan) {
  const method = methodOf(data, plan.method);
  const course = courseOf(method, plan);
  const wishes = wishesOf(plan);
  const dated = wishes && datedCourse(course, wishes);
  const summary = `${method.name}: ${dated ? courseInWords(dated) : `${lengthInWords(course.rhythm)}.`}${stretched(course, dated)}`;
  return { method, course, wishes, dated, summary };
}

/** The path with its form, as a plan has it. */
export function Path({ data, plan, rejected, ready, send }: Drawn) {
  const { method, course, wishes, dated, summary } = planned(data, plan);
  const steps = useMemo(() => data.steps.map((step) => stepOf(step, method.id)), [data, method.id]);
  const given = isGiven(plan);
  const spoken = useSettled(summary);
  return (
    <Ready.Provider value={ready}>
      <div class={ready ? 'expect ready' : 'expect'}>
        <p class="without-script">
          Choosing a method, dates and ticks needs JavaScript. Here is the whole path for infusions; below it stands
          what differs for the other three.
        </p>
        <div class="tools-of-path">
          <p class="rejected">
            {rejected && 'A part of this link could not be used. The usual choice stands in its place.'}
          </p>
          <Form data={data} plan={plan} method={method} send={send} />
          <Actions
            course={dated}
            steps={steps}
            time={plan.time}
            hours={method.visitHours}
            given={given}
            summary={summary}
            onStartOver={() => send({ kind: 'started-over' })}
          />
        </div>
        <p class="spoken" role="status">
          {spoken}
        </p>
        {given && (
          <div class="given">
            <p>
              <b>
                This plan was filled in by whoever gave you this link, for example your clinic. It is not ours; ours is:
              </b>
            </p>
            <ul>
              <li>{`${method.name}: ${lengthInWords(method.course.rhythm)}, on any days.`}</li>
            </ul>
            <button type="button" onClick={() => send({ kind: 'took-usual' })}>
              Go back to the usual course
            </button>
          </div>
        )}
        <p class="course" id="calendar">
          <b>{summary}</b> {method.calendar.text}
          <SourceNumbers sources={method.calendar.sources} />
        </p>
        <h2 id="steps">Your path, step by step</h2>
        <nav class="overview" aria-label="Steps">
          <ol>
            {steps.map((step) => (
              <li key={step.id}>
                <a href={`#step-${step.id}`}>{step.name}</a> <small>{whenOf(step, dated)}</small>
              </li>
            ))}
          </ol>
        </nav>
        <ol class="path">
          {steps.map((step) => (
            <Step
              key={step.id}
              step={step}
              method={method.id}
              when={whenOf(step, dated)}
              time={plan.time}
              done={plan.done}
              send={send}
            >
              {step.sessions && (
                <Sessions course={course} wishes={wishes} dated={dated} time={plan.time} done={plan.done} send={send} />
              )}
            </Step>
          ))}
        </ol>
      </div>
    </Ready.Provider>
  );
}

/** The path that listens. Its first render is the path of an infusion course in words, which is the page without JavaScript. */
export default function WhatToExpect({ data }: { data: PathData }) {
  return <Path data={data} {...usePlan(data)} />;
}
