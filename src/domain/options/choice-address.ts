import { oneOf, someOf } from '../address/state-in-hash.ts';
import { MATTERS, ORDERS } from './matters.ts';

/** Every field of an address that a choice of options has, with what it may be; the options are those of the page. */
export const choiceFields = (options: readonly string[]) => ({
  show: someOf(options as [string, ...string[]]),
  matters: someOf(MATTERS),
  by: oneOf(ORDERS),
});
