import { dollars, formatMoney, toNearestTen } from '../money/money.ts';

const ROUGH_FROM_CENTS = 1000_00;

/** Cents as rough as the prices behind them: to ten dollars from a thousand on, else to a dollar. */
export function rough(cents: number): string {
  const money = { cents, currency: 'USD' } as const;
  return formatMoney(cents < ROUGH_FROM_CENTS ? dollars(Math.round(cents / 100)) : toNearestTen(money));
}
