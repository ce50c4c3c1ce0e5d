import type { ComponentChildren } from 'preact';
import { LEVELS } from '~/domain/costs/course-costs.ts';
import { peak, sumPath } from '~/domain/costs/picture.ts';
import type { Estimates } from '~/domain/costs/report.ts';
import { rough } from '~/domain/costs/rough.ts';
import type { Words } from './props.ts';

/** A row of a table: its cells after the name, a bar below the name, and whether it is the sum of the others. */
export type Row = {
  readonly name: string;
  readonly cells: readonly ComponentChildren[];
  readonly bar?: ComponentChildren;
  readonly total?: boolean;
};

/** A table that stacks on a phone. The first heading is that of the rows. */
export const Table = ({ caption, head, rows }: { caption: string; head: readonly string[]; rows: readonly Row[] }) => (
  <figure class="money">
    <figcaption>{caption}</figcaption>
    <table role="table">
      <thead>
        <tr role="row">
          {head.map((name) => (
            <th role="columnheader" scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells, bar, total }, index) => (
          <tr role="row" class={total ? 'total' : undefined} key={index}>
            <th role="rowheader" scope="row">
              {name}
              {bar}
            </th>
            {cells.map((cell, column) => (
              <td role="cell" data-label={head[column + 1]} key={column}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </figure>
);

/** A bar of a price, with the part in it that the reader pays; both from 0 to 100. */
export const PartBar = ({ price, reader }: { price: number; reader: number }) => (
  <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" width="100" height="4" />
    <rect class="span" width={price} height="4" />
    <rect class="yours" width={reader} height="4" />
  </svg>
);

const HEIGHT = 40;

/** What has been paid by the end of each month, as three lines; the same as a table below. */
export function Months({ all, says }: { all: Estimates; says: Words['says'] }) {
  const most = peak(all.high.paidByMonth);
  return (
    <>
      <div class="months" aria-hidden="true">
        <p>{rough(all.high.reader)}</p>
        <svg viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none">
          {LEVELS.map((level) => (
            <path key={level} class={level} d={sumPath(all[level].paidByMonth, most, HEIGHT)} />
          ))}
        </svg>
        <p>
          <span>Start</span>
          <span>Month {all.typical.months}</span>
        </p>
      </div>
      <p class="key">{says.monthLines}</p>
      <details class="by-month">
        <summary>{says.monthsFold}</summary>
        <Table
          caption={says.monthsTable}
          head={['Month', 'Low', 'Typical', 'High']}
          rows={all.typical.paidByMonth.map((_, month) => ({
            name: `Month ${month + 1}`,
            cells: LEVELS.map((level) => rough(all[level].paidByMonth[month] ?? 0)),
          }))}
        />
      </details>
    </>
  );
}
