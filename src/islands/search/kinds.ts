import type { FoundKind } from './found.ts';

/** What each kind of result is called: one of them, which a page needs no word for, and many. */
export const KINDS: Readonly<Record<FoundKind, { readonly one: string; readonly many: string }>> = {
  page: { one: '', many: 'Pages' },
  tool: { one: 'Tool', many: 'Tools' },
  question: { one: 'Question', many: 'Questions' },
  term: { one: 'Word', many: 'Words' },
};
