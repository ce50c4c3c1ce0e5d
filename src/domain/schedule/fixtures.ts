import type { PathData, Step } from './path.ts';

const step = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  name: `The ${id}`,
  title: `What is the ${id}?`,
  sessions: false,
  happens: [{ text: 'You wait.', sources: [] }],
  hours: [],
  reports: [],
  studies: [],
  unknown: [],
  tasks: [{ id: `${id}-ask`, text: 'Ask.' }],
  ask: [],
  call: [],
  readNext: { url: '/timeline/', title: 'How long?' },
  ...more,
});

/** A small path with two methods, for tests. */
export const PATH: PathData = {
  methods: [
    {
      id: 'drip',
      name: 'Drip',
      course: { rhythm: [{ weeks: 3, perWeek: 2 }], decisionAfter: 6, maintenanceAfterDays: { fewest: 28, most: 42 } },
      faster: [{ weeks: 2, perWeek: 3 }],
      visitHours: 2,
      calendar: { text: 'Six in three weeks.', sources: [] },
    },
    {
      id: 'spray',
      name: 'Spray',
      course: {
        rhythm: [
          { weeks: 4, perWeek: 2 },
          { weeks: 4, perWeek: 1 },
        ],
        decisionAfter: 8,
        maintenanceAfterDays: { fewest: 7, most: 14 },
      },
      visitHours: 3,
      calendar: { text: 'Twelve in eight weeks.', sources: [] },
    },
  ],
  steps: [
    step('eve', { moment: { from: { anchor: 'first-session', days: -1 }, to: { anchor: 'first-session', days: -1 } } }),
    step('day', { moment: { from: { anchor: 'first-session', days: 0 }, to: { anchor: 'first-session', days: 0 } } }),
    step('course', {
      sessions: true,
      moment: { from: { anchor: 'first-session', days: 1 }, to: { anchor: 'last-session', days: 0 } },
      happens: [
        { text: 'You come back.', sources: [] },
        { text: 'You are watched for two hours.', sources: [1], only: ['spray'] },
        { text: 'A drip runs.', sources: [], only: ['drip'] },
      ],
    }),
    step('decision', { moment: { from: { anchor: 'decision', days: 1 }, to: { anchor: 'decision', days: 7 } } }),
    step('upkeep', {
      moment: { from: { anchor: 'first-maintenance', days: 0 }, to: { anchor: 'first-maintenance', days: 0 } },
    }),
    step('end'),
  ],
};
