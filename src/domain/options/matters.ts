/** What the options are compared on, in the order of the page; also their names in the address. */
export const MATTERS = ['works', 'given', 'effects', 'work', 'time', 'cost', 'unknown'] as const;
export type Matter = (typeof MATTERS)[number];

/** How the options may be ordered: as the page lists them, or by one fact about each. Never by how well they do. */
export const ORDERS = ['listed', 'home', 'driving', 'followed'] as const;
export type Order = (typeof ORDERS)[number];

/** The orders that rest on a fact. */
export type SortFact = Exclude<Order, 'listed'>;
