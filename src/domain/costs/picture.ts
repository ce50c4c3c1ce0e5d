/** The highest of some numbers, at least 1, so that it can be divided by. */
export const peak = (values: readonly number[]): number => Math.max(1, ...values);

/** A share of a whole, from 0 to 100, with one decimal: the length of a bar. */
export const share = (value: number, whole: number): number => Math.round((value / Math.max(1, whole)) * 1000) / 10;

const place = (value: number) => String(Math.round(value * 10) / 10);

/** A line through sums month by month, from nothing at the lower left, as an SVG path in a box of 100 by so much. */
export function sumPath(sums: readonly number[], most: number, height: number): string {
  const points = [0, ...sums].map(
    (sum, month) => `${place((month / sums.length) * 100)} ${place(height - (sum / most) * height)}`,
  );
  return `M${points.join('L')}`;
}
