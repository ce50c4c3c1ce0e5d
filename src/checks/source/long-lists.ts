import type { Issue } from '../issue.ts';
import type { ContentCheck } from './content.ts';

const MOST_ITEMS = 7;

/** No list is longer than a tired reader can hold in mind. */
export const longLists: ContentCheck = ({ bodies }) =>
  bodies.flatMap(({ file, lists }) =>
    lists
      .filter(({ items }) => items > MOST_ITEMS)
      .map(({ items, line }): Issue => ({
        file,
        line,
        rule: 'long-lists',
        say: `a list of ${items} items; keep at most ${MOST_ITEMS}, or split it under two headings`,
      })),
  );
