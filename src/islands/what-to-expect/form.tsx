import { WEEKDAY_NAMES, WEEKDAYS } from '~/domain/dates/calendar-day.ts';
import { rhythmInWords, type Method, type PathData, type Plan } from '~/domain/schedule/path.ts';
import { EARLIEST, LATEST } from '~/domain/schedule/plan-address.ts';
import { isTimeOfDay } from '~/domain/schedule/time-of-day.ts';
import { Control } from './control.tsx';
import { DateField } from './date-field.tsx';
import type { PathEvent } from './state.ts';

type Props = { data: PathData; plan: Plan; method: Method; send: (event: PathEvent) => void };

const Pace = ({ plan, method, send }: Omit<Props, 'data'>) =>
  method.faster ? (
    <fieldset>
      <legend>How close together?</legend>
      {(['usual', 'faster'] as const).map((pace) => (
        <label class="choice" key={pace}>
          <Control
            type="radio"
            name="pace"
            checked={plan.pace === pace}
            onChange={() => send({ kind: 'chose-pace', pace })}
          />
          {rhythmInWords((pace === 'faster' && method.faster) || method.course.rhythm)}
        </label>
      ))}
    </fieldset>
  ) : null;

/** What the reader may say: how, when, on which days, at what time. Every part may be left alone. */
export function Form({ data, plan, method, send }: Props) {
  return (
    <div class="wishes">
      <fieldset>
        <legend>How will you have it?</legend>
        {data.methods.map(({ id, name }) => (
          <label class="choice" key={id}>
            <Control
              type="radio"
              name="method"
              checked={plan.method === id}
              onChange={() => send({ kind: 'chose-method', method: id })}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <div class="when">
        <DateField
          id="first-session"
          label="When is the first session?"
          hint="Leave it empty to see weeks in place of dates."
          value={plan.first}
          earliest={EARLIEST}
          latest={LATEST}
          optional
          onDate={(first) => send({ kind: 'set-first', first })}
        />
        <div class="field">
          <label>
            At what time?
            <Control
              type="time"
              value={plan.time}
              aria-describedby="session-time-hint"
              onInput={({ currentTarget: { value } }) => {
                if (value === '' || isTimeOfDay(value)) send({ kind: 'set-time', time: value });
              }}
            />
          </label>
          <p class="field-hint" id="session-time-hint">
            It gives each hour of the day a time.
          </p>
        </div>
      </div>
      <fieldset>
        <legend>Which days suit you?</legend>
        <div class="days">
          {WEEKDAYS.map((day) => (
            <label class="choice" key={day}>
              <Control
                type="checkbox"
                checked={plan.days.includes(day)}
                onChange={() => send({ kind: 'turned-day', day })}
              />
              {WEEKDAY_NAMES[day]}
            </label>
          ))}
        </div>
        <p class="field-hint">With none marked, any day will do. One day lies between two sessions at least.</p>
      </fieldset>
      <Pace plan={plan} method={method} send={send} />
    </div>
  );
}
