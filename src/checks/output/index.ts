import type { Check } from '../issue.ts';
import type { BuiltSite } from './built-site.ts';

/** Every rule about the built HTML. */
export const outputChecks: readonly Check<BuiltSite>[] = [];
