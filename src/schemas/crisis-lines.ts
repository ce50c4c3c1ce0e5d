import { z } from 'astro/zod';
import { claimAddress, isoDate, text } from './fields.ts';

const to = z
  .string()
  .regex(/^(?:tel:[+\d]+|sms:\+?\d+(?:[?&]body=\w+)?|https:\/\/\S+)$/, 'write tel:988, sms:988 or an https:// address');
const action = z.strictObject({ label: text('a label').describe('What the reader does, such as "Call 988"'), to });

/** The crisis lines and urgent signs; the same everywhere on the site. */
export const crisisLines = z.strictObject({
  lastChecked: isoDate.describe('The day every number was last checked'),
  lines: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9-]+$/),
        name: text('a name'),
        who: text('for whom').describe('For whom, where and when'),
        primary: z.boolean().optional().describe('Shown in the short crisis note'),
        actions: z.array(action).min(1),
        note: text('a note').optional(),
        claims: z.array(claimAddress),
      }),
    )
    .min(1),
  spanish: z.strictObject({ heading: text('a heading'), text: text('a text'), actions: z.array(action).min(1) }),
  urgentSigns: z.array(
    z.strictObject({
      act: text('what to do'),
      why: text('why'),
      to: to.optional(),
      signs: z.array(text('a sign')).min(1),
      claims: z.array(claimAddress),
    }),
  ),
});
