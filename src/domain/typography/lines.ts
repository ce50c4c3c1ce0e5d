/** How wide a text is when set on one line, in the unit of the line. */
export type WidthOf = (text: string) => number;

/** A word in pieces that are no wider than a line; most words are one piece. */
function piecesOf(word: string, widest: number, widthOf: WidthOf): string[] {
  const pieces = [''];
  for (const letter of word) {
    const longer = `${pieces.at(-1) ?? ''}${letter}`;
    if (longer === letter || widthOf(longer) <= widest) pieces[pieces.length - 1] = longer;
    else pieces.push(letter);
  }
  return pieces;
}

/**
 * A text in lines, each filled as far as it goes. A word that is wider than a line goes on in the next one; words on both sides of a
 * no-break space are one.
 */
export function linesOf(text: string, widest: number, widthOf: WidthOf): string[] {
  const lines: string[] = [];
  const words = text.split(/[ \t\r\n]+/).filter(Boolean);
  for (const word of words.flatMap((one) => (widthOf(one) <= widest ? one : piecesOf(one, widest, widthOf)))) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= widest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Halvings of the width that are tried: the last one moves the margin by less than a letter. */
const STEPS = 7;

/** A text in as few lines as `linesOf` needs, all of about one length, as headings are set. */
export function balancedLines(text: string, widest: number, widthOf: WidthOf): string[] {
  const { length } = linesOf(text, widest, widthOf);
  let [narrow, wide] = [widest / Math.max(1, length), widest];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (narrow + wide) / 2;
    if (linesOf(text, middle, widthOf).length > length) narrow = middle;
    else wide = middle;
  }
  return linesOf(text, wide, widthOf);
}
