import { collectUses } from './collect-uses.ts';
import { labelTableCells } from './label-table-cells.ts';

/**
 * Plugins in order. `collectUses` first: it numbers the words authors wrote, in reading order, before anything moves.
 * `labelTableCells` after: it only adds attributes to tables.
 */
export const hastPlugins = [collectUses, labelTableCells];
