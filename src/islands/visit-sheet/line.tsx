import { useState } from 'preact/hooks';
import { LONGEST_LINE, markOfLine, type Line as LineOfSheet } from '~/domain/visit-sheet/sheet.ts';
import { quoted } from '~/domain/visit-sheet/words.ts';
import type { SheetProps } from './props.ts';

type Props = Pick<SheetProps, 'pages' | 'send'> & {
  readonly line: LineOfSheet;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isEdited: boolean;
  /** Whether paper has a line for the answer. */
  readonly hasAnswer: boolean;
};

/** The words of a line while they are changed. Enter saves and Escape leaves them, as in a field of one line. */
function Editing({ line, send }: Pick<Props, 'line' | 'send'>) {
  const [text, write] = useState(line.text);
  const save = () => send({ kind: 'ended-edit', text });
  return (
    <form
      class="editing"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <textarea
        data-focus="edited"
        aria-label="The words of this line"
        rows={3}
        maxLength={LONGEST_LINE}
        value={text}
        onInput={({ currentTarget }) => write(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') send({ kind: 'ended-edit' });
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          save();
        }}
      />
      <button type="submit">Save</button>
      <button type="button" onClick={() => send({ kind: 'ended-edit' })}>
        Cancel
      </button>
    </form>
  );
}

function Tools({ line, isFirst, isLast, send }: Props) {
  const mark = markOfLine(line);
  const about = quoted(line.text);
  const mover = (name: 'Up' | 'Down', by: -1 | 1, isAtEnd: boolean) => (
    <button
      type="button"
      data-focus={`${name.toLowerCase()} ${mark}`}
      aria-label={`${name}: ${about}`}
      aria-disabled={isAtEnd}
      onClick={() => send({ kind: 'moved', mark, by })}
    >
      {name}
    </button>
  );
  return (
    <span class="tools">
      {mover('Up', -1, isFirst)}
      {mover('Down', 1, isLast)}
      <button
        type="button"
        data-focus={`edit ${mark}`}
        aria-label={`Edit: ${about}`}
        onClick={() => send({ kind: 'began-edit', mark })}
      >
        Edit
      </button>
      <button
        type="button"
        data-focus={`delete ${mark}`}
        aria-label={`Delete: ${about}`}
        onClick={() => send({ kind: 'removed', mark })}
      >
        Delete
      </button>
    </span>
  );
}

/** The page that a line comes from: a link only where this site has that page. */
function Origin({ line, pages }: Pick<Props, 'line' | 'pages'>) {
  const [path] = line.from.split('#');
  const page = pages.find(({ url }) => url === path);
  return page ? (
    <a class="origin" href={line.from}>
      {page.name}
    </a>
  ) : null;
}

/** One line: its words, where it comes from, room for an answer on paper, and what can be done with it. */
export const Line = (props: Props) => (
  <li>
    {props.isEdited ? (
      <Editing {...props} />
    ) : (
      <>
        <span class="said">
          {props.line.text} <Origin {...props} />
        </span>
        {props.hasAnswer && <span class="line" />}
        <Tools {...props} />
      </>
    )}
  </li>
);
