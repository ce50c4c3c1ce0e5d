/** An amount in whole US cents. Formatting is the last step. */
export type Money = { readonly cents: number; readonly currency: 'USD' };

/** Money from a price in dollars, such as 590 or 12.5. */
export const dollars = (amount: number): Money => ({ cents: Math.round(amount * 100), currency: 'USD' });

/** The sum of two amounts in cents. */
export const add = (a: Money, b: Money): Money => ({ ...a, cents: a.cents + b.cents });

/** A price times a count of sessions, which may be a fraction a month; rounded to a whole cent. */
export const times = (a: Money, count: number): Money => ({ ...a, cents: Math.round(a.cents * count) });

/** Rounded to the nearest ten dollars: totals that rest on rough prices must not look exact. */
export const toNearestTen = (a: Money): Money => ({ ...a, cents: Math.round(a.cents / 1000) * 1000 });

const whole = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });
const exact = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

/** Dollars as text: $1,050, or $12.50 where there are cents. */
export const formatMoney = ({ cents }: Money): string => (cents % 100 === 0 ? whole : exact).format(cents / 100);

/** A range as text: "$400 to $800", or one amount where both ends are the same. */
export const formatRange = (low: Money, high: Money): string =>
  low.cents === high.cents ? formatMoney(low) : `${formatMoney(low)} to ${formatMoney(high)}`;
