/** How the site does on one criterion, best first. */
export const VERDICTS = ['met', 'partly', 'not met', 'does not apply'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The verdict as readers see it. */
export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  met: 'Met',
  partly: 'Partly met',
  'not met': 'Not met',
  'does not apply': 'Does not apply',
};

/** One criterion; several that are judged as one have an id such as `C7 to C10`. */
export type Judged = { readonly id: string; readonly verdict: Verdict };

/** How many criteria an id stands for: 1 for `Q1`, 4 for `C7 to C10`. */
export function sizeOf(id: string): number {
  const [, first, last] = /^\D*(\d+) to \D*(\d+)$/.exec(id) ?? [];
  return first && last ? Number(last) - Number(first) + 1 : 1;
}

/** How many criteria have each verdict. */
export function countVerdicts(criteria: readonly Judged[]): Readonly<Record<Verdict, number>> {
  const count = (verdict: Verdict) =>
    criteria.filter((judged) => judged.verdict === verdict).reduce((sum, { id }) => sum + sizeOf(id), 0);
  return {
    met: count('met'),
    partly: count('partly'),
    'not met': count('not met'),
    'does not apply': count('does not apply'),
  };
}

const IN_COUNT: Readonly<Record<Verdict, (count: number) => string>> = {
  met: (count) => `${count} met`,
  partly: (count) => `${count} partly met`,
  'not met': (count) => `${count} not met`,
  'does not apply': (count) => `${count} ${count === 1 ? 'does' : 'do'} not apply`,
};

/** The counts as words: "Of 16: 8 met, 8 partly met." A verdict that nothing has is left out. */
export function countsInWords(criteria: readonly Judged[]): string {
  const counts = countVerdicts(criteria);
  const all = VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0);
  const parts = VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => IN_COUNT[verdict](counts[verdict]));
  return `Of ${all}: ${parts.join(', ')}.`;
}
