/** A heading that a link can lead to. */
export type Section = { readonly id: string; readonly title: string };
/** A page that a link can lead to, with its headings in order. */
export type Target = { readonly url: string; readonly title: string; readonly sections: readonly Section[] };

/** Every page that can be handed out, in the groups and the order of the menu. */
export type LinkTargets = readonly { readonly group: string; readonly pages: readonly Target[] }[];

/** The page at an address, where there is one. */
export const targetAt = (targets: LinkTargets, url: string): Target | undefined =>
  targets.flatMap(({ pages }) => pages).find((page) => page.url === url);
