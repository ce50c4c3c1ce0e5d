/** Elements that are blocks on every page of ours. Not `p`: in a side note it stands in a line. */
const BLOCKS =
  'html|head|body|meta|link|title|header|main|article|section|nav|div|footer|h1|h2|h3|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|th|td|figure|details|script|style';
const AROUND_BLOCKS = new RegExp(` ?(</?(?:${BLOCKS})\\b[^>]*>) ?`, 'g');
// A non-breaking space is none of these: a reader sees it.
const SPACES = /[ \t\r\n]+/g;
const AS_WRITTEN = /(<(script|style|pre|textarea)\b[^>]*>.*?<\/\2>)/s;

/** Marks that only the search index reads, which is made by now. */
const withoutMarks = (html: string) =>
  html
    .replace(/<span hidden data-pagefind-meta="[^"]*"><\/span>/g, '')
    .replace(/ data-pagefind-[a-z]+(?:="[^"]*")?/g, '');

const HAS_SHEET = /class="(?:[^"]* )?sheet[ "]/;
const COMMA_BETWEEN_SELECTORS = /,(?![^(]*\))/;

/** A style sheet without the rules for a sheet to print, which few pages have: those whose every selector asks for `.sheet`. */
const withoutSheet = (css: string) =>
  css.replace(/([^{};]+)\{[^{}]*\}/g, (rule, selectors: string) =>
    selectors.split(COMMA_BETWEEN_SELECTORS).every((selector) => selector.includes('.sheet')) ? '' : rule,
  );

/**
 * A page without what no reader gets: spaces beside blocks, which a browser does not show, marks for the search index, and the style of a
 * sheet to print where there is none.
 */
export const leanHtml = (html: string): string =>
  html
    .split(AS_WRITTEN)
    // Each piece as it was written is followed by the name of its element, which split() puts there too.
    .filter((_, index) => index % 3 !== 2)
    .map((piece, index) =>
      index % 2 === 1
        ? piece.startsWith('<style') && !HAS_SHEET.test(html)
          ? withoutSheet(piece)
          : piece
        : withoutMarks(piece).replace(SPACES, ' ').replace(AROUND_BLOCKS, '$1'),
    )
    .join('')
    .replace(/ (<(?:script|style)\b)/g, '$1')
    .replace(/(<\/(?:script|style)>) /g, '$1');
