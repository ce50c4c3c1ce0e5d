import { library } from './library.ts';
import { pageAt, pagesByUrl } from './shell.ts';

/** Everything the page of the visit sheet shows: the crisis lines, and every page that a line may come from, by name. */
export async function visitSheetPage() {
  const lib = await library();
  return {
    entry: pageAt(lib, '/my-visit-sheet/'),
    data: { pages: [...pagesByUrl(lib).values()].map(({ url, shortTitle }) => ({ url, name: shortTitle })) },
    help: { lines: lib.crisis.lines.filter(({ primary }) => primary), clinic: true, signs: [] },
  };
}
