import opentype, { type PathCommand } from 'opentype.js';

/** A font at work: how wide a text is, and its letters as outlines, so that the system needs no font. */
export type Face = {
  /** In pixels, for letters of `size` pixels. */
  readonly widthOf: (text: string, size: number) => number;
  /** SVG of a line that begins at `x` and stands on `y`. */
  readonly drawn: (text: string, x: number, y: number, size: number) => string;
};

const round = (value: number) => Math.round(value * 100) / 100;

/** The numbers of a command, in the order in which SVG wants them. */
const COORDINATES = ['x1', 'y1', 'x2', 'y2', 'x', 'y'];

/** An outline as SVG writes it. The library's own writer runs numbers together where one is rounded to zero. */
const pathData = (commands: readonly PathCommand[]) =>
  commands
    .map((command) => {
      const places = new Map<string, unknown>(Object.entries(command));
      const numbers = COORDINATES.map((name) => places.get(name)).filter((value) => typeof value === 'number');
      return command.type + numbers.map(round).join(' ');
    })
    .join('');

/** Answers once for each key: letters and pairs of letters come again and again. */
function remembered<Value>(ask: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? ask(key);
    known.set(key, value);
    return value;
  };
}

/**
 * A face out of the bytes of a TrueType, OpenType or WOFF file, with its own kerning. `tracking` is the space added between letters,
 * as a share of their size.
 */
export function faceFrom(bytes: Uint8Array, tracking = 0): Face {
  const font = opentype.parse(new Uint8Array(bytes).buffer);
  const { unitsPerEm } = font;

  const glyph = remembered((letter) => {
    const found = font.charToGlyph(letter);
    if (found.index === 0)
      throw new Error(
        `share images: the font has no “${letter}”; write it another way in the title or the short answer`,
      );
    return { found, advance: found.advanceWidth ?? 0, path: pathData(found.getPath(0, 0, unitsPerEm).commands) };
  });
  const kerning = remembered((pair) => {
    const [left = '', right = ''] = [...pair];
    return font.getKerningValue(glyph(left).found, glyph(right).found);
  });

  /** Each letter with the place where it begins, in units of the font, and the place where the text ends. */
  function placed(text: string) {
    let end = 0;
    const letters = [...text].map((letter, index, all) => {
      const before = all[index - 1];
      if (before !== undefined) end += kerning(before + letter) + tracking * unitsPerEm;
      const begin = end;
      end += glyph(letter).advance;
      return { letter, begin };
    });
    return { letters, end };
  }

  // While a text is fitted, the same lines are tried many times.
  const unitsOf = remembered((text) => placed(text).end);
  return {
    widthOf: (text, size) => (unitsOf(text) * size) / unitsPerEm,
    drawn: (text, x, y, size) => {
      const scale = size / unitsPerEm;
      return placed(text)
        .letters.map(({ letter, begin }) => ({ path: glyph(letter).path, at: x + begin * scale }))
        .filter(({ path }) => path !== '')
        .map(
          ({ path, at }) => `<path transform="translate(${round(at)} ${y}) scale(${scale.toFixed(5)})" d="${path}"/>`,
        )
        .join('');
    },
  };
}
