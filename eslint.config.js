import astro from 'eslint-plugin-astro';
import jsdoc from 'eslint-plugin-jsdoc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Rules that look for values nobody knows the type of. */
const KNOWN_TYPES = ['argument', 'assignment', 'call', 'member-access', 'return'];
const typesMayBeUnknown = Object.fromEntries(
  KNOWN_TYPES.map((rule) => [`@typescript-eslint/no-unsafe-${rule}`, 'off']),
);

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'node_modules/', 'test-results/', 'playwright-report/']),
  {
    files: ['**/*.{js,mjs,ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    // One program for all. The project service would build one more for each script that stands in an .astro file.
    languageOptions: { parserOptions: { project: 'tsconfig.json' } },
    rules: {
      eqeqeq: 'error',
      // Numbers read well inside a sentence; anything else there is a mistake.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `[...word]` is the word in characters, which is what we mean.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string', { from: 'lib', name: 'string' }] }],
      // `onClick={() => send(…)}` says more than a block around it.
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  {
    // What these get from Astro (collections, components, import.meta.env) only `astro check` can see, and only after it has written .astro/.
    files: ['src/{content.config,env.d}.ts', 'src/{queries,markdown,components,islands,styleguide}/**'],
    rules: {
      ...typesMayBeUnknown,
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
    },
  },
  {
    // Plain JavaScript that reads JSON: its JSDoc types are checked, `JSON.parse` has none.
    files: ['**/*.mjs'],
    rules: typesMayBeUnknown,
  },
  {
    files: ['**/*.test.{ts,tsx,mjs}', '**/fixtures/**'],
    rules: {
      // node:test waits for its tests by itself.
      '@typescript-eslint/no-floating-promises': 'off',
      // A stand-in for something that takes time may take none.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // Whoever imports something reads there what it is, in which unit, and when it throws.
    files: ['{src,tasks,e2e}/**/*.{ts,tsx,mjs}'],
    ignores: ['**/*.{test,spec}.{ts,tsx,mjs}'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          enableFixer: false,
          require: {
            ArrowFunctionExpression: true,
            ClassDeclaration: true,
            FunctionDeclaration: true,
          },
          contexts: [
            'ExportNamedDeclaration > VariableDeclaration',
            // `(typeof KINDS)[number]` is a member of the list above it, which says what they are.
            'ExportNamedDeclaration > TSTypeAliasDeclaration[typeAnnotation.type!="TSIndexedAccessType"]',
            'ExportNamedDeclaration > TSInterfaceDeclaration',
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.astro'],
    extends: [tseslint.configs.strict, astro.configs.recommended],
  },
);
