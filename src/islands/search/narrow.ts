import type { FoundKind, FoundPage } from './found.ts';

/** What the reader wants to see only; everything where a field is missing. */
export type Narrowing = { readonly kind?: FoundKind | undefined; readonly topic?: string | undefined };

/** One thing to narrow the results to, and how many are left then. */
export type Choice<Value extends string> = { readonly value: Value; readonly count: number };

/** The results that a reader wants to see. */
export const narrowed = (pages: readonly FoundPage[], { kind, topic }: Narrowing): FoundPage[] =>
  pages.filter((page) => (kind === undefined || page.kind === kind) && (topic === undefined || page.topic === topic));

function choices<Value extends string>(values: readonly Value[]): Choice<Value>[] {
  const counts = new Map<Value, number>();
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

/** What the results can be narrowed to: each list counts what the other choice leaves. */
export const choicesFor = (pages: readonly FoundPage[], { kind, topic }: Narrowing) => ({
  kinds: choices(narrowed(pages, { topic }).map((page) => page.kind)),
  topics: choices(narrowed(pages, { kind }).map((page) => page.topic)),
});
