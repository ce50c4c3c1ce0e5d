import type { OutputCheck } from './built-site.ts';
import { onEachPage, textOf, valuesOf } from './dom.ts';

/** Marks of unfinished writing, and of a value that a template did not have. "Todo" is Spanish for "all": only capitals are a mark. */
const UNFINISHED = /\blorem ipsum\b|\bcoming soon\b|\bplaceholder\b|\bunder construction\b|\[object Object\]/gi;
const UNFINISHED_AS_WRITTEN = /\b(?:TODO|FIXME|TBD|XXX|NaN|undefined)\b/g;

const READ_OUT = ['alt', 'title', 'aria-label', 'content', 'placeholder', 'value'];

/** Nothing on a page is waiting to be written. */
export const unfinishedWords: OutputCheck = ({ pages }) =>
  onEachPage('unfinished-words', pages, (dom) => {
    const all = dom('html').clone();
    all.find('script, style').remove();
    const texts = [textOf(all), ...READ_OUT.flatMap((name) => valuesOf(dom, `[${name}]`, name))];
    return texts
      .flatMap((text) => [...text.matchAll(UNFINISHED), ...text.matchAll(UNFINISHED_AS_WRITTEN)])
      .map(([word]) => `"${word}" is left on the page; write what belongs there`);
  });
