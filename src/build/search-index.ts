import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';

// Pagefind's own interfaces, and its engine for languages it cannot stem: none of our pages asks for them.
const NOT_NEEDED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)|wasm\.unknown)\./;

const orThrow = <T extends { readonly errors: readonly string[] }>(answer: T): T => {
  if (answer.errors.length > 0) throw new Error(`search index: ${answer.errors.join('; ')}`);
  return answer;
};

/** The files of an index over every built page that marks its main text with data-pagefind-body. */
async function indexFiles(dist: string): Promise<IndexFile[]> {
  try {
    const { index } = orThrow(await createIndex());
    if (!index) throw new Error('search index: Pagefind did not start');
    orThrow(await index.addDirectory({ path: dist }));
    const { files } = orThrow(await index.getFiles());
    return files.filter(({ path }) => !NOT_NEEDED.test(path));
  } finally {
    await close();
  }
}

async function write(files: readonly IndexFile[], folder: URL) {
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    const file = new URL(path, folder);
    await mkdir(new URL('.', file), { recursive: true });
    await writeFile(file, content);
  }
}

/** Builds the search index when the pages are written, into dist/pagefind/. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const files = await indexFiles(fileURLToPath(dir));
      // addDirectory counts every file it reads; a page is in the index when it has a fragment.
      const pageCount = files.filter(({ path }) => path.startsWith('fragment/')).length;
      if (pageCount === 0) throw new Error('search index: no page is in it; is data-pagefind-body on the main text?');
      await write(files, new URL('pagefind/', dir));
      const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
      logger.info(`${pageCount} pages, ${files.length} files, ${Math.round(bytes / 1000)} kB`);
    },
  },
});
