import type { Answers, Range } from '../../domain/costs/answers.ts';
import { usd } from '../../domain/costs/working.ts';
import type { Box } from './props.ts';

/** A number with its unit: $590, 20%, 3.25. */
export const valueText = (unit: Box['unit'], value: number): string =>
  unit === '$' ? usd(value * 100) : `${value}${unit}`;

/** A range of numbers with their unit, or one number where both ends are the same. */
export const rangeText = (unit: Box['unit'], { low, high }: Range): string =>
  low === high ? valueText(unit, low) : `${valueText(unit, low)} to ${valueText(unit, high)}`;

/** A range of cents, written exactly or roughly; one sum where both ends read the same. */
export const centsRange = (write: (cents: number) => string, { low, high }: Range): string =>
  write(low) === write(high) ? write(low) : `${write(low)} to ${write(high)}`;

/** A range with what is typical of it: $590, or $400 to $800 (typical: $590). */
export const typicalText = (unit: Box['unit'], range: Range): string =>
  `${rangeText(unit, range)}${range.low === range.high ? '' : ` (typical: ${valueText(unit, range.typical)})`}`;

/** What the time looked ahead is called. */
export const horizonName = (horizon: Answers['horizon']): string =>
  horizon === 'course' ? 'First course' : `${horizon} months`;
