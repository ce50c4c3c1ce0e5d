import { shownIn, type OutputCheck } from './built-site.ts';
import { onEachPage, textOf, valuesOf } from './dom.ts';

/** Marks of unfinished writing, and of a value that a template did not have. Some count in capitals only, because small they are Spanish. The brackets keep a search for such marks from finding this line. */
const UNFINISHED = /\blorem[ ]ipsum\b|\bcoming[ ]soon\b|\bplace[h]older\b|\bunder[ ]construction\b|\[object Object\]/gi;
const UNFINISHED_AS_WRITTEN = /\b(?:TO[D]O|FIX[M]E|TBD|XX[X]|NaN|undefined)\b/g;

const READ_OUT = ['alt', 'title', 'aria-label', 'content', 'value'];

/** Nothing on a page is waiting to be written. */
export const unfinishedWords: OutputCheck = (site) =>
  onEachPage('unfinished-words', shownIn(site), (dom) => {
    const all = dom('html').clone();
    all.find('script, style').remove();
    const texts = [textOf(all), ...READ_OUT.flatMap((name) => valuesOf(dom, `[${name}]`, name))];
    return texts
      .flatMap((text) => [...text.matchAll(UNFINISHED), ...text.matchAll(UNFINISHED_AS_WRITTEN)])
      .map(([word]) => `"${word}" is left on the page; write what belongs there`);
  });
