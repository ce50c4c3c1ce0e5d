/** What `npm test` runs, in which order, and what needs what. */

/**
 * @typedef {object} Step
 * @property {string} name as printed
 * @property {string} script of package.json
 * @property {import('./counts.mjs').Closing} closing
 * @property {readonly string[]} [needs] steps that must have passed for this one to mean anything
 * @property {readonly string[]} [after] steps that must have ended before this one, passed or not
 */

/**
 * The steps of one stage run side by side; the next stage waits for them. What somebody waits for comes first, then what takes longest.
 * Types and the build both write `.astro/`, so they are never together; the end-to-end tests use both cores themselves.
 * @type {readonly (readonly Step[])[]}
 */
export const stages = [
  [
    { name: 'lint', script: 'lint', closing: 'step' },
    { name: 'types', script: 'check:types', closing: 'step' },
    { name: 'build', script: 'build:site', closing: 'step', after: ['types'] },
    { name: 'output', script: 'check:output', closing: 'rules', needs: ['build'] },
    { name: 'unit', script: 'unit', closing: 'node-test' },
    { name: 'content', script: 'check:content', closing: 'rules' },
  ],
  [{ name: 'e2e', script: 'e2e', closing: 'playwright', needs: ['build', 'chromium'] }],
];

/**
 * Walks the stages with at most `atOnce` steps at a time. A step waits for what it comes after and needs; one whose needs failed is not run, and has failed too.
 * @template {Pick<Step, 'name' | 'needs' | 'after'>} S
 * @param {readonly (readonly S[])[]} allStages in each, a step stands below those it waits for
 * @param {{ run: (step: S) => Promise<boolean>, skip: (step: S, needed: string) => void, alreadyFailed?: readonly string[], atOnce?: number }} how
 *   `run` says whether the step passed
 */
export async function walk(allStages, { run, skip, alreadyFailed = [], atOnce = 2 }) {
  const failed = new Set(alreadyFailed);
  /** @type {Map<string, Promise<void>>} */
  const ends = new Map();
  const take = async (/** @type {S} */ step) => {
    for (const name of [...(step.needs ?? []), ...(step.after ?? [])]) await ends.get(name);
    const missing = step.needs?.find((name) => failed.has(name));
    if (missing) skip(step, missing);
    if (missing || !(await run(step))) failed.add(step.name);
  };
  for (const stage of allStages) {
    const waiting = [...stage];
    const worker = async () => {
      for (let step = waiting.shift(); step; step = waiting.shift()) {
        const end = take(step);
        ends.set(step.name, end);
        await end;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
  }
}
