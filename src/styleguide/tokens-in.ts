/** A color of tokens.css, as it is on a light and on a dark screen. */
export type ColorToken = { readonly name: string; readonly light: string; readonly dark: string };
/** Any other token: a size, a space or a family of fonts, as it is written. */
export type Token = { readonly name: string; readonly value: string };

/** The colors in the text of tokens.css, in its order. */
export const colorsIn = (css: string): ColorToken[] =>
  [...css.matchAll(/--color-([a-z]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name = '', light = '', dark = '']) => ({ name, light, dark }),
  );

/** The tokens of a kind (`text`, `font`, `spacing`) in the text of tokens.css, in its order. */
export const tokensIn = (css: string, kind: string): Token[] =>
  [...css.matchAll(/--([a-z]+)-([a-z]+): ([^;]+);/g)].flatMap(([, of, name = '', value = '']) =>
    of === kind ? { name: `--${kind}-${name}`, value } : [],
  );
