import { isOverdue } from '~/domain/dates/iso-date.ts';
import { countsInWords, type Judged, type Verdict } from '~/domain/review/assessment.ts';
import { library, today, type Library } from './library.ts';

/** The address of the self-assessment. */
export const SELF_ASSESSMENT = '/how-we-check/self-assessment/';

/** A criterion as the page shows it. */
type Criterion = Judged & { readonly asks: string; readonly why: string; readonly see?: string | undefined };

/** How the decision aid says it: what is asked, and what became of it. */
const VERDICT_OF: Readonly<Record<Library['decision']['criteria'][number]['met'], Verdict>> = {
  yes: 'met',
  partly: 'partly',
  no: 'not met',
  'not asked': 'does not apply',
};

type Instrument = Library['selfAssessment']['instruments'][number];

const criteriaOf = (lib: Library, instrument: Instrument): readonly Criterion[] =>
  'criteria' in instrument
    ? instrument.criteria
    : lib.decision.criteria.map(({ id, asks, met, where, see }) => ({
        id,
        asks,
        verdict: VERDICT_OF[met],
        why: where,
        see,
      }));

/** Each instrument with its name, its address on the page and its counts in words. */
export const assessmentCounts = (lib: Library) =>
  lib.selfAssessment.instruments.map((instrument) => ({
    name: instrument.heading.split(':')[0] ?? instrument.heading,
    url: `${SELF_ASSESSMENT}#${instrument.id}`,
    counts: countsInWords(criteriaOf(lib, instrument)),
  }));

/** Everything the self-assessment shows: its words, the instruments with their counts and criteria, and its dates. */
export async function selfAssessmentPage() {
  const lib = await library();
  const { instruments, ...page } = lib.selfAssessment;
  return {
    ...page,
    overdue: isOverdue(page.nextReview, today),
    instruments: instruments.map((instrument) => {
      const { id, heading, what, citation, url } = instrument;
      const criteria = criteriaOf(lib, instrument);
      return { id, heading, what, citation, url, criteria, counts: countsInWords(criteria) };
    }),
  };
}
