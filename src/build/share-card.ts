import { SHARE_IMAGE } from '../domain/share-image/share-image.ts';
import { cutToFit, shownText } from '../domain/share-image/shown-text.ts';
import { balancedLines, linesOf } from '../domain/typography/lines.ts';
import type { Face } from './share-face.ts';

/** What a page says on its picture. */
export type CardWords = {
  readonly title: string;
  /** The short answer, or the description where the page answers no question. */
  readonly text: string;
  /** The name of the site, in the two parts of its word mark. */
  readonly name: readonly [plain: string, accent: string];
};

/** Colors by the names of the design tokens, as CSS writes them. */
export type Colors = Readonly<Record<'paper' | 'ink' | 'muted' | 'line' | 'link', string>>;

/** Titles are set as headings of the site are, tighter than text. */
export type Faces = { readonly title: Face; readonly text: Face };

/** The tracking of a title, as in base.css. */
export const TITLE_TRACKING = -0.012;

const { width, height } = SHARE_IMAGE;
const BAND = 16;
const LEFT = 92;
const RIGHT = width - 88;
const WIDEST = RIGHT - LEFT;
const NAME = { size: 33, baseline: 86 };
const RULE = 122;
const TOP = 150;
const BOTTOM = height - 44;
/** Tall enough for two lines of most titles, and low enough to leave five lines of text. */
const TITLE = { sizes: [78, 68, 64, 60, 56, 52, 46, 40, 36], leading: 1.13, tallest: 156 };
const TEXT = { size: 34, leading: 1.42, mostLines: 6 };
const GAP = 34;
/** The share of the free height that stays above: a little less than half looks like the middle. */
const ABOVE = 0.42;
/** Where small and capital letters stand in their line, as a share of their size: the baseline below its middle. */
const BASELINE = 0.32;

type Block = { readonly lines: readonly string[]; readonly size: number; readonly lineHeight: number };
const heightOf = ({ lines, lineHeight }: Block) => lines.length * lineHeight;

/** The title as large as two lines allow, or smaller in more; one that is longer than any title ends in an ellipsis. */
function titleBlock(title: string, face: Face): Block {
  const at = (size: number, text = title): Block => ({
    lines: balancedLines(text, WIDEST, (line) => face.widthOf(line, size)),
    size,
    lineHeight: size * TITLE.leading,
  });
  const fits = (block: Block) => heightOf(block) <= TITLE.tallest;
  const smallest = Math.min(...TITLE.sizes);
  return (
    TITLE.sizes.map((size) => at(size)).find(fits) ??
    at(
      smallest,
      cutToFit(title, (text) => fits(at(smallest, text))),
    )
  );
}

function textBlock(text: string, face: Face, tallest: number): Block {
  const lineHeight = TEXT.size * TEXT.leading;
  const mostLines = Math.min(TEXT.mostLines, Math.floor(tallest / lineHeight));
  const lines = (shown: string) => linesOf(shown, WIDEST, (line) => face.widthOf(line, TEXT.size));
  return { lines: lines(shownText(text, (shown) => lines(shown).length <= mostLines)), size: TEXT.size, lineHeight };
}

const drawnBlock = ({ lines, size, lineHeight }: Block, face: Face, top: number) =>
  lines
    .map((line, index) => face.drawn(line, LEFT, Math.round(top + (index + 0.5) * lineHeight + BASELINE * size), size))
    .join('');

/** The lines that a card shows: for tests, and for anyone who wonders. */
export function cardBlocks({ title, text }: CardWords, faces: Faces): { title: Block; text: Block } {
  const titled = titleBlock(title, faces.title);
  return { title: titled, text: textBlock(text, faces.text, BOTTOM - TOP - heightOf(titled) - GAP) };
}

/** A page as a picture for where its link is shared: SVG whose letters are outlines. */
export function shareCard(words: CardWords, faces: Faces, colors: Colors): string {
  const blocks = cardBlocks(words, faces);
  const free = BOTTOM - TOP - heightOf(blocks.title) - GAP - heightOf(blocks.text);
  const titleTop = TOP + Math.max(0, free) * ABOVE;
  const textTop = titleTop + heightOf(blocks.title) + GAP;
  const [plain, accent] = words.name;
  const accentAt = LEFT + faces.text.widthOf(`${plain} `, NAME.size);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${colors.paper}"/>`,
    `<rect width="${BAND}" height="${height}" fill="${colors.link}"/>`,
    `<g fill="${colors.ink}">${faces.text.drawn(plain, LEFT, NAME.baseline, NAME.size)}</g>`,
    `<g fill="${colors.link}">${faces.text.drawn(accent, accentAt, NAME.baseline, NAME.size)}</g>`,
    `<rect x="${LEFT}" y="${RULE}" width="${WIDEST}" height="2" fill="${colors.line}"/>`,
    `<g fill="${colors.ink}">${drawnBlock(blocks.title, faces.title, titleTop)}</g>`,
    `<g fill="${colors.muted}">${drawnBlock(blocks.text, faces.text, textTop)}</g>`,
    '</svg>',
  ].join('');
}
