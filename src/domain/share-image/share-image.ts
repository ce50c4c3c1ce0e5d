/** What a share image has to be: pixels, and the most bytes it may weigh, so that previews appear at once. */
export const SHARE_IMAGE = { width: 1200, height: 630, mostBytes: 60_000 } as const;

/** Addresses of pages that nobody shares: the one for wrong addresses, as Astro calls it while building and as it is written; and tools for frames. */
const NOT_SHARED = /^\/(?:404(?:\/|\.html)?$|embed\/)/;

/** The address of the picture that stands for a page where its link is shared; undefined for a page that nobody shares. */
export const shareImageOf = (page: string): string | undefined =>
  NOT_SHARED.test(page) ? undefined : `/share/${page.replace(/^\/|\/$/g, '') || 'index'}.png`;

/** The picture in words, for those who do not see it. */
export const shareImageAlt = (title: string, siteName: string): string =>
  title === siteName ? `The name ${siteName} and a short summary.` : `${title} A short summary, from ${siteName}.`;
