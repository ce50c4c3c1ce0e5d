import { editionOn, formatPrice, type Edition, type PriceBook } from '../../domain/costs/price-reference.ts';
import type { Issue } from '../issue.ts';
import type { Content, ContentCheck } from './content.ts';
import { writtenReferences } from './written-references.ts';

/** Counts stand in the price files because totals rest on them, but they are no money. */
const COUNTS = ['firstCourseSessions', 'maintenancePerMonth'];

const priceBook = ({ prices, today }: Content): PriceBook =>
  new Map(
    prices.flatMap(({ id, data }): [string, Edition][] =>
      data.kind === 'not-included' || data.editions.every(({ preparedOn }) => preparedOn > today)
        ? []
        : [[id, editionOn<Edition & { preparedOn: string }>(data.editions, today)]],
    ),
  );

function mistakeIn(book: PriceBook, price: string): string | undefined {
  const [, figure = ''] = price.split('/');
  if (COUNTS.includes(figure.split('.')[0] ?? ''))
    return `"${price}" counts sessions, not money; write the price of something that is paid for`;
  try {
    formatPrice(book, price);
    return undefined;
  } catch (error) {
    return `${(error as Error).message}; write a figure that stands there`;
  }
}

/** Every price that a page shows stands in content/prices, or can be computed from it. */
export const unknownPrice: ContentCheck = (content) => {
  const book = priceBook(content);
  return writtenReferences(content).flatMap(({ reference, file, line }): Issue[] => {
    if (reference?.kind !== 'price' || content.broken.has(`content/prices/${reference.price.split('/')[0]}.yaml`))
      return [];
    const say = mistakeIn(book, reference.price);
    return say ? [{ file, line, rule: 'unknown-price', say }] : [];
  });
};
