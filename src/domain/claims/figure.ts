/** What a figure counts: people of 100 or of 1,000, US dollars, or percent of money or time (never of people). */
export const UNITS = ['of-100', 'of-1000', 'dollars', 'percent'] as const;
export type Unit = (typeof UNITS)[number];

/** One structured number of a claim. */
export type Figure = {
  readonly id: string;
  readonly unit: Unit;
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly group: string;
  readonly outcome?: string | undefined;
  readonly at?: string | undefined;
  readonly comparedWith?: string | undefined;
};

/** How a figure is shown: whole ("45 of 100"), the bare count ("45"), or everyone else ("55 of 100"). */
export const FIGURE_FORMS = ['figure', 'count', 'others'] as const;
export type FigureForm = (typeof FIGURE_FORMS)[number];

const NO_BREAK = '\u00a0';
const DENOMINATORS: Partial<Record<Unit, number>> = { 'of-100': 100, 'of-1000': 1000 };
const grouped = new Intl.NumberFormat('en-US');

/** The ends of a figure: the same number twice when it is not a range. */
export function endsOf(figure: Figure): readonly [low: number, high: number] {
  const low = figure.low ?? figure.value;
  const high = figure.high ?? figure.value;
  if (low === undefined || high === undefined)
    throw new Error(`"${figure.id}" has no value; write value, or low and high`);
  return [low, high];
}

/** How many a figure is out of; throws for dollars and percent, which count no people. */
export function denominatorOf(figure: Figure): number {
  const denominator = DENOMINATORS[figure.unit];
  if (!denominator) throw new Error(`"${figure.id}" is in ${figure.unit}, so it has no group of people`);
  return denominator;
}

const span = ([low, high]: readonly [number, number], before = '', after = '') => {
  const text = (n: number) => `${before}${grouped.format(n)}${after}`;
  return low === high ? text(low) : `${text(low)} to ${text(high)}`;
};

/** A figure as text, such as "45 of 100" or "$100 to $200". Ends of ranges keep their order, also for `others`. */
export function formatFigure(figure: Figure, form: FigureForm = 'figure'): string {
  const [low, high] = endsOf(figure);
  if (form === 'others') {
    const all = denominatorOf(figure);
    return `${span([all - high, all - low])}${NO_BREAK}of${NO_BREAK}${grouped.format(all)}`;
  }
  if (form === 'count') return span([low, high]);
  if (figure.unit === 'dollars') return span([low, high], '$');
  if (figure.unit === 'percent') return span([low, high], '', '%');
  return `${span([low, high])}${NO_BREAK}of${NO_BREAK}${grouped.format(denominatorOf(figure))}`;
}
