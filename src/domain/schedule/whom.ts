/** Whom a step tells the reader to call, most urgent first. */
export const WHOM = ['911', '988', 'clinic-today', 'clinic', 'prescriber'] as const;
export type Whom = (typeof WHOM)[number];

/** The same in words, and the number to dial where there is one. */
export const WAYS_TO_CALL: Readonly<Record<Whom, { readonly label: string; readonly to?: string }>> = {
  '911': { label: 'Call 911', to: 'tel:911' },
  '988': { label: 'Call or text 988', to: 'tel:988' },
  'clinic-today': { label: 'The clinic, the same day' },
  clinic: { label: 'The clinic' },
  prescriber: { label: 'Whoever prescribes it' },
};
