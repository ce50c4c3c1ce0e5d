import type { Count, Counted } from '~/domain/schedule/path.ts';
import { SourceNumbers } from '../source-numbers.tsx';

const Bars = ({ bars }: Pick<Count, 'bars'>) => (
  <>
    {bars.map(({ low, high, text, group }, index) => (
      <p class="count" key={group}>
        <b>{text}</b> {group}
        <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect class="track" width="100" height="4" />
          <rect class={index === 0 ? 'treated' : 'others'} width={low} height="4" />
          {high > low && <rect class="span" x={low} width={high - low} height="4" />}
        </svg>
      </p>
    ))}
  </>
);

const Group = ({ bars, text, range, compared, limits, certainty, source }: Count) => (
  <div class="count-group">
    {text && (
      <p>
        {text}
        <SourceNumbers sources={[source]} />
      </p>
    )}
    <Bars bars={bars} />
    <p class="count-limits">
      {bars.length > 0 && !compared && 'No count for a comparison. '}
      {range && `Plausible range: ${range}. `}
      {limits} <i>{`${certainty}.`}</i>
      {!text && <SourceNumbers sources={[source]} />}
    </p>
  </div>
);

/** Of 100 people, how many, at this point of the path: by trial, by record, or by nobody. */
export function Counts({ point, what, noTrial, groups, method }: Counted & { method: string }) {
  const untested = noTrial.includes(method);
  if (!untested && groups.length === 0) return null;
  return (
    <div class="counted">
      <p class="counted-title">{`Of 100 people, how many ${what}?`}</p>
      <p>{`${point}.`}</p>
      {untested && <p class="no-trial">No trial that we found has measured this.</p>}
      {groups.map((group) => (
        <Group {...group} key={group.limits} />
      ))}
    </div>
  );
}
