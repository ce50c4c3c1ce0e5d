import { useState } from 'preact/hooks';
import type { DatedCourse } from '~/domain/schedule/course.ts';
import type { Step } from '~/domain/schedule/path.ts';
import { copyLink } from '../copy-link.ts';

type Props = {
  course: DatedCourse | undefined;
  steps: readonly Step[];
  time: string;
  hours: number;
  onStartOver: () => void;
};

/** What can be done with a path: print it, save it, send it, begin again. */
export function Actions({ course, steps, time, hours, onStartOver }: Props) {
  const [said, say] = useState('');
  const [link, showLink] = useState('');

  const saveCalendar = async (dated: DatedCourse) => {
    try {
      // Loaded on the click: a reader who saves nothing never pays for it.
      const { save } = await import('./save-calendar.ts');
      save(dated, steps, { time, hours });
      say('Saved as what-to-expect.ics. Open the file to add it to your calendar.');
    } catch {
      say('The file could not be made. Check your connection and try again.');
    }
  };
  const copy = async () => {
    if (await copyLink(location.href)) say('Link copied. Whoever opens it sees this path and its ticks.');
    else {
      showLink(location.href);
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
