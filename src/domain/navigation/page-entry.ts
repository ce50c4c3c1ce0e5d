/** A page as menus and lists show it. */
export type PageEntry = {
  readonly url: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly description: string;
};
/** A topic with its pages. */
export type TopicPages = {
  readonly id: string;
  readonly title: string;
  readonly blurb: string;
  readonly pages: readonly PageEntry[];
};
