import { useMemo } from 'preact/hooks';
import type { MatterWords, Option } from './comparison.ts';
import { SourcedText } from './sourced.tsx';

type Shown = { readonly matters: readonly MatterWords[]; readonly options: readonly Option[]; readonly marked: number };

const Cell = ({ option, matter }: { option: Option; matter: MatterWords }) => (
  <>
    <SourcedText of={option.cells[matter.id]} />
    <span class="standing">{option.cells[matter.id].standing}</span>
  </>
);

const Place = ({ at, marked }: { at: number; marked: number }) =>
  at < marked ? <span class="your-place">{`Your number ${at + 1}`}</span> : null;

const Row = ({ option, matter }: { option: Option; matter: MatterWords }) =>
  useMemo(
    () => (
      <tr role="row" id={`cell-${option.id}-${matter.id}`}>
        <th role="rowheader" scope="row">
          {option.name}
        </th>
        <td role="cell">
          <Cell option={option} matter={matter} />
        </td>
      </tr>
    ),
    [option, matter],
  );

const Table = ({ matter, options }: { matter: MatterWords; options: readonly Option[] }) =>
  useMemo(
    () => (
      <div class="compare">
        <table role="table" aria-labelledby={`matter-${matter.id}`}>
          <thead>
            <tr role="row">
              <th role="columnheader" scope="col">
                Option
              </th>
              <th role="columnheader" scope="col">
                What is known
              </th>
            </tr>
          </thead>
          <tbody>
            {options.map((option) => (
              <Row key={option.id} {...{ option, matter }} />
            ))}
          </tbody>
        </table>
      </div>
    ),
    [matter, options],
  );

/** One table for each matter, all options below one another: what a phone, a printer and a browser without JavaScript show. */
export const Listed = ({ matters, options, marked }: Shown) => (
  <>
    {matters.map((matter, at) => (
      <section key={matter.id} class="matter" aria-labelledby={`matter-${matter.id}`}>
        <h3 id={`matter-${matter.id}`}>
          {matter.question}
          <Place at={at} marked={marked} />
        </h3>
        <Table {...{ matter, options }} />
      </section>
    ))}
  </>
);

/** Up to four options as columns, each matter a row. On a narrow screen the columns stack under each matter. */
export const SideBySide = ({ matters, options, marked }: Shown) => (
  <div class={`compare columns columns-${options.length}`}>
    <table role="table" aria-labelledby="compare">
      <thead>
        <tr role="row">
          <td role="cell"></td>
          {options.map(({ id, name }) => (
            <th key={id} role="columnheader" scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matters.map((matter, at) => (
          <tr key={matter.id} role="row">
            <th role="rowheader" scope="row">
              {matter.question}
              <Place at={at} marked={marked} />
            </th>
            {options.map((option) => (
              <td key={option.id} role="cell" data-label={option.name}>
                <Cell option={option} matter={matter} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
