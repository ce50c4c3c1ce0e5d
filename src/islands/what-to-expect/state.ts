import type { Weekday } from '../../domain/dates/calendar-day.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import { moveSession } from '../../domain/schedule/course.ts';
import { courseOf, methodOf, wishesOf, type PathData, type Plan } from '../../domain/schedule/path.ts';
import { usualPlan, withUsual } from '../../domain/schedule/plan-address.ts';

/** What the reader has said, and whether a part of the address could not be used. */
export type PathState = { readonly plan: Plan; readonly rejected: boolean };

/** What can happen to a plan: an address that brings one, and what the reader does. */
export type PathEvent =
  | { readonly kind: 'came-to'; readonly plan: Plan; readonly rejected: boolean }
  | { readonly kind: 'chose-method'; readonly method: string }
  | { readonly kind: 'chose-pace'; readonly pace: Plan['pace'] }
  | { readonly kind: 'set-first'; readonly first: IsoDate }
  | { readonly kind: 'turned-day'; readonly day: Weekday }
  | { readonly kind: 'set-time'; readonly time: string }
  | { readonly kind: 'moved'; readonly session: number; readonly to: IsoDate }
  | { readonly kind: 'ticked'; readonly id: string }
  /** The usual course in place of what a link filled in. */
  | { readonly kind: 'took-usual' }
  | { readonly kind: 'started-over' };

/** What Back should undo: a choice that changes the whole path. All else only mends the address. */
export const isDeliberate = ({ kind }: PathEvent): boolean =>
  kind === 'chose-method' || kind === 'took-usual' || kind === 'started-over';

const turned = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

function move(data: PathData, plan: Plan, session: number, to: IsoDate): Plan {
  const wishes = wishesOf(plan);
  if (!wishes) return plan;
  return { ...plan, moved: moveSession(courseOf(methodOf(data, plan.method), plan), wishes, session, to) };
}

function nextPlan(data: PathData, plan: Plan, event: PathEvent): Plan {
  switch (event.kind) {
    case 'came-to':
      return event.plan;
    // Another course has other sessions, so what was moved in this one says nothing about it.
    case 'chose-method':
      return { ...plan, method: event.method, pace: 'usual', moved: [] };
    case 'chose-pace':
      return { ...plan, pace: event.pace, moved: [] };
    case 'set-first':
      return { ...plan, first: event.first, moved: event.first === '' ? [] : plan.moved };
    case 'turned-day':
      return { ...plan, days: turned(plan.days, event.day) };
    case 'set-time':
      return { ...plan, time: event.time };
    case 'moved':
      return move(data, plan, event.session, event.to);
    case 'ticked':
      return { ...plan, done: turned(plan.done, event.id) };
    case 'took-usual':
      return withUsual(data, plan);
    case 'started-over':
      return usualPlan(data);
  }
}

/** The state after something happened. What was wrong with the address is forgotten once the reader changes something. */
export const nextState = (data: PathData, { plan }: PathState, event: PathEvent): PathState => ({
  plan: nextPlan(data, plan, event),
  rejected: event.kind === 'came-to' && event.rejected,
});

/** The usual course before the reader has said anything. */
export const firstState = (data: PathData): PathState => ({ plan: usualPlan(data), rejected: false });
