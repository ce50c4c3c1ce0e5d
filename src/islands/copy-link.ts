/** Puts an address into the clipboard. False where the browser refuses or has none: then the reader has to copy it by hand. */
export async function copyLink(address: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(address);
    return true;
  } catch {
    return false;
  }
}
