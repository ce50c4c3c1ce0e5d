import type { ComponentChildren } from 'preact';
import { methodOf, rangesOf, type Range } from '~/domain/costs/answers.ts';
import { PARTS } from '~/domain/costs/bills.ts';
import { share } from '~/domain/costs/picture.ts';
import { aMonth, mostMoving, sideBySide, type Estimates } from '~/domain/costs/report.ts';
import { rough } from '~/domain/costs/rough.ts';
import { partName, usd, working } from '~/domain/costs/working.ts';
import { Months, PartBar, Table } from './figures.tsx';
import type { EstimatorProps, Question } from './props.ts';
import { numbersInUse } from './state.ts';
import { horizonName, centsRange, rangeText, valueText } from './text.ts';

/** What the page shows, with what the answers come to. */
export type Shown = EstimatorProps & { readonly course: Estimates; readonly all: Estimates };

const aheadOf = ({ state }: EstimatorProps) => horizonName(state.answers.horizon);
const hasMore = ({ state }: EstimatorProps) => state.answers.horizon !== 'course';

const labelOf = ({ options }: Question, value: string) => options.find(([option]) => option === value)?.[1];

const Sum = ({ name, text, range }: { name: string; text: string; range: string }) => (
  <p>
    <span>{name}</span>
    <b>{text}</b>
    <span>{range}</span>
  </p>
);

/** The answer: the typical sum and its range, for the first course, for the time looked ahead, and a month of it. */
export function Answer(props: Shown) {
  const { words, state, course, all } = props;
  const { says } = words;
  const { method, pay } = state.answers;
  const rangeOf = (estimates: Estimates, of: (estimate: Estimates['low']) => number): Range => ({
    low: of(estimates.low),
    typical: of(estimates.typical),
    high: of(estimates.high),
  });
  const paid = (estimate: Estimates['low']) => estimate.reader;
  return (
    <div class="answer sums">
      <h2 id="you-pay">{says.youPay}</h2>
      <p class="hint">
        {labelOf(words.questions.method, method)}, “{labelOf(words.questions.pay, pay)}”. {says.typicalFirst}
      </p>
      <Sum name="First course" text={usd(course.typical.reader)} range={centsRange(usd, rangeOf(course, paid))} />
      {hasMore(props) && (
        <>
          <Sum name={aheadOf(props)} text={rough(all.typical.reader)} range={centsRange(rough, rangeOf(all, paid))} />
          <Sum
            name="A month, on average"
            text={rough(aMonth(all.typical))}
            range={centsRange(rough, rangeOf(all, aMonth))}
          />
        </>
      )}
    </div>
  );
}

const PAYERS = [
  ['You', 'reader'],
  ['The plan', 'insurance'],
  ['The maker', 'maker'],
  ['Taxes you save', 'tax'],
] as const;

function WhoPays(props: Shown) {
  const { course, all } = props;
  const { says } = props.words;
  const columns = hasMore(props) ? [course, all] : [course];
  return (
    <>
      <h2 id="who-pays">{says.whoPays}</h2>
      <div class="pair">
        <Table
          caption={says.whoPaysTable}
          head={['Who', 'First course', ...(hasMore(props) ? [aheadOf(props)] : [])]}
          rows={[
            ...PAYERS.filter(([, key]) => key === 'reader' || all.typical[key] > 0).map(([name, key]) => ({
              name,
              cells: columns.map(({ typical }) => usd(typical[key])),
            })),
            { name: 'The price of it all', cells: columns.map(({ typical }) => usd(typical.price)), total: true },
          ]}
        />
        <Table
          caption={`What it is paid for: ${aheadOf(props).toLowerCase()}`}
          head={['Part', 'Price', 'You, before taxes']}
          rows={PARTS.filter((part) => all.typical.priceParts[part] > 0).map((part) => ({
            name: partName(part),
            cells: [usd(all.typical.priceParts[part]), usd(all.typical.readerParts[part])],
            bar: (
              <PartBar
                price={share(all.typical.priceParts[part], all.typical.price)}
                reader={share(all.typical.readerParts[part], all.typical.price)}
              />
            ),
          }))}
        />
      </div>
      <p class="key">{says.partBars}</p>
    </>
  );
}

const Working = ({ start, state, words }: Shown) => (
  <div class="working">
    <h2 id="working">{words.says.working}</h2>
    <Table
      caption={words.says.workingTable}
      head={['Line', 'How', 'Comes to']}
      rows={working(start, state.answers).map(({ what, sum, result, total }) => ({
        name: what,
        cells: [sum, result],
        total: total === true,
      }))}
    />
  </div>
);

function FourWays(props: Shown) {
  const { start, state } = props;
  const { says } = props.words;
  const cell = (write: typeof usd, range: Range) => (
    <>
      <b>{write(range.typical)}</b> <span>{centsRange(write, range)}</span>
    </>
  );
  const sides = sideBySide(start, state.answers);
  return (
    <div class="four-ways">
      <h2 id="four-ways">{says.fourWays}</h2>
      <Table
        caption={says.fourWaysTable}
        head={['Way of having it', 'First course', ...(hasMore(props) ? [aheadOf(props)] : [])]}
        rows={sides.map(({ name, reached, course, all }) => ({
          name: `${name}${reached ? '' : ', paid by yourself'}`,
          cells: hasMore(props) ? [cell(usd, course), cell(rough, all)] : [cell(usd, course)],
        }))}
      />
      {state.answers.pay === 'insurance' && <p class="key">{says.fourWaysInsured}</p>}
    </div>
  );
}

function Moving({ start, state, words }: Shown) {
  return (
    <>
      <h2 id="moves-most">{words.says.moves}</h2>
      <ol class="moves">
        {mostMoving(start, state.answers).map(({ name, from, to, cents }) => (
          <li key={name}>
            {words.boxes[name].short}, from {valueText(words.boxes[name].unit, from)} to{' '}
            {valueText(words.boxes[name].unit, to)}: <b>{`${rough(Math.abs(cents))} ${cents > 0 ? 'more' : 'less'}`}</b>
          </li>
        ))}
      </ol>
      <p class="key">{words.says.movesHow}</p>
    </>
  );
}

function Assumptions({ start, state, words }: Shown) {
  const { answers } = state;
  const ranges = rangesOf(start, answers);
  const { always, approved, others, pay } = words.assumptions;
  const method = methodOf(start, answers.method).approved ? approved : others;
  return (
    <>
      <h2 id="assumptions">{words.says.assumes}</h2>
      <ul class="assumed">
        {numbersInUse(start, answers).map((name) => (
          <li key={name}>
            {words.boxes[name].short}: {rangeText(words.boxes[name].unit, ranges[name])}
            {answers[name] === undefined ? '' : answers.by ? ' (filled in)' : ' (your number)'}
          </li>
        ))}
        {[...always, ...method, ...pay[answers.pay]].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

const MonthByMonth = ({ all, words: { says } }: Shown) =>
  all.typical.months > 1 ? (
    <>
      <h2 id="months">{says.months}</h2>
      <Months {...{ all, says }} />
    </>
  ) : null;

/** What stands behind the answer, piece by piece, in the order of the page. */
export const BEHIND: readonly ((props: Shown) => ComponentChildren)[] = [
  WhoPays,
  MonthByMonth,
  Working,
  FourWays,
  Moving,
  Assumptions,
];
