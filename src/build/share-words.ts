import { load } from 'cheerio/slim';
import type { CardWords, Colors } from './share-card.ts';

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a built page says on its picture; undefined for a page that only sends on to another one. */
export function cardWordsOf(html: string): CardWords | undefined {
  // Everything stands above the first heading of the text; the rest, which is most of a page, need not be read.
  const $ = load(html.split('<h2', 1)[0] ?? '');
  if ($('meta[http-equiv="refresh" i]').length > 0) return undefined;
  const textOf = (selector: string) => tidy($(selector).first().text());
  const accent = textOf('.wordmark b');
  return {
    title: textOf('h1'),
    text: textOf('.answer > .label + p') || tidy($('meta[name="description"]').attr('content') ?? ''),
    name: [
      textOf('.wordmark')
        .slice(0, -accent.length || undefined)
        .trim(),
      accent,
    ],
  };
}

/** The colors of the light page, out of the style sheet that names them: `--color-paper: light-dark(#fbfaf6, #15181b)`. */
export function colorsIn(tokens: string): Colors {
  const light = (name: keyof Colors) => {
    const [, color] = new RegExp(`--color-${name}:\\s*light-dark\\((#[0-9a-f]{6}),`).exec(tokens) ?? [];
    if (!color) throw new Error(`share images: tokens.css names no light --color-${name}`);
    return color;
  };
  return {
    paper: light('paper'),
    ink: light('ink'),
    muted: light('muted'),
    line: light('line'),
    link: light('link'),
  };
}
