import { library } from '~/queries/library.ts';
import { searchNames } from '~/queries/search-names.ts';

/** For the search index, which src/build/search-index.ts makes after the build. It takes this file away again: no reader needs it. */
export const GET = async () => Response.json(searchNames(await library()));
