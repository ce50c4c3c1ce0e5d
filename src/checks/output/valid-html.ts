import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Issue } from '../issue.ts';
import { shownIn, type OutputCheck } from './built-site.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    // Astro writes the styles of islands in front of the first one, wherever that stands.
    elements: ['html5', { style: { inherit: 'style', flow: true } }],
    rules: {
      // Tables become blocks on a phone, and browsers then forget that they are tables: the roles say it again.
      'no-redundant-role': 'off',
      // "text 988" may break between its words.
      'tel-non-breaking': 'off',
      // Nobody reads the lines of built HTML.
      'no-trailing-whitespace': 'off',
      // A label, a description or a form that points at nothing: not among the recommended rules, and always a mistake.
      'no-missing-references': 'error',
    },
  }),
);

/** Every page is valid HTML by the rules of html-validate. */
export const validHtml: OutputCheck = async (site) => {
  const issues = shownIn(site).map(async ({ file, html }) => {
    const { results } = await validator.validateString(html, file);
    const says = results.flatMap(({ messages }) =>
      messages.map(
        ({ message, selector, ruleId, ruleUrl }) =>
          `${message}${selector ? ` at ${selector}` : ''}; see ${ruleUrl ?? ruleId}`,
      ),
    );
    return [...new Set(says)].map((say): Issue => ({ file, rule: 'valid-html', say }));
  });
  return (await Promise.all(issues)).flat();
};
