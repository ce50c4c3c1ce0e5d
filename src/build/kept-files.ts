import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';

/**
 * Files that a build keeps for the next one in a folder, by names that say all that decides what is in them. The folder need not be there yet;
 * its address ends with a slash.
 */
export function keptFiles(folder: URL) {
  const needed = new Set<string>();
  return {
    /** The file from the last build, or a new one that the next build will find. */
    async find(name: string, make: () => Promise<Uint8Array>): Promise<{ bytes: Uint8Array; isNew: boolean }> {
      needed.add(name);
      const file = new URL(name, folder);
      const known = await readFile(file).catch(() => undefined);
      if (known) return { bytes: known, isNew: false };
      const bytes = await make();
      await mkdir(folder, { recursive: true });
      // Under its name only when whole: a build that is stopped here leaves no half file.
      const unfinished = new URL(`${name}.${process.pid}`, folder);
      await writeFile(unfinished, bytes);
      await rename(unfinished, file);
      return { bytes, isNew: true };
    },
    /** Takes away what this build did not ask for. */
    async removeOthers(): Promise<void> {
      const names = await readdir(folder).catch((): string[] => []);
      const old = names.filter((name) => !needed.has(name));
      await Promise.all(old.map((name) => rm(new URL(name, folder), { force: true })));
    },
  };
}
