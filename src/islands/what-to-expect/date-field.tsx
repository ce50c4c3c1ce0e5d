import { useState } from 'preact/hooks';
import { formatDate, type IsoDate } from '~/domain/dates/iso-date.ts';
import { Control } from './control.tsx';

type Props = {
  id: string;
  label: string;
  hint?: string;
  value: IsoDate;
  earliest: IsoDate;
  latest: IsoDate;
  /** Whether it may be emptied. */
  optional?: boolean;
  /** Told the day, or an empty text where the field may be emptied. */
  onDate: (date: IsoDate) => void;
};

/**
 * A date that counts once it is whole and within its bounds. While someone types a year the browser passes through the years 2, 20
 * and 202, so what is out of bounds stays in the box, and is spoken of only when the reader leaves it.
 */
export function DateField({ id, label, hint, value, earliest, latest, optional, onDate }: Props) {
  const [draft, setDraft] = useState<string>();
  const [left, setLeft] = useState(false);
  const fits = (text: string) => (text === '' ? optional === true : text >= earliest && text <= latest);
  const wrong = left && draft !== undefined;
  return (
    <div class="field">
      <label>
        {label}
        <Control
          type="date"
          min={earliest}
          max={latest}
          value={draft ?? value}
          aria-invalid={wrong}
          aria-describedby={`${id}-hint`}
          onInput={({ currentTarget }) => {
            const typed = currentTarget.value;
            // A date half typed has no value yet: the box says so itself.
            const whole = typed !== '' || !currentTarget.validity.badInput;
            setLeft(false);
            if (!whole) return;
            setDraft(fits(typed) ? undefined : typed);
            if (fits(typed)) onDate(typed);
          }}
          onBlur={() => setLeft(true)}
        />
      </label>
      <p class={wrong ? 'field-error' : 'field-hint'} id={`${id}-hint`}>
        {wrong ? `Choose a day from ${formatDate(earliest)} to ${formatDate(latest)}.` : hint}
      </p>
    </div>
  );
}
