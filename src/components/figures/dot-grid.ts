const STEP = 12;
const CENTER = 6;

/** Path data that draws `count` of 100 dots, row by row, ten a row: dashes of no length with round caps. Unit: a 120 by 120 box. Throws for anything but a whole number from 0 to 100. */
export function dotGrid(count: number): string {
  if (!Number.isInteger(count) || count < 0 || count > 100) {
    throw new Error(`${count} dots cannot be drawn; a picture needs a whole number from 0 to 100`);
  }
  const full = Math.floor(count / 10);
  const rest = count % 10;
  const row = (index: number, length: number) => `M${CENTER} ${CENTER + index * STEP}h${(length - 1) * STEP + 0.1}`;
  return [...Array.from({ length: full }, (_, index) => row(index, 10)), ...(rest > 0 ? [row(full, rest)] : [])].join(
    '',
  );
}
