import { gunzipSync } from 'node:zlib';
import type { OutputCheck } from './built-site.ts';

/** Marks of the guide: its address, and the names of classes that only its pages have. */
const MARKS = /\/styleguide\b|\bspecimen-(?:name|body)\b|\bguide-(?:group|contents)\b/;
const TEXT = /\.(?:html|xml|txt|json|md|js|css)$/;
/** The texts of the search index, which Pagefind packs. */
const PACKED = /\.pf_(?:fragment|meta)$/;

/** The style guide is for makers, in the live preview: no file of the site holds a part of it, not the map, search or the list for models. */
export const noStyleGuide: OutputCheck = ({ files, read }) =>
  files
    .filter(({ path }) => {
      if (path.startsWith('styleguide')) return true;
      if (TEXT.test(path)) return MARKS.test(read(path).toString('utf8'));
      return PACKED.test(path) && MARKS.test(gunzipSync(read(path)).toString('utf8'));
    })
    .map(({ path }) => ({
      file: `dist/${path}`,
      rule: 'no-style-guide',
      say: 'holds a part of the style guide; src/build/style-guide.ts adds it to the live preview alone',
    }));
