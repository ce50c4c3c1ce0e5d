import { LIMITS, type NumberName, type Start } from '../../domain/costs/answers.ts';
import { SAYS } from './says.ts';
import type { Box, EstimatorData, Notes, Words } from './props.ts';

type Asked = Omit<Box, 'mistake' | 'unit'> & { readonly unit?: Box['unit'] };

const BOXES: Readonly<Record<NumberName, Asked>> = {
  price: { ask: 'What does one session cost?', unit: '$', short: 'One session' },
  sessions: { ask: 'How many sessions are in the first course?', short: 'Sessions in the first course' },
  later: {
    ask: 'How many later sessions a month?',
    hint: 'Visits after the first course, to keep a benefit going. Write 0 for none.',
    short: 'Later sessions a month',
  },
  upkeep: { ask: 'For how many months do they go on?', short: 'Months of later sessions' },
  intake: { ask: 'What does the first visit cost?', unit: '$', short: 'First visit' },
  observation: {
    ask: 'Is there a second bill for each session?',
    hint: 'Some clinics bill the visit, the watching or the room apart from the drug.',
    unit: '$',
    short: 'Second bill for each session',
  },
  therapy: {
    ask: 'How many hours of therapy go with each session?',
    hint: 'Talking or integration sessions. Write 0.5 for one with every second session.',
    short: 'Hours of therapy with each session',
  },
  hour: { ask: 'What does an hour of therapy cost?', unit: '$', short: 'One hour of therapy' },
  travel: {
    ask: 'What do travel and the ride home cost, for each session?',
    unit: '$',
    short: 'Travel for each session',
  },
  off: { ask: 'How much pay do you lose for each session?', unit: '$', short: 'Pay lost for each session' },
  deductible: { ask: 'What is your deductible for a plan year?', unit: '$', short: 'Deductible' },
  left: { ask: 'How much of it is left now?', hint: 'Empty means all of it.', unit: '$', short: 'Deductible left' },
  ends: {
    ask: 'How many months are left in your plan year?',
    hint: 'Count the month of your first session. Then the yearly sums start again.',
    short: 'Months left in the plan year',
  },
  percent: { ask: 'What share do you pay after the deductible?', unit: '%', short: 'Your share' },
  copay: { ask: 'What is your copay for a visit?', unit: '$', short: 'Copay' },
  maximum: { ask: 'What is the most you can pay in a plan year?', unit: '$', short: 'Yearly maximum' },
  maxleft: { ask: 'How much of that is left now?', hint: 'Empty means all of it.', unit: '$', short: 'Maximum left' },
  drugcopay: { ask: 'What do you pay for the drug then, each session?', unit: '$', short: 'Drug with the savings' },
  drughelp: { ask: 'How much do the savings add in a year, at most?', unit: '$', short: 'Yearly limit of the savings' },
  back: { ask: 'What share does your plan pay back after the deductible?', unit: '%', short: 'Share paid back' },
  tax: {
    ask: 'Do you pay from an HSA or FSA? Then what is your tax rate?',
    hint: 'Money in such an account is free of income tax. Leave it empty if you have none.',
    unit: '%',
    short: 'Tax rate',
  },
};

const grouped = new Intl.NumberFormat('en-US');

function mistakeFor(name: NumberName): string {
  const limit: { least: number; most: number; whole?: true } = LIMITS[name];
  const kind = limit.whole ? 'a whole number' : 'a number';
  return `Write ${kind} from ${limit.least} to ${grouped.format(limit.most)}. Until then the last good one counts.`;
}

const boxes = Object.fromEntries(
  Object.entries(BOXES).map(([name, box]): [string, Box] => [
    name,
    { unit: '', ...box, mistake: mistakeFor(name as NumberName) },
  ]),
) as Words['boxes'];

/** The words of the estimator, with the names of the methods there are. */
export const wordsFor = (methods: readonly { readonly id: string; readonly name: string }[]): Words => ({
  boxes,
  questions: {
    method: { ask: 'Which way of having it?', options: methods.map(({ id, name }) => [id, name]) },
    horizon: {
      ask: 'How far do you want to look ahead?',
      options: [
        ['course', 'First course'],
        ['6', '6 months'],
        ['12', '12 months'],
        ['24', '24 months'],
      ],
    },
    pay: {
      ask: 'Who pays?',
      options: [
        ['self', 'I pay it all'],
        ['insurance', 'Insurance covers it'],
        ['superbill', 'I send in a superbill'],
        ['medicare', 'Medicare Part B'],
      ],
    },
    share: {
      ask: 'What do you pay after the deductible?',
      options: [
        ['percent', 'A share of the bill'],
        ['copay', 'A copay for each visit'],
      ],
    },
    help: {
      ask: 'Do you have the maker’s savings?',
      options: [
        ['no', 'No'],
        ['yes', 'Yes'],
      ],
    },
  },
  assumptions: {
    always: [
      'Sessions keep a steady pace, so the sum may count part of a session.',
      'Prices stay as they are today.',
      'Nothing is paid for a visit you miss, for lab tests, or for someone to watch the children.',
    ],
    approved: ['Each session has the same price, whichever dose you get.'],
    others: ['The clinic’s price for a session holds the drug, the staff and the room.'],
    pay: {
      self: ['No plan pays anything back.'],
      insurance: [
        'Your plan has said yes, and the clinic is in its network.',
        'Your plan takes the prices above as they are. Its own rates are often lower.',
        'A plan pays for the first visit, the sessions and the second bills. It pays for no therapy here.',
      ],
      superbill: [
        'Your plan counts visits, second bills and therapy, but not the ketamine.',
        'It counts each bill in full. Many plans count less.',
        'No yearly maximum ends what you pay.',
      ],
      medicare: [
        'You have Part B and no supplement, so no yearly maximum ends what you pay.',
        'Medicare’s own rate for your area may differ from the price above.',
      ],
    },
  },
  says: SAYS,
});

const PLAN_TITLES = {
  insurance: 'Insurance that covers it',
  superbill: 'Superbill, out of network',
  medicare: 'Medicare Part B',
} as const;

const numbersIn = (notes: Notes) =>
  Object.entries(notes).map(([id, pieces]) => ({ id, name: BOXES[id as NumberName].short, pieces }));

/** Every number that stands until the reader puts in their own, with where it comes from: by method, by plan, and the rest. */
export const numbersByGroup = ({ methods }: Start, notes: EstimatorData['notes']) => [
  ...methods.map(({ id, name }) => ({ id, title: name, numbers: numbersIn(notes.methods[id] ?? {}) })),
  ...(['insurance', 'superbill', 'medicare'] as const).map((way) => ({
    id: way,
    title: PLAN_TITLES[way],
    numbers: numbersIn(notes.payments[way]),
  })),
  { id: 'common', title: 'Everything else', numbers: numbersIn(notes.common) },
];
