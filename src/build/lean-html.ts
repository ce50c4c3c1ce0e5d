import { neededStyle } from './needed-style.ts';

/** Elements that are blocks on every page of ours. Not `p`: in a side note it stands in a line. */
const BLOCKS =
  'html|head|body|meta|link|title|header|main|article|section|nav|div|footer|h1|h2|h3|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|th|td|figure|details|script|style';
const AROUND_BLOCKS = new RegExp(` ?(</?(?:${BLOCKS})\\b[^>]*>) ?`, 'g');
// A non-breaking space is none of these: a reader sees it.
const SPACES = /[ \t\r\n]+/g;
const AS_WRITTEN = /<(script|style|pre|textarea)\b[^>]*>.*?<\/\1>/gs;
const STYLE = /(?<=<style[^>]*>).*?(?=<\/style>)/gs;

/** Data in a script element is no program. */
const PROGRAM = /<script\b(?![^>]*\stype="application\/)/g;

/** Whether nothing runs on a page but the one module that every page loads: what that makes later brings its own styles. */
export const runsOneModule = (html: string): boolean =>
  [...html.matchAll(PROGRAM)].length === 1 && !html.includes('<astro-island');

/**
 * A page without what no reader gets: spaces beside blocks, which a browser does not show, and styles for what the page does not have.
 */
export function leanHtml(html: string): string {
  const kept: string[] = [];
  const keep = (piece: string) => `<script ${kept.push(piece) - 1}>`;
  const withoutStyles = html.replace(STYLE, '');
  return html
    .replace(AS_WRITTEN, keep)
    .replace(SPACES, ' ')
    .replace(AROUND_BLOCKS, '$1')
    .replaceAll(' </p>', '</p>')
    .replace(/<script (\d+)>/g, (_, index: string) =>
      (kept[Number(index)] ?? '').replace(STYLE, (css) => neededStyle(css, withoutStyles)),
    );
}
