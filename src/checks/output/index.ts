import { articlePromises } from './article-promises.ts';
import { brokenLinks } from './broken-links.ts';
import type { Measure, OutputCheck } from './built-site.ts';
import { embedPages } from './embed-pages.ts';
import { headingsInOrder } from './headings-in-order.ts';
import { hostHeaders } from './host-headers.ts';
import { linkedData } from './linked-data.ts';
import { markdownTwins } from './markdown-twins.ts';
import { noStyleGuide } from './no-style-guide.ts';
import { nothingBlocks } from './nothing-blocks.ts';
import { nothingFromElsewhere } from './nothing-from-elsewhere.ts';
import { pageHead } from './page-head.ts';
import { permalinks, permalinksMeasured } from './permalinks.ts';
import { plainWords, plainWordsMeasured } from './plain-words.ts';
import { privateCopies } from './private-copies.ts';
import { redirectPages } from './redirect-pages.ts';
import { shareImages } from './share-images.ts';
import { sourceBackLinks } from './source-back-links.ts';
import { unfinishedWords } from './unfinished-words.ts';
import { uniqueIds } from './unique-ids.ts';
import { validHtml } from './valid-html.ts';
import { wholeSitemap } from './whole-sitemap.ts';
import { withinBudget, withinBudgetMeasured } from './within-budget.ts';

/** Every rule about the built HTML. */
export const outputChecks: readonly OutputCheck[] = [
  validHtml,
  pageHead,
  linkedData,
  markdownTwins,
  uniqueIds,
  headingsInOrder,
  brokenLinks,
  sourceBackLinks,
  permalinks,
  redirectPages,
  wholeSitemap,
  nothingFromElsewhere,
  nothingBlocks,
  withinBudget,
  plainWords,
  privateCopies,
  embedPages,
  hostHeaders,
  shareImages,
  articlePromises,
  unfinishedWords,
  noStyleGuide,
];

/** What is printed above the mistakes, so that a number can be watched before it breaks a rule. */
export const measures: readonly Measure[] = [plainWordsMeasured, withinBudgetMeasured, permalinksMeasured];
