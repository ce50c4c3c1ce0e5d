import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The pages of the guide by address, each a file of src/styleguide/pages/. */
const PAGES = {
  '/styleguide': 'components',
  '/styleguide/cost-estimator': 'cost-estimator',
  '/styleguide/what-to-expect': 'what-to-expect',
  '/styleguide/compare-options': 'compare-options',
} as const;

const fileOf = (name: string) => fileURLToPath(new URL(`../styleguide/pages/${name}.astro`, import.meta.url));

/** The style guide at /styleguide/, in the live preview only: a build has no such page. */
export const styleGuide = (): AstroIntegration => ({
  name: 'style-guide',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev') return;
      for (const [pattern, name] of Object.entries(PAGES))
        injectRoute({ pattern, entrypoint: fileOf(name), prerender: true });
    },
  },
});
