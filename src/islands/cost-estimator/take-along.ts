import type { Answers } from '~/domain/costs/answers.ts';
import { readersDay } from '../readers-day.ts';
import { collectLine } from '../visit-sheet/collect.ts';
import { lineToTake } from './line-to-take.ts';
import type { EstimatorData } from './props.ts';

/** Puts the estimate, as of the reader's day, on their visit sheet. */
export const takeAlong = (data: EstimatorData, answers: Answers): void =>
  collectLine(lineToTake(data, answers, readersDay(new Date())));
