/** How sure a claim is, weakest first. The rule behind each label is on /how-we-check/. */
export const CERTAINTIES = ['very-low', 'low', 'moderate', 'high'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** The weakest of several certainties: a statement is as sure as the least sure thing it rests on. */
export function weakest(certainties: readonly Certainty[]): Certainty {
  const found = CERTAINTIES.find((level) => certainties.includes(level));
  if (!found) throw new Error('no certainty to choose from; a statement needs at least one claim');
  return found;
}

/** "very low certainty": the label that readers see. */
export const certaintyLabel = (certainty: Certainty): string => `${certainty.replace('-', ' ')} certainty`;

/** Filled dots of four: very low 1, low 2, moderate 3, high 4. */
export const certaintyDots = (certainty: Certainty): string => {
  const filled = CERTAINTIES.indexOf(certainty) + 1;
  return '●'.repeat(filled) + '○'.repeat(CERTAINTIES.length - filled);
};
