import { useState } from 'preact/hooks';
import { toFullPage } from '~/domain/embed/embeds.ts';
import type { DatedCourse } from '~/domain/schedule/course.ts';
import type { Step } from '~/domain/schedule/path.ts';
import { copyLink } from '../copy-link.ts';

type Props = {
  course: DatedCourse | undefined;
  steps: readonly Step[];
  time: string;
  hours: number;
  /** Whether the dates came with the link. */
  given: boolean;
  onStartOver: () => void;
};

// No medicine and no site is named: others may see a calendar.
const GIVEN_DATES =
  'The dates were filled in by whoever gave you the link, for example your clinic. Ask them whether they still hold.';

/** What can be done with a path: print it, save it, send it, begin again. */
export function Actions({ course, steps, time, hours, given, onStartOver }: Props) {
  const [said, say] = useState('');
  const [link, showLink] = useState('');

  const saveCalendar = async (dated: DatedCourse) => {
    try {
      // Loaded on the click: a reader who saves nothing never pays for it.
      const { save } = await import('./save-calendar.ts');
      save(dated, steps, { time, hours }, given ? GIVEN_DATES : '');
      say('Saved as what-to-expect.ics. Open the file to add it to your calendar.');
    } catch {
      say('The file could not be made. Check your connection and try again.');
    }
  };
  const copy = async () => {
    const address = toFullPage(location.href);
    if (await copyLink(address)) say('Link copied. Whoever opens it sees this path and its ticks.');
    else {
      showLink(address);
      say('The browser did not let us copy. Here is the link.');
    }
  };

  return (
    <div class="actions-of-path">
      <button type="button" onClick={() => print()}>
        Print the checklist
      </button>
      {course && (
        <button type="button" onClick={() => void saveCalendar(course)}>
          Save to a calendar (.ics)
        </button>
      )}
      <button type="button" onClick={() => void copy()}>
        Copy the link
      </button>
      <button
        type="button"
        onClick={() => {
          showLink('');
          say('Everything is as at the start. Back brings your path again.');
          onStartOver();
        }}
      >
        Start over
      </button>
      <p role="status">{said}</p>
      {link && <input type="text" readOnly value={link} aria-label="The link to this path" />}
    </div>
  );
}
