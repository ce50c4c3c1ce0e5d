import type { Issue } from '../issue.ts';
import type { Content, ContentCheck } from './content.ts';
import { fieldName, FILLED_FIELDS, proseFields, writtenReferences } from './written-references.ts';

const rule = 'readable-reference';

const inWrongField = (content: Content): Issue[] =>
  proseFields(content)
    .filter((field) => /[{}]/.test(field.text) && !FILLED_FIELDS[field.collection]?.includes(fieldName(field)))
    .map((field): Issue => ({
      file: field.file,
      line: field.line,
      rule,
      say: `"${fieldName(field)}" shows braces as they are; say it without a figure, or move the figure into ${(FILLED_FIELDS[field.collection] ?? ['the text of a page']).join(' or ')}`,
    }));

/** Every reference to a figure or a price is written so that it can be read, and where the site fills it in. */
export const readableReference: ContentCheck = (content) => [
  ...writtenReferences(content).flatMap(({ why, file, line }): Issue[] =>
    why ? [{ file, line, rule, say: why }] : [],
  ),
  ...inWrongField(content),
];
