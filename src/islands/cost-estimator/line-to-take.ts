import { hashFor } from '../../domain/costs/answers-address.ts';
import type { Answers } from '../../domain/costs/answers.ts';
import { given } from '../../domain/costs/given.ts';
import { estimates, type Estimates } from '../../domain/costs/report.ts';
import { rough } from '../../domain/costs/rough.ts';
import { usd } from '../../domain/costs/working.ts';
import { formatDate, type IsoDate } from '../../domain/dates/iso-date.ts';
import type { Line } from '../../domain/visit-sheet/sheet.ts';
import type { EstimatorData } from './props.ts';
import { centsRange, horizonName } from './text.ts';

/** A typical sum, with its range where it has one. */
function sumOf(write: typeof usd, { low, typical, high }: Estimates): string {
  const sum = write(typical.reader);
  const range = centsRange(write, { low: low.reader, typical: typical.reader, high: high.reader });
  return range === sum ? sum : `${sum} (${range})`;
}

/** The estimate as a line of the visit sheet: typical sums and their ranges, the day they were worked out, and the address of the numbers. */
export function lineToTake(
  { start, words }: Pick<EstimatorData, 'start' | 'words'>,
  answers: Answers,
  day: IsoDate,
): Line {
  const { course, all } = estimates(start, answers);
  const label = (name: 'method' | 'pay') =>
    words.questions[name].options.find(([value]) => value === answers[name])?.[1] ?? '';
  const ahead = answers.horizon === 'course' ? '' : `; ${horizonName(answers.horizon)} about ${sumOf(rough, all)}`;
  const whose = given(start, answers).length > 0 ? ' With figures from a link, not ours.' : '';
  return {
    kind: 'estimate',
    text: `${label('method')}, “${label('pay')}”: first course about ${sumOf(usd, course)}${ahead}. Worked out ${formatDate(day)}; no quote.${whose}`,
    from: `/cost-estimator/${hashFor(start, answers)}`,
  };
}
