import { useMemo } from 'preact/hooks';
import type { Order } from '~/domain/options/matters.ts';
import type { MatterWords, Option, Sourced } from './comparison.ts';
import { SourcedText } from './sourced.tsx';

/** The options with what each is; when they are ordered by a fact, with that fact. */
export const OptionList = ({ options, by }: { options: readonly Option[]; by: Order }) => (
  <dl class="option-list">
    {options.map(({ id, name, fullName, summary, url, facts }) => (
      <div key={id}>
        <dt>{fullName}</dt>
        <dd>
          {summary} {url && <a href={url}>{`${name}: its own page`}</a>}
          {by !== 'listed' && (
            <span class="sort-fact">
              <SourcedText of={facts[by]} />
            </span>
          )}
        </dd>
      </div>
    ))}
  </dl>
);

type SideProps = { readonly title: string; readonly place: string; readonly points: readonly Sourced[] };

/** `place` names each point, so that the list of sources can lead to it. */
const Side = ({ title, place, points }: SideProps) => (
  <div>
    <p class="label">{title}</p>
    <ul>
      {points.map((point, at) => (
        <li key={point.text} id={`${place}-${at + 1}`}>
          <SourcedText of={point} />
        </li>
      ))}
    </ul>
  </div>
);

const ForAndAgainst = ({ option }: { option: Option }) =>
  useMemo(
    () => (
      <section class="for-and-against" aria-labelledby={`sides-${option.id}`}>
        <h3 id={`sides-${option.id}`}>{option.name}</h3>
        <div class="both-sides">
          <Side title="For it" place={`for-${option.id}`} points={option.goodPoints} />
          <Side title="Against it" place={`against-${option.id}`} points={option.badPoints} />
        </div>
      </section>
    ),
    [option],
  );

/** What speaks for and against each option, as many points on both sides. */
export const BothSides = ({ options }: { options: readonly Option[] }) => (
  <>
    {options.map((option) => (
      <ForAndAgainst key={option.id} option={option} />
    ))}
  </>
);

/** Two questions for each matter, to ask of any option; those of the marked matters come first. */
export const Questions = ({ matters }: { matters: readonly MatterWords[] }) => (
  <dl class="take-along">
    {matters.map(({ id, name, ask }) => (
      <div key={id}>
        <dt>{name}</dt>
        {ask.map((question) => (
          <dd key={question}>{question}</dd>
        ))}
      </div>
    ))}
  </dl>
);

/** A way to each matter of a long comparison. */
export const Jumps = ({ matters }: { matters: readonly MatterWords[] }) => (
  <nav class="jumps" aria-label="Matters" data-pagefind-ignore="">
    <ul>
      {matters.map(({ id, name }) => (
        <li key={id}>
          <a href={`#matter-${id}`}>{name}</a>
        </li>
      ))}
    </ul>
  </nav>
);
