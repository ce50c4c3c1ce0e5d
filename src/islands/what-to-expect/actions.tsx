import { useState } from 'preact/hooks';
import { fullPageOf, toFullPage } from '~/domain/embed/embeds.ts';
import type { DatedCourse } from '~/domain/schedule/course.ts';
import type { Step } from '~/domain/schedule/path.ts';
import { formatDate } from '~/domain/dates/iso-date.ts';
import { copyLink } from '../copy-link.ts';
import { readersDay } from '../readers-day.ts';

type Props = {
  course: DatedCourse | undefined;
  steps: readonly Step[];
  time: string;
  hours: number;
  /** Whether the dates came with the link. */
  given: boolean;
  /** The path in one sentence. */
  summary: string;
  onStartOver: () => void;
};

// No medicine and no site is named: others may see a calendar.
const GIVEN_DATES =
  'The dates were filled in by whoever gave you the link, for example your clinic. Ask them whether they still hold.';

// On another site a sheet could not be kept, and would be nowhere to be found. Nothing of this is drawn by the server.
const inFrame = typeof location === 'object' && fullPageOf(location.pathname) !== undefined;

/** What can be done with a path: print it, save it, send it, begin again. */
export function Actions({ course, steps, time, hours, given, summary, onStartOver }: Props) {
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

  const takeAlong = async () => {
    try {
      const { collectLine } = await import('../visit-sheet/collect.ts');
      const day = formatDate(readersDay(new Date()));
      // A place on the page says nothing about the path.
      const hash = location.hash.includes('=') ? location.hash : '';
      collectLine({
        kind: 'path',
        text: `${summary} Worked out ${day}.${given ? ' The dates came with a link.' : ''}`,
        from: location.pathname + hash,
      });
      say('');
    } catch {
      say('It could not be added. Check your connection and try again.');
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
      {!inFrame && (
        <button type="button" onClick={() => void takeAlong()}>
          Add to my visit sheet
        </button>
      )}
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
