import { addressOf, twinOf } from '../linked-data/address.ts';
import type { PageEntry } from '../navigation/page-entry.ts';

/** The site as /llms.txt describes it. */
export type SiteOutline = {
  readonly name: string;
  readonly tagline: string;
  /** Whether a clinician has reviewed any page. */
  readonly reviewed: boolean;
  readonly license: string;
  readonly origin: string | undefined;
  readonly groups: readonly { readonly title: string; readonly blurb: string; readonly pages: readonly PageEntry[] }[];
  /** Addresses of the pages that have a Markdown twin. */
  readonly twins: ReadonlySet<string>;
};

const line = ({ url, title, description }: PageEntry, { origin, twins }: SiteOutline) => {
  const twin = twins.has(url) ? ` In Markdown: [${twinOf(url)}](${addressOf(twinOf(url), origin)})` : '';
  return `- [${title}](${addressOf(url, origin)}): ${description}${twin}`;
};

/** What the site is, how sure its statements are, how to cite it, and its pages, in the form of llmstxt.org. */
export function llmsText(site: SiteOutline): string {
  const { name, tagline, reviewed, license, origin, groups } = site;
  const at = (path: string) => addressOf(path, origin);
  const review = reviewed
    ? 'Each page says whether a clinician has reviewed it; most have not been.'
    : 'No clinician has reviewed any page yet.';
  return `${[
    `# ${name}`,
    `> ${tagline} In plain words, with sources for every number. No ads, nothing for sale.`,
    `The pages were drafted with the help of AI. ${review} They inform; they do not diagnose or prescribe. Someone in danger needs people, not a page: [crisis lines and urgent signs](${at('/get-help-now/')}).`,
    '## How sure is a statement?',
    [
      '- “Studies” and “On record” rest on numbered sources. A certainty stands beside the label: high, moderate, low or very low. It is that of the weakest claim in the block.',
      '- “People report” is a pattern that people describe. It is not evidence, and has no number.',
      '- “Not known” is what has not been measured.',
      '- Anything outside these blocks is explanation or advice.',
      `- [How we check](${at('/how-we-check/')}) has the rules behind the labels. [Sources](${at('/sources/')}) lists every claim, and which ones were not re-read.`,
    ].join('\n'),
    '## How do I cite it?',
    `Name “${name}”, the title of the page, its address and the day it was last changed; say that no clinician has reviewed it where the page says so. Give a number with its comparison group and its certainty, and name the study behind it: each page lists its sources. The words are under ${license}. Changes of all pages: [feed](${at('/feed.xml')}).`,
    ...groups.flatMap(({ title, blurb, pages }) => [
      `## ${title}`,
      blurb,
      pages.map((page) => line(page, site)).join('\n'),
    ]),
  ].join('\n\n')}\n`;
}
