import { stays, type Narrowed } from './state.ts';

const words = (text: string | undefined) => (text ?? '').split(' ').filter(Boolean);

/** The entries of the list as the page wrote them. */
export const entriesOn = (page: ParentNode) => [...page.querySelectorAll<HTMLElement>('.source-entry')];

/** Shows the entries that stay, hides the others and the groups left empty, and says how many are shown. */
export function narrowList(page: ParentNode, narrowed: Narrowed): number {
  const entries = entriesOn(page);
  for (const entry of entries) {
    const { topics, type = '', read } = entry.dataset;
    entry.hidden = !stays(narrowed, { topics: words(topics), type, read: words(read) });
  }
  for (const group of page.querySelectorAll<HTMLElement>('.source-group'))
    group.hidden = entriesOn(group).every(({ hidden }) => hidden);
  return entries.filter(({ hidden }) => !hidden).length;
}
