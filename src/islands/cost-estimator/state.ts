import {
  methodOf,
  OF_PAYMENT,
  rangesOf,
  reaches,
  type Answers,
  type NumberName,
  type Start,
} from '../../domain/costs/answers.ts';
import { answerFields, answersIn, typedNumber } from '../../domain/costs/answers-address.ts';
import { withOurs } from '../../domain/costs/given.ts';
import { withMethod } from '../../domain/costs/report.ts';
import { valueIn } from '../../domain/address/state-in-hash.ts';

/** The state of the estimator. What stands in a box may be no number; then the last good one counts. */
export type EstimatorState = {
  readonly answers: Answers;
  /** What is typed in boxes, as it is typed. */
  readonly typed: { readonly [Name in NumberName]?: string };
  /** Boxes whose text is no number that can count. */
  readonly wrong: readonly NumberName[];
  /** Whether part of the address could not be used. */
  readonly rejected: boolean;
};

/** A question that is answered by choosing, by its name in the address. */
export type Choice = 'method' | 'horizon' | 'pay' | 'share' | 'help';
/** What a reader can do. */
export type EstimatorEvent =
  | { readonly kind: 'typed'; readonly name: NumberName; readonly text: string }
  | { readonly kind: 'chose'; readonly name: Choice; readonly value: string }
  /** Our own numbers in place of those that a link brought along. */
  | { readonly kind: 'took ours' }
  | { readonly kind: 'reset' };

/** The state that an address describes; whatever it is, the state is a valid one. */
export function stateFrom(start: Start, hash: string): EstimatorState {
  const { answers, rejected } = answersIn(start, hash);
  return { answers, typed: {}, wrong: [], rejected: rejected.length > 0 };
}

function typeIn(state: EstimatorState, name: NumberName, text: string): EstimatorState {
  const found = typedNumber(name, text);
  const others = state.wrong.filter((other) => other !== name);
  const typed = { ...state.typed, [name]: text };
  if (!found) return { ...state, typed, wrong: [...others, name] };
  return { ...state, typed, wrong: others, rejected: false, answers: { ...state.answers, [name]: found.value } };
}

/** Without what was put in for another way to pay: its deductible is not this one's. */
const withPay = (answers: Answers, pay: Answers['pay']): Answers => ({
  ...answers,
  ...Object.fromEntries(OF_PAYMENT.map((name) => [name, undefined])),
  pay,
});

function choose(start: Start, state: EstimatorState, name: Choice, value: string): EstimatorState {
  if (!valueIn<string>(answerFields(start)[name], value) || value === state.answers[name]) return state;
  const answers =
    name === 'method'
      ? withMethod(state.answers, value)
      : name === 'pay'
        ? withPay(state.answers, value as Answers['pay'])
        : { ...state.answers, [name]: value };
  return { answers, typed: {}, wrong: [], rejected: false };
}

/** The state after something happened. */
export function nextState(start: Start, state: EstimatorState, event: EstimatorEvent): EstimatorState {
  switch (event.kind) {
    case 'typed':
      return typeIn(state, event.name, event.text);
    case 'chose':
      return choose(start, state, event.name, event.value);
    case 'took ours':
      return { answers: withOurs(state.answers), typed: {}, wrong: [], rejected: false };
    case 'reset':
      return stateFrom(start, '');
  }
}

const PLAN: Readonly<Record<Answers['pay'], readonly NumberName[]>> = {
  self: [],
  insurance: ['deductible', 'left', 'ends'],
  superbill: ['deductible', 'left', 'ends', 'back'],
  medicare: ['deductible', 'left', 'ends', 'percent'],
};

/** The boxes that count with these answers, in the order in which they are asked. */
export function asked(start: Start, answers: Answers) {
  const { pay, share, horizon } = answers;
  const { approved } = methodOf(start, answers.method);
  const insured = pay === 'insurance';
  const treatment: NumberName[] = ['price', 'sessions', 'intake', 'observation'];
  const later: NumberName[] = ['later', 'upkeep'];
  const around: NumberName[] = ['therapy', 'hour', 'travel', 'off'];
  const after: NumberName[] = insured ? [share, 'maximum', 'maxleft'] : [];
  const helped: NumberName[] = insured && approved && answers.help === 'yes' ? ['drugcopay', 'drughelp'] : [];
  return {
    treatment: horizon === 'course' ? treatment : [...treatment, ...later],
    around,
    plan: { before: reaches(start, answers) ? PLAN[pay] : [], share: insured, after },
    savings: { asked: insured && approved, boxes: helped },
  };
}

/** The numbers that the result rests on: those that are asked, without what is off. */
export function numbersInUse(start: Start, answers: Answers): NumberName[] {
  const { treatment, around, plan, savings } = asked(start, answers);
  const ranges = rangesOf(start, answers);
  const counts: NumberName[] = [...treatment, ...around, ...plan.before, ...plan.after, ...savings.boxes, 'tax'];
  const off: NumberName[] = [
    ...(ranges.therapy.typical > 0 ? [] : (['hour'] as const)),
    // Until the end of the time looked ahead: that needs no number.
    ...(answers.upkeep === undefined ? (['upkeep'] as const) : []),
  ];
  return counts.filter((name) => (ranges[name].high > 0 || answers[name] !== undefined) && !off.includes(name));
}
