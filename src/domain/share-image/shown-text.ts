import { partsToDial } from '../typography/numbers-to-dial.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const sentencesIn = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);

const isToCall = (sentence: string) => partsToDial(sentence).some(({ to }) => to !== undefined);
const isQuestion = (sentence: string) => sentence.trimEnd().endsWith('?');
/** How many people in a hundred: half of a comparison, the other half of which may stand in the next sentence. */
const isShare = (sentence: string) => /\bof 1,?000?\b/.test(sentence);

/** How many sentences at the beginning say whom to call in danger. */
function callsFirst(sentences: readonly string[]): number {
  const others = sentences.findIndex((sentence) => !isToCall(sentence) && !isQuestion(sentence));
  return sentences.slice(0, others === -1 ? sentences.length : others).findLastIndex(isToCall) + 1;
}

/** As many words as fit, with an ellipsis after them; letters, where not even one word fits. */
function wordsThatFit(text: string, fits: (text: string) => boolean): string {
  const cut = (kept: string) => `${kept.replace(/[\s,.;:–—]+$/, '')}…`;
  const words = text.split(/\s+/).filter(Boolean);
  const [first = ''] = words;
  const shorterAndShorter = [
    ...words.map((_, dropped) => words.slice(0, words.length - dropped).join(' ')),
    ...[...first].map((_, dropped, letters) => letters.slice(0, letters.length - dropped).join('')),
  ];
  return cut(shorterAndShorter.find((kept) => fits(cut(kept))) ?? '');
}

/** A text, or as many of its words as fit, with an ellipsis after them. */
export const cutToFit = (text: string, fits: (text: string) => boolean): string =>
  fits(text) ? text : wordsThatFit(text, fits);

/**
 * What of a short answer stands on a picture: all of it, or the whole sentences that fit and an ellipsis. An answer that begins with whom
 * to call shows that alone, plain and calm. A cut never leaves a number of people without the sentence that follows it.
 */
export function shownText(answer: string, fits: (text: string) => boolean): string {
  const sentences = sentencesIn(answer.trim());
  const upTo = (count: number) => sentences.slice(0, count).join('').trimEnd();
  const calls = callsFirst(sentences);
  if (calls > 0) {
    const last = sentences.slice(0, calls).findLastIndex((one, index) => isToCall(one) && fits(upTo(index + 1)));
    return last === -1 ? wordsThatFit(upTo(calls), fits) : upTo(last + 1);
  }
  if (fits(upTo(sentences.length))) return upTo(sentences.length);
  // A no-break space: the ellipsis never stands alone in a line.
  const cut = (count: number) => `${upTo(count)}\u{a0}…`;
  const last = sentences.findLastIndex(
    (sentence, index) => !isShare(sentence) && !isQuestion(sentence) && fits(cut(index + 1)),
  );
  return last === -1 ? wordsThatFit(answer, fits) : cut(last + 1);
}
