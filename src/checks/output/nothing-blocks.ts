import { articlesOf, type OutputCheck } from './built-site.ts';
import { onEachPage, tagOf } from './dom.ts';

const BLOCKING = [
  'link[rel~="stylesheet"]',
  'link[rel~="preload"]',
  // A module waits for the text by itself; so does an inline one. Anything else with an address stops the parser.
  'script[src]:not([type="module"]):not([async]):not([defer])',
].join(', ');

/** An article is one response: nothing else has to arrive before it can be read. */
export const nothingBlocks: OutputCheck = (site) =>
  onEachPage('nothing-blocks', articlesOf(site), (dom) => [
    ...dom('html')
      .find(BLOCKING)
      .toArray()
      .map(
        (element) => `${tagOf(element)} has to arrive before the text shows; put it into the page or make it a module`,
      ),
    ...dom('style')
      .toArray()
      .filter((style) => /@import\b/.test(dom(style).text()))
      .map(() => 'a style sheet with @import has to fetch another; put that into the page'),
  ]);
