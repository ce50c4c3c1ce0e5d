/** The tools that other sites may show in a frame, by the address of their full page. */
export const EMBEDDED = ['/cost-estimator/', '/what-to-expect/'] as const;
export type Embedded = (typeof EMBEDDED)[number];

/** The address of a tool without the frame of our site around it. */
export const embedOf = (page: Embedded): string => `/embed${page}`;

/** The full page of an embed, by its path; undefined for every other path. */
export const fullPageOf = (path: string): Embedded | undefined => EMBEDDED.find((page) => embedOf(page) === path);

/** The same link to the full page, where it leads to an embed; a link that leads elsewhere stays as it is. */
export function toFullPage(link: string): string {
  const url = new URL(link);
  url.pathname = fullPageOf(url.pathname) ?? url.pathname;
  return url.href;
}
