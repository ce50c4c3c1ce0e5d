/** What the layout has to know of a block. */
type Placed = { readonly kind: string; readonly half?: true | undefined };

/** Blocks that stand side by side: one, or two halves. */
export type Row<Block> = { readonly blocks: readonly Block[]; readonly grows: boolean };

/** The kinds that become taller where the paper has room left, because there is something to write. */
const GROWING = ['questions', 'table'];

/** The rows of a sheet: two halves in a row stand side by side, everything else by itself. */
export function rowsOf<Block extends Placed>(blocks: readonly Block[]): Row<Block>[] {
  const rows: Block[][] = [];
  for (const block of blocks) {
    const last = rows.at(-1);
    const waits = block.half && last?.length === 1 && last[0]?.half;
    if (waits) last.push(block);
    else rows.push([block]);
  }
  return rows.map((row) => ({ blocks: row, grows: row.some(({ kind }) => GROWING.includes(kind)) }));
}
