import type { LinkRequest } from '~/domain/links/request.ts';
import type { LinkTargets } from '~/domain/links/targets.ts';
import type { BuilderEvent } from './state.ts';

/** One way of having it, as far as a link can say something about it. */
export type MethodToLink = {
  readonly id: string;
  readonly name: string;
  /** Whether a second bill for watching is common. */
  readonly approved: boolean;
  /** How close together sessions are: as usual, and faster where there is such a course. */
  readonly paces: readonly string[];
};

/** What a page hands over: plain data. */
export type BuilderData = {
  readonly siteName: string;
  readonly reviewed: boolean;
  readonly methods: readonly MethodToLink[];
  /** The titles of the two tools, by address. */
  readonly tools: Readonly<Record<string, string>>;
};

/** The list of pages, which comes only once somebody wants a link. */
export type Pages =
  | { readonly kind: 'not asked' }
  | { readonly kind: 'coming' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'there'; readonly targets: LinkTargets };

/** All that the view draws. */
export type BuilderProps = BuilderData & {
  readonly request: LinkRequest;
  readonly rejected: boolean;
  readonly pages: Pages;
  /** Protocol and host of the links. */
  readonly origin: string;
  readonly send: (event: BuilderEvent) => void;
};
