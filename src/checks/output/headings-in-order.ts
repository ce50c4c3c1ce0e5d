import { shownIn, type OutputCheck } from './built-site.ts';
import { onEachPage, textOf } from './dom.ts';

/** Each page has one title, and its headings go down one level at a time: people listen their way through them. */
export const headingsInOrder: OutputCheck = (site) =>
  onEachPage('headings-in-order', shownIn(site), (dom) => {
    const headings = dom('h1, h2, h3, h4, h5, h6')
      .toArray()
      .map((element) => ({ level: Number(element.name.slice(1)), text: textOf(dom(element)) }));
    const titles = headings.filter(({ level }) => level === 1).length;
    return [
      ...(titles === 1 ? [] : [`${titles} headings of level 1; a page has exactly one`]),
      ...headings.flatMap(({ level, text }, index) => {
        const before = headings[index - 1]?.level ?? 0;
        if (text === '') return [`an empty heading of level ${level}; give it words or take it away`];
        return level > before + 1
          ? [`"${text}" is of level ${level} after level ${before}; make it level ${before + 1}`]
          : [];
      }),
    ];
  });
