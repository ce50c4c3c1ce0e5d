import { formatDay } from '~/domain/dates/calendar-day.ts';
import { roomFor, type Course, type DatedCourse, type Wishes } from '~/domain/schedule/course.ts';
import { sessionId, sessionsByWeek } from '~/domain/schedule/path.ts';
import { formatTime } from '~/domain/schedule/time-of-day.ts';
import { DateField } from './date-field.tsx';
import type { PathEvent } from './state.ts';
import { Tick } from './control.tsx';

type Props = {
  course: Course;
  wishes: Wishes | undefined;
  dated: DatedCourse | undefined;
  time: string;
  done: readonly string[];
  send: (event: PathEvent) => void;
};

/** The sessions by week as long as there are no dates, else by date, each of which can be moved. */
export function Sessions({ course, wishes, dated, time, done, send }: Props) {
  const tick = (number: number, label: string) => {
    const id = sessionId(number);
    return <Tick label={label} checked={done.includes(id)} onTick={() => send({ kind: 'ticked', id })} />;
  };
  if (!wishes || !dated)
    return (
      <ul class="sessions">
        {sessionsByWeek(course.rhythm).map((numbers, week) => (
          <li key={week}>
            <b>{`Week ${week + 1}`}</b>
            {numbers.map((number) => tick(number, `Session ${number}`))}
          </li>
        ))}
      </ul>
    );
  const at = time === '' ? '' : `, ${formatTime(time)}`;
  return (
    <ol class="sessions dated">
      {dated.sessions.map(({ number, date, suits }) => {
        const room = roomFor(course, wishes, number);
        return (
          <li key={number}>
            {tick(number, `Session ${number}: ${formatDay(date)}${at}`)}
            {!suits && <p class="field-hint">Not on one of your days.</p>}
            {room && (
              <details class="move">
                <summary>{`Move session ${number}`}</summary>
                <DateField
                  id={`move-${number}`}
                  label={`New day of session ${number}`}
                  hint="Later sessions move along."
                  value={date}
                  earliest={room.first}
                  latest={room.last}
                  onDate={(to) => to && send({ kind: 'moved', session: number, to })}
                />
              </details>
            )}
          </li>
        );
      })}
    </ol>
  );
}
