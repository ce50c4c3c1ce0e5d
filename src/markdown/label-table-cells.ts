import { defineHastPlugin, type HastNode } from 'satteri';

type Element = HastNode & { tagName?: string; children?: readonly Element[] };

const elements = (node: Element, tag: string): Element[] =>
  (node.children ?? []).flatMap((child) => (child.tagName === tag ? [child] : elements(child, tag)));

/**
 * Gives each cell of a table its column's heading as `data-label`, so that the table can stack on a phone, and the roles
 * that a stacked table would otherwise lose. The first cell of a row becomes its heading. Alignment styles are dropped:
 * a strict content policy blocks them.
 */
export const labelTableCells = () =>
  defineHastPlugin({
    name: 'label-table-cells',
    element: {
      filter: ['table'],
      visit(table, ctx) {
        const [head, ...rows] = elements(table as Element, 'tr');
        const labels = elements(head ?? ({} as Element), 'th').map((cell) => ctx.textContent(cell));
        ctx.setProperty(table, 'role', 'table');
        for (const cell of elements(head ?? ({} as Element), 'th')) {
          ctx.setProperty(cell, 'scope', 'col');
          ctx.setProperty(cell, 'role', 'columnheader');
          ctx.setProperty(cell, 'style', undefined);
        }
        for (const row of [head, ...rows]) if (row) ctx.setProperty(row, 'role', 'row');
        for (const row of rows) {
          elements(row, 'td').forEach((cell, column) => {
            ctx.setProperty(cell, 'role', column === 0 ? 'rowheader' : 'cell');
            ctx.setProperty(cell, 'style', undefined);
            if (column > 0) ctx.setProperty(cell, 'data-label', labels[column] ?? '');
          });
        }
      },
    },
  });
