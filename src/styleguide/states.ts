import type { IsoDate } from '../domain/dates/iso-date.ts';
import type { Start } from '../domain/costs/answers.ts';
import type { PathData } from '../domain/schedule/path.ts';
import { planAddress } from '../domain/schedule/plan-address.ts';
import type { Kind } from '../domain/visit-sheet/sheet.ts';
import { markOfLine } from '../domain/visit-sheet/sheet.ts';
import * as compare from '../islands/compare-options/state.ts';
import * as estimator from '../islands/cost-estimator/state.ts';
import * as builder from '../islands/link-builder/state.ts';
import type { Found, FoundPage } from '../islands/search/found.ts';
import * as search from '../islands/search/state.ts';
import * as sources from '../islands/sources/state.ts';
import * as visit from '../islands/visit-sheet/state.ts';
import * as path from '../islands/what-to-expect/state.ts';

/** A state of an island with the words that name it in the guide. */
export type Named<State> = { readonly name: string; readonly state: State };

const after = <State, Event>(next: (state: State, event: Event) => State, from: State, events: readonly Event[]) =>
  events.reduce(next, from);

/** The states of the cost estimator, each reached by what a reader would do. */
export function estimatorStates(start: Start): Named<estimator.EstimatorState>[] {
  const first = estimator.stateFrom(start, '');
  const next = (events: readonly estimator.EstimatorEvent[]) =>
    after((state, event) => estimator.nextState(start, state, event), first, events);
  const approved = start.methods.find((method) => method.approved)?.id ?? '';
  return [
    { name: 'nothing answered yet: a typical case', state: first },
    {
      name: 'filled: an approved medicine, insurance, the maker’s savings, a first course',
      state: next([
        { kind: 'chose', name: 'method', value: approved },
        { kind: 'chose', name: 'pay', value: 'insurance' },
        { kind: 'chose', name: 'help', value: 'yes' },
        { kind: 'chose', name: 'horizon', value: 'course' },
        { kind: 'typed', name: 'deductible', text: '1500' },
      ]),
    },
    {
      name: 'failed: boxes whose text is no number',
      state: next([
        { kind: 'typed', name: 'price', text: 'about 600' },
        { kind: 'typed', name: 'sessions', text: '9999' },
      ]),
    },
    { name: 'filled in by a clinic’s link', state: estimator.stateFrom(start, '#price=480&sessions=6&by=clinic') },
    { name: 'a link that could not be used', state: estimator.stateFrom(start, '#method=none&price=-1') },
  ];
}

/** The screens of search, reached as a reader would reach them. `pages` stands for what the index finds. */
export function searchStates(pages: readonly FoundPage[]): Named<search.SearchState>[] {
  const found: Found = { pages, isClose: true, changed: [], guesses: [] };
  const asked = (text: string) => search.startWith(text);
  const told = (text: string, answer: Partial<Found>) => {
    const state = asked(text);
    return search.nextState(state, { kind: 'answered', ask: state.ask, found: { ...found, ...answer } });
  };
  const results = told('dose', {});
  return [
    { name: 'empty', state: asked('') },
    { name: 'loading, the first time', state: asked('dose') },
    { name: 'results', state: results },
    { name: 'results, all of them', state: search.nextState(results, { kind: 'wanted-more' }) },
    {
      name: 'loading again: the earlier results stay',
      state: search.nextState(results, { kind: 'typed', text: 'dose at home' }),
    },
    {
      name: 'results in place of a misspelling',
      state: told('ketamin', { pages: pages.slice(0, 1), changed: [{ from: 'ketamin', to: 'ketamine' }] }),
    },
    { name: 'nothing answers: the nearest there is', state: told('parking', { isClose: false }) },
    { name: 'nothing found, a guess', state: told('blader', { pages: [], isClose: false, guesses: ['bladder'] }) },
    { name: 'danger in the words', state: told('i want to die', {}) },
    { name: 'failed', state: search.nextState(asked('dose'), { kind: 'failed', ask: asked('dose').ask }) },
  ];
}

/** The states of the filter of /sources/, with how many of the sources each shows. */
export function sourceStates(
  choices: sources.Choices,
  all: number,
): (Named<sources.State> & { readonly shown: number; readonly ready: boolean })[] {
  const whole = { narrowed: sources.EVERYTHING, brokenLink: false };
  const chose = (field: keyof sources.Narrowed, value: string) =>
    sources.nextState(choices, whole, { kind: 'chose', field, value });
  return [
    { name: 'without JavaScript: the room it takes', state: whole, shown: all, ready: false },
    { name: 'everything', state: whole, shown: all, ready: true },
    { name: 'narrowed', state: chose('topic', choices.topics[0]?.id ?? ''), shown: 12, ready: true },
    { name: 'nothing fits', state: chose('read', 'recalled'), shown: 0, ready: true },
    {
      name: 'a link that could not be used',
      state: sources.stateFrom(choices, '#topic=none'),
      shown: all,
      ready: true,
    },
  ];
}

/** The states of the comparison. */
export function compareStates(all: readonly string[]): (Named<compare.State> & { readonly ready: boolean })[] {
  const first = { choice: compare.startChoice(all), brokenLink: false };
  const next = (events: readonly compare.ChoiceEvent[]) =>
    after((state, event) => compare.nextState(all, state, event), first as compare.State, events);
  const two = all.slice(0, 2).map((option) => ({ kind: 'kept-or-hid' as const, option }));
  return [
    {
      name: 'filled: two options, two matters, an order',
      ready: true,
      state: next([
        { kind: 'showed', which: 'none' },
        ...two,
        { kind: 'marked', matter: 'cost' },
        { kind: 'marked', matter: 'unknown' },
        { kind: 'ordered', by: 'driving' },
      ]),
    },
    { name: 'empty: no option is shown', ready: true, state: next([{ kind: 'showed', which: 'none' }]) },
    {
      name: 'a link that could not be used',
      ready: true,
      state: {
        ...compare.stateFrom(all, '#by=none'),
        choice: next([{ kind: 'showed', which: 'none' }, ...two.slice(0, 1)]).choice,
      },
    },
  ];
}

/** The states of the path of what to expect. `today` is the day of a first session. */
export function pathStates(data: PathData, today: IsoDate): Named<path.PathState>[] {
  const first = path.firstState(data);
  const next = (events: readonly path.PathEvent[]) =>
    after((state, event) => path.nextState(data, state, event), first, events);
  const { state: plan, rejected } = planAddress(data).read(`#first=${today}&by=clinic&pace=slow`);
  return [
    { name: 'empty: the usual course without dates', state: first },
    {
      name: 'filled: dates, days that suit, a time',
      state: next([
        { kind: 'set-first', first: today },
        { kind: 'turned-day', day: 'mon' },
        { kind: 'turned-day', day: 'thu' },
        { kind: 'set-time', time: '09:30' },
      ]),
    },
    {
      name: 'from a clinic’s link, a part of which could not be used',
      state: path.nextState(data, first, {
        kind: 'came-to',
        plan: plan as path.PathState['plan'],
        rejected: rejected.length > 0,
      }),
    },
  ];
}

/** The states of the link builder. */
export function builderStates(method: string): Named<builder.BuilderState>[] {
  const next = (events: readonly builder.BuilderEvent[]) => after(builder.nextState, builder.stateFrom(''), events);
  return [
    { name: 'empty: nothing chosen yet', state: builder.stateFrom('') },
    {
      name: 'a page',
      state: next([
        { kind: 'chose-what', make: 'page' },
        { kind: 'chose-page', page: '/safety/' },
      ]),
    },
    {
      name: 'the cost estimator with figures, one of which is none',
      state: next([
        { kind: 'chose-what', make: 'cost' },
        { kind: 'chose-method', method },
        { kind: 'said', name: 'price', text: '480' },
        { kind: 'said', name: 'sessions', text: 'six' },
      ]),
    },
    {
      name: 'a plan with days',
      state: next([
        { kind: 'chose-what', make: 'path' },
        { kind: 'chose-method', method },
        { kind: 'turned-day', day: 'tue' },
      ]),
    },
    { name: 'a link that could not be used', state: builder.stateFrom('#make=nothing') },
  ];
}

const LINES: readonly (readonly [Kind, string, string])[] = [
  ['question', 'Who is in the room while I am under?', '/choosing-a-provider/'],
  ['sign', 'Blood in the urine', '/safety/'],
  ['task', 'Arrange a ride home', '/what-to-expect/'],
  ['estimate', 'About $3,540 for the first course', '/cost-estimator/'],
];

/** The states of the visit sheet. */
export function visitStates(): Named<visit.SheetState>[] {
  const sheet = LINES.map(([kind, text, from]) => ({ kind, text, from }));
  const [line] = sheet;
  const mark = line ? markOfLine(line) : '';
  const kept = visit.nextState(visit.firstState, { kind: 'found', kept: { sheet }, text: '', again: false });
  const next = (...events: readonly visit.SheetEvent[]) => after(visit.nextState, kept, events);
  const read = { sheet: sheet.slice(1, 3), lost: 1 };
  return [
    { name: 'empty', state: visit.firstState },
    { name: 'filled: a line of each kind', state: next({ kind: 'wrote', text: 'My sister can drive on Tuesdays' }) },
    { name: 'a line is edited', state: next({ kind: 'began-edit', mark }) },
    { name: 'a line was deleted', state: next({ kind: 'removed', mark }) },
    { name: 'forgetting asks once more', state: next({ kind: 'asked-to-forget' }) },
    { name: 'a sheet came by a link, and one was here', state: next({ kind: 'came-by-link', read }) },
    { name: 'a sheet came by a link', state: visit.nextState(visit.firstState, { kind: 'came-by-link', read }) },
    { name: 'a link that could not be read', state: next({ kind: 'came-by-link', read: undefined }) },
    {
      name: 'failed: what was kept could not be read',
      state: visit.nextState(visit.firstState, {
        kind: 'found',
        kept: { sheet: [], trouble: 'broken' },
        text: '{"lines"',
        again: false,
      }),
    },
    { name: 'failed: the browser keeps nothing', state: next({ kind: 'cannot-keep' }) },
  ];
}
