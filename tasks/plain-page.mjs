/** The words of a page as somebody would write them by hand in plain HTML: what a page of ours is measured against. */
import { load } from 'cheerio';

const KEPT = new Set(
  'h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd table caption thead tbody tr th td a details summary blockquote br'.split(' '),
);
const INLINE = new Set(
  'a abbr b br button cite code em i input kbd label mark output q s small span strong sub summary sup time u'.split(
    ' ',
  ),
);
const UNSEEN = 'script, style, template, noscript, svg, [hidden], .on-paper';

const STYLE =
  'body{max-width:40em;margin:auto;padding:1em;font:1em/1.5 Georgia,serif}td,th{padding:.3em;text-align:left;vertical-align:top}';

const ESCAPES = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
/** @param {string} text */
const escaped = (text) => text.replace(/[&<"]/g, (sign) => Reflect.get(ESCAPES, sign)).replace(/\s+/g, ' ');

/**
 * A page with the headings, paragraphs, lists, tables and links of another, one small style sheet and no script.
 * @param {string} html a whole page
 */
export function plainPage(html) {
  const $ = load(html);
  $(UNSEEN).remove();

  /** @param {import('cheerio').AnyNode} node @returns {boolean} */
  const isInline = (node) =>
    node.type === 'text' ||
    !('children' in node) ||
    (INLINE.has($(node).prop('nodeName')?.toLowerCase() ?? '') && node.children.every(isInline));

  /** Words that stand between blocks become paragraphs. @param {readonly import('cheerio').AnyNode[]} nodes @returns {string} */
  function blocks(nodes) {
    let written = '';
    let line = '';
    const endLine = () => {
      written += line.trim() ? `<p>${line.trim()}</p>\n` : '';
      line = '';
    };
    for (const node of nodes) {
      if (isInline(node)) line += write(node);
      else {
        endLine();
        written += write(node);
      }
    }
    endLine();
    return written;
  }

  /** @param {import('cheerio').AnyNode} node @returns {string} */
  function write(node) {
    if (node.type === 'text') return escaped(node.data);
    if (!('tagName' in node)) return '';
    const { tagName, children, attribs } = node;
    if (!KEPT.has(tagName)) return isInline(node) ? children.map(write).join('') : blocks(children);
    if (tagName === 'br') return '<br>';
    const attributes = tagName === 'a' && attribs['href'] ? ` href="${escaped(attribs['href'])}"` : '';
    const hasBlocks = /^(?:li|dd|td|th|details|blockquote)$/.test(tagName) && !children.every(isInline);
    const inside = hasBlocks ? blocks(children) : children.map(write).join('').trim();
    return `<${tagName}${attributes}>${inside}</${tagName}>${INLINE.has(tagName) ? '' : '\n'}`;
  }

  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped($('title').text())}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
${blocks($('body').get(0)?.children ?? [])}`;
}
