import type { Plugin } from 'vite';

const VITE_HELPER = '\0vite/preload-helper.js';
const OUR_HELPER = '\0plain-import:';

/**
 * Leaves import() to the browser. Vite wraps it in a helper that fetches styles and modules ahead: ours need none of it
 * (styles stand in the page or come with the module), and it would weigh three times the script that every page carries.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  config: () => ({ environments: { client: { build: { modulePreload: false } } } }),
  // A helper for each importer is folded into it; one for all would be a file of its own.
  resolveId: (id, importer) => (id === VITE_HELPER ? `${OUR_HELPER}${importer}` : undefined),
  load: (id) => (id.startsWith(OUR_HELPER) ? 'export const __vitePreload = (load) => load();' : undefined),
});
