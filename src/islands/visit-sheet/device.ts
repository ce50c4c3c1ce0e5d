import type { Sheet } from '~/domain/visit-sheet/sheet.ts';
import { sheetIn, STORAGE_KEY, textOf, type Kept } from '~/domain/visit-sheet/stored.ts';

/** What the browser keeps of the sheet, with its text as it stands there; undefined where it keeps nothing for this site. */
export function readKept(): { readonly kept: Kept; readonly text: string } | undefined {
  try {
    const text = localStorage.getItem(STORAGE_KEY);
    return { kept: sheetIn(text), text: text ?? '' };
  } catch {
    return undefined;
  }
}

/** Keeps a sheet; an empty one leaves nothing behind. False where the browser refuses. */
export function keep(sheet: Sheet): boolean {
  try {
    if (sheet.length === 0) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, textOf(sheet));
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another tab has changed the sheet. */
export const onOtherTab = (changed: () => void) =>
  addEventListener('storage', ({ key }) => {
    // No key: another tab has cleared everything.
    if (key === STORAGE_KEY || key === null) changed();
  });
