/** The built site, as the output checks read it. */
export type BuiltSite = {
  /** Every HTML page with its address, such as /timeline/. */
  readonly pages: readonly { readonly url: string; readonly file: string; readonly html: string }[];
  /** Every file under dist/ with its size. */
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
  /** The bytes of one file, by its path under dist/. */
  readonly read: (path: string) => Buffer;
};
