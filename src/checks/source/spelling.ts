import { fileURLToPath } from 'node:url';
import { spellCheckDocument } from 'cspell-lib';
import type { Issue } from '../issue.ts';
import { PERMALINKS } from './collections.ts';
import type { ContentCheck } from './content.ts';

/** The settings, which the editor's spelling check reads too. */
const CONFIG = fileURLToPath(new URL('../../../cspell.json', import.meta.url));

const IS_CHECKED = /^content\/|^docs\/|^README\.md$|^CONTRIBUTING\.md$/;

async function mistakesIn(file: string, text: string): Promise<Issue[]> {
  const { issues } = await spellCheckDocument(
    { uri: `file:///${file}`, text },
    { configFile: CONFIG, generateSuggestions: true, numSuggestions: 1 },
    {},
  );
  return issues.map(({ text: word, offset, suggestions }) => ({
    file,
    line: text.slice(0, offset).split('\n').length,
    rule: 'spelling',
    say: `unknown word "${word}"; ${suggestions?.[0] ? `write "${suggestions[0]}"` : 'correct it'}, or add it to project-words.txt if it is right`,
  }));
}

/** Words are spelled as US English, or stand in project-words.txt. Needs no network. */
export const spelling: ContentCheck = async ({ files }) => {
  const found: Issue[] = [];
  for (const [file, text] of files)
    if (IS_CHECKED.test(file) && file !== PERMALINKS) found.push(...(await mistakesIn(file, text)));
  return found;
};
