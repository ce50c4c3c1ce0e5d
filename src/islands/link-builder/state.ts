import type { Weekday } from '../../domain/dates/calendar-day.ts';
import { BOXES, NOTHING_YET, requestIn, type BoxName, type LinkRequest } from '../../domain/links/request.ts';

/** What is to be handed out, and whether part of the address could not be used. */
export type BuilderState = { readonly request: LinkRequest; readonly rejected: boolean };

/** What can be said about a link. */
export type BuilderEvent =
  | { readonly kind: 'chose-what'; readonly make: LinkRequest['make'] }
  | { readonly kind: 'chose-page'; readonly page: string }
  | { readonly kind: 'chose-method'; readonly method: string }
  | { readonly kind: 'said'; readonly name: 'place' | 'first' | 'time' | BoxName; readonly text: string }
  | { readonly kind: 'chose-pace'; readonly pace: LinkRequest['pace'] }
  | { readonly kind: 'turned-day'; readonly day: Weekday };

const NO_FIGURES = Object.fromEntries(BOXES.map((name) => [name, ''])) as Record<BoxName, ''>;

/** The state that an address describes. */
export function stateFrom(hash: string): BuilderState {
  const { request, rejected } = requestIn(hash);
  return { request, rejected: rejected.length > 0 };
}

function next(request: LinkRequest, event: BuilderEvent): LinkRequest {
  switch (event.kind) {
    case 'chose-what':
      return { ...NOTHING_YET, make: event.make };
    // A heading stands on its own page only.
    case 'chose-page':
      return { ...request, page: event.page, place: '' };
    // Prices and a pace belong to one way of having it.
    case 'chose-method':
      return { ...request, ...NO_FIGURES, pace: 'usual', method: event.method };
    case 'said':
      return { ...request, [event.name]: event.text };
    case 'chose-pace':
      return { ...request, pace: event.pace };
    case 'turned-day':
      return {
        ...request,
        days: request.days.includes(event.day)
          ? request.days.filter((day) => day !== event.day)
          : [...request.days, event.day],
      };
  }
}

/** The state after something happened. What was wrong with the address is forgotten then. */
export const nextState = ({ request }: BuilderState, event: BuilderEvent): BuilderState => ({
  request: next(request, event),
  rejected: false,
});
