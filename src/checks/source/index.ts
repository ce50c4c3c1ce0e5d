import { articleLength } from './article-length.ts';
import { claimNumbers } from './claim-numbers.ts';
import type { ContentCheck } from './content.ts';
import { crisisNote } from './crisis-note.ts';
import { dates } from './dates.ts';
import { duplicates } from './duplicates.ts';
import { equalDetail } from './equal-detail.ts';
import { forbiddenWords } from './forbidden-words.ts';
import { handoutHelp } from './handout-help.ts';
import { handoutMedicines } from './handout-medicines.ts';
import { headings } from './headings.ts';
import { importDirection } from './import-direction.ts';
import { kindsOfStatement } from './kinds-of-statement.ts';
import { links } from './links.ts';
import { longLists } from './long-lists.ts';
import { pathSteps } from './path-steps.ts';
import { pictures } from './pictures.ts';
import { readableReference } from './readable-reference.ts';
import { redirects } from './redirects.ts';
import { related } from './related.ts';
import { schema } from './schema.ts';
import { sharedSentences } from './shared-sentences.ts';
import { spelling } from './spelling.ts';
import { threeSources } from './three-sources.ts';
import { typedFigures } from './typed-figures.ts';
import { unknownClaim } from './unknown-claim.ts';
import { unknownFigure } from './unknown-figure.ts';
import { unknownGroup } from './unknown-group.ts';
import { unknownMethod } from './unknown-method.ts';
import { unknownPrice } from './unknown-price.ts';
import { unknownTerm } from './unknown-term.ts';
import { unknownWord } from './unknown-word.ts';
import { unusedClaim } from './unused-claim.ts';

/** Every rule across the files of content/, and the one about the imports of src/. */
export const sourceChecks: readonly ContentCheck[] = [
  schema,
  unknownClaim,
  unknownFigure,
  unknownPrice,
  unknownTerm,
  unknownMethod,
  unknownGroup,
  unknownWord,
  readableReference,
  kindsOfStatement,
  unusedClaim,
  claimNumbers,
  pathSteps,
  pictures,
  typedFigures,
  related,
  links,
  redirects,
  headings,
  dates,
  duplicates,
  threeSources,
  articleLength,
  longLists,
  crisisNote,
  equalDetail,
  handoutHelp,
  handoutMedicines,
  forbiddenWords,
  sharedSentences,
  spelling,
  importDirection,
];
