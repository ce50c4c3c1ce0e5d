import { shownIn, type OutputCheck } from './built-site.ts';
import { onEachPage, valuesOf } from './dom.ts';

/** Each id stands once on its page: links, labels and popovers find things by it. */
export const uniqueIds: OutputCheck = (site) =>
  onEachPage('unique-ids', shownIn(site), (dom) => {
    const ids = valuesOf(dom, '[id]', 'id');
    return ids
      .filter((id, index) => ids.indexOf(id) < index)
      .map((id) => `the id "${id}" stands more than once; rename one`);
  });
