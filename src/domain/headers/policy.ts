import { fullPageOf } from '../embed/embeds.ts';

/** One header of a response. */
export type Header = readonly [name: string, value: string];

/** What stands inside a page and may work there: digests as a Content-Security-Policy writes them, such as `sha256-…`. */
export type Inside = { readonly styles: readonly string[]; readonly scripts: readonly string[] };

/** Data in a script element, and rules for the browser, are not programs. */
const isProgram = (attributes: string) =>
  !/\ssrc[=\s>]/.test(`${attributes}>`) &&
  /^(?:module|text\/javascript|)$/.test(/\stype="([^"]*)"/.exec(attributes)?.[1] ?? '');

/** What stands inside a built page, as digests. `digestOf` makes one of a text, such as `sha256-…`. */
export const insideOf = (html: string, digestOf: (text: string) => string): Inside => ({
  styles: [...html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)].map(([, css = '']) => digestOf(css)),
  scripts: [...html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)]
    .filter(([, attributes = '']) => isProgram(attributes))
    .map(([, , code = '']) => digestOf(code)),
});

const NOTHING_INSIDE: Inside = { styles: [], scripts: [] };

const quoted = (digests: readonly string[]) => digests.map((digest) => `'${digest}'`).join(' ');
const listed = (name: string, ...values: readonly string[]) => [name, ...values.filter(Boolean)].join(' ');

/**
 * What a page may load and run, and who may frame it. Nothing comes from another host, and nothing inside the page works that the build did
 * not put there. WebAssembly may run where search does: on every page but the embeds.
 */
const contentSecurityPolicy = (path: string, { styles, scripts }: Inside): string => {
  const isEmbed = fullPageOf(path) !== undefined;
  return [
    "default-src 'none'",
    listed('script-src', "'self'", isEmbed ? '' : "'wasm-unsafe-eval'", quoted(scripts)),
    styles.length > 0 ? listed('style-src', quoted(styles)) : "style-src 'none'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `frame-ancestors ${isEmbed ? '*' : "'none'"}`,
  ].join('; ');
};

/** What a page never asks a device for. Copying a link is not among them: a reader presses a button for it. */
const DENIED = [
  ...['accelerometer', 'autoplay', 'bluetooth', 'browsing-topics', 'camera', 'display-capture', 'encrypted-media'],
  ...['fullscreen', 'gamepad', 'geolocation', 'gyroscope', 'hid', 'idle-detection', 'interest-cohort', 'local-fonts'],
  ...[
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'picture-in-picture',
    'publickey-credentials-get',
    'screen-wake-lock',
  ],
  ...['serial', 'storage-access', 'usb', 'web-share', 'window-management', 'xr-spatial-tracking'],
];
const PERMISSIONS = DENIED.map((feature) => `${feature}=()`).join(', ');

const YEAR_SECONDS = 31_536_000;
const MINUTES_5_SECONDS = 300;

/** Files whose name holds a digest of what is in them: another content has another name. */
const IS_HASHED = /^\/(?:_astro|pagefind\/(?:fragment|index))\//;
const SHARED = /^\/share\//;

/**
 * The headers that every host has to send with a path, such as /timeline/. `inside` is what the built page holds. The tools under /embed/
 * may stand in a frame on any site; nothing else may, so that nobody can lay something over a page of ours. X-Frame-Options says the same to old
 * browsers; it has no word for "anyone". Share images may be shown anywhere, which is what they are for.
 */
export const headersFor = (path: string, inside: Inside = NOTHING_INSIDE): readonly Header[] => [
  ['Content-Security-Policy', contentSecurityPolicy(path, inside)],
  ...(fullPageOf(path) ? [] : ([['X-Frame-Options', 'DENY']] as const)),
  ['Strict-Transport-Security', `max-age=${2 * YEAR_SECONDS}; includeSubDomains`],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', PERMISSIONS],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', SHARED.test(path) ? 'cross-origin' : 'same-origin'],
  [
    'Cache-Control',
    IS_HASHED.test(path) ? `public, max-age=${YEAR_SECONDS}, immutable` : `public, max-age=${MINUTES_5_SECONDS}`,
  ],
];
