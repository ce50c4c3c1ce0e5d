import { EMBEDDED } from '~/domain/embed/embeds.ts';
import { rhythmInWords } from '~/domain/schedule/path.ts';
import { sitePage } from './article.ts';
import { estimatorStart } from './estimator-start.ts';
import { library } from './library.ts';
import { pageAt, shell } from './shell.ts';

/** Everything /for-clinics/ shows: its words, and what the link builder has to know. */
export async function forClinicsPage() {
  const lib = await library();
  const words = lib.pages.find(({ id }) => id === 'for-clinics');
  if (!words) throw new Error('content/pages/for-clinics.mdx is missing');
  const { siteName, reviewed } = await shell();
  const rhythms = new Map(lib.methods.map(({ id, schedule }) => [id, schedule]));
  const paces = (id: string) => {
    const { rhythm = [], faster } = rhythms.get(id) ?? {};
    return (faster ? [rhythm, faster] : [rhythm]).map(rhythmInWords);
  };
  return {
    ...(await sitePage(words)),
    builder: {
      siteName,
      reviewed,
      methods: estimatorStart(lib).methods.map(({ id, name, approved }) => ({ id, name, approved, paces: paces(id) })),
      tools: Object.fromEntries(EMBEDDED.map((url) => [url, pageAt(lib, url).title])),
    },
  };
}
