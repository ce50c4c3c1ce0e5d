import type { FoundPage } from './found.ts';
import { KINDS } from './kinds.ts';
import { choicesFor, type Choice, type Narrowing } from './narrow.ts';

const ALL = '';

function Narrow<Value extends string>(props: {
  /** What all of them are: “All kinds”. */
  all: string;
  choices: readonly Choice<Value>[];
  value: Value | undefined;
  nameOf: (value: Value) => string;
  onChoose: (value: Value | undefined) => void;
}) {
  const { all, choices, value, nameOf, onChoose } = props;
  const total = choices.reduce((sum, { count }) => sum + count, 0);
  return (
    <select
      aria-label={all}
      value={value ?? ALL}
      onChange={({ currentTarget }) => onChoose(choices.find((choice) => choice.value === currentTarget.value)?.value)}
    >
      <option value={ALL}>
        {all} ({total})
      </option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {nameOf(choice.value)} ({choice.count})
        </option>
      ))}
    </select>
  );
}

type NarrowingProps = {
  pages: readonly FoundPage[];
  narrowing: Narrowing;
  onNarrow: (narrowing: Narrowing) => void;
};

/** Where more than one kind or topic was found, the reader may want one of them only. */
export const NarrowBy = ({ pages, narrowing: { kind, topic }, onNarrow }: NarrowingProps) => {
  const all = choicesFor(pages, {});
  if (all.kinds.length < 2 && all.topics.length < 2) return null;
  const left = choicesFor(pages, { kind, topic });
  return (
    <div class="search-narrowing" role="group" aria-label="Show only">
      <Narrow
        all="All kinds"
        choices={left.kinds}
        value={kind}
        nameOf={(value) => KINDS[value].many}
        onChoose={(value) => onNarrow({ kind: value, topic })}
      />
      <Narrow
        all="All topics"
        choices={left.topics}
        value={topic}
        nameOf={(value) => value}
        onChoose={(value) => onNarrow({ kind, topic: value })}
      />
    </div>
  );
};
