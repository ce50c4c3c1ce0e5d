import { z } from 'astro/zod';
import { claimAddress, isoDate, text } from './fields.ts';

const note = text('a note').optional().describe('What a reader has to know about the figure');
const year = z.union([z.int(), z.literal('undated')], { error: 'write the year, or undated' });

const sourced = <V extends z.ZodType>(value: V) =>
  z.strictObject({
    basis: z.literal('source'),
    value,
    claims: z.array(claimAddress).min(1, 'a figure from a source names its claims'),
    year: year.describe('The year the figure refers to'),
    note,
  });
const assumed = <V extends z.ZodType>(value: V) =>
  z.strictObject({ basis: z.literal('assumption'), value, why: text('why').describe('Why we assume it'), note });
const figure = <V extends z.ZodType>(value: V) =>
  z.discriminatedUnion('basis', [sourced(value), assumed(value)], {
    error: 'basis is source (with claims and year) or assumption (with why)',
  });

const amount = figure(z.number().nonnegative().describe('US dollars, or a count'));
const ends = z.strictObject({ low: amount, high: amount });
const range = z.strictObject({ low: amount, typical: amount, high: amount });
const span = z.strictObject({ low: z.number(), high: z.number() });

const courseExtras = {
  overWeeks: span.optional().describe('Weeks the first course takes'),
  inductionOnly: z.number().optional().describe('Sessions of the first phase alone'),
};
const courseSessions = z.discriminatedUnion('basis', [
  sourced(z.number()).extend(courseExtras),
  assumed(z.number()).extend(courseExtras),
]);

/** What one method costs on a date. Editions are only added, never changed: old pages stay explainable. */
const methodEdition = z.strictObject({
  preparedOn: isoDate.describe('The day the figures were put together'),
  session: range.describe('Cash for one session'),
  sessionOutliers: ends.optional().describe('The widest prices found'),
  sessionForPain: ends.optional().describe('Longer sessions for chronic pain'),
  sessionWithCover: z
    .strictObject({
      makerSavingsDrugOnly: amount,
      privateWithCopayHelp: amount,
      privateInsurance: amount,
      originalMedicareNoSupplement: z.strictObject({ low: amount, high: amount, note }),
      medicaidOrVa: amount,
    })
    .optional()
    .describe('What a covered reader pays for one session'),
  monthlySubscription: amount.optional(),
  monthlyPrescription: z.strictObject({ low: amount, high: amount, note }).optional(),
  intake: range.describe('The first visit'),
  firstCourseSessions: courseSessions,
  maintenancePerMonth: range.describe('Sessions a month after the first course'),
  someHaveNoMaintenance: figure(z.boolean()).optional(),
  insuranceCommonlyCovers: figure(z.boolean()),
  mustShow: z.array(claimAddress).optional().describe('Warnings that pages with these prices cite'),
});

/** What the cost estimator starts from besides the prices of a method: what nobody's plan or clinic can be asked before. */
const estimatorEdition = z.strictObject({
  preparedOn: isoDate.describe('The day the figures were put together'),
  observation: amount.describe('A second bill for each session'),
  therapy: amount.describe('Hours of therapy with each session'),
  hour: amount.describe('One hour of therapy'),
  travel: amount.describe('Travel and a ride home, each session'),
  off: amount.describe('Pay lost, each session'),
  upkeep: amount.describe('Months that later sessions go on'),
  tax: amount.describe('Percent saved in taxes by a health account'),
  ends: amount.describe('Months left in the plan year'),
  insurance: z
    .strictObject({
      deductible: amount,
      percent: amount,
      copay: amount,
      maximum: amount,
      drugcopay: amount,
      drughelp: amount,
    })
    .describe('A plan that covers it; percent is the share the reader pays'),
  superbill: z.strictObject({ deductible: amount, back: amount }).describe('Out of network; percent paid back'),
  medicare: z.strictObject({ deductible: amount, percent: amount }).describe('Medicare Part B'),
  mustShow: z.array(claimAddress).describe('What the page says besides, with these claims'),
});

/** Prices of one method, of a comparison, what the estimator starts from, or the list of what no price includes. */
export const price = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('method'), name: text('a name'), editions: z.array(methodEdition).min(1) }),
    z.strictObject({
      kind: z.literal('comparator'),
      name: text('a name'),
      per: z.enum(['course', 'session']),
      editions: z
        .array(z.strictObject({ preparedOn: isoDate, price: ends, note, sessionsInCourse: span.optional() }))
        .min(1),
    }),
    z.strictObject({ kind: z.literal('estimator'), editions: z.array(estimatorEdition).min(1) }),
    z.strictObject({ kind: z.literal('not-included'), items: z.array(text('an item')).min(1) }),
  ],
  { error: 'kind is method, comparator, estimator or not-included' },
);
