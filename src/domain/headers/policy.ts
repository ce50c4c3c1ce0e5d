import { fullPageOf } from '../embed/embeds.ts';

/** One header of a response. */
export type Header = readonly [name: string, value: string];

/** What a page may do and what may be done with it, directive by directive. Only a header can say who may frame it, so this is no <meta>. */
const contentSecurityPolicy = (path: string): readonly string[] => [
  `frame-ancestors ${fullPageOf(path) ? '*' : "'none'"}`,
];

/**
 * The headers that every host has to send with a path, such as /timeline/. The tools under /embed/ may stand in a frame on any site; nothing
 * else may, so that nobody can lay something over a page of ours. X-Frame-Options says the same to old browsers; it has no word for "anyone".
 */
export const headersFor = (path: string): readonly Header[] => [
  ['Content-Security-Policy', contentSecurityPolicy(path).join('; ')],
  ...(fullPageOf(path) ? [] : ([['X-Frame-Options', 'DENY']] as const)),
];
