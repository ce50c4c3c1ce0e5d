import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Below so many jobs, threads take longer to start than they save. */
const FEW = 200;
/** Jobs that a thread is given at a time: messages take time too. */
const BATCH = 16;

type Answer<Result> = { readonly from: number; readonly results: readonly Result[] };

const threadOf = (module: URL) =>
  new Worker(new URL('./side-by-side-thread.ts', import.meta.url), { workerData: module.href });

/** Does one long job in a thread of its own, so that this one is free meanwhile. `module`, job and result are as for `sideBySide`. */
export async function inThread<Result>(module: URL, job: unknown): Promise<Result> {
  const thread = threadOf(module);
  try {
    return await new Promise<Result>((resolve, reject) => {
      thread.once('message', ({ results: [result] }: Answer<Result>) => resolve(result as Result));
      thread.once('error', reject);
      thread.postMessage({ from: 0, jobs: [job] });
    });
  } finally {
    await thread.terminate();
  }
}

/**
 * Does the same work for many jobs, on all processors where there are many. `module` is the file whose default export does one job;
 * jobs and results travel between threads, so they are plain data. Results come in the order of the jobs. Throws what the first failed job threw.
 */
export async function sideBySide<Result>(
  module: URL,
  jobs: readonly unknown[],
  threads = availableParallelism(),
): Promise<Result[]> {
  if (jobs.length < FEW || threads < 2) {
    const { default: work } = (await import(/* @vite-ignore */ module.href)) as {
      default: (job: unknown) => Promise<Result> | Result;
    };
    const results: Result[] = [];
    for (const job of jobs) results.push(await work(job));
    return results;
  }
  const results = new Array<Result>(jobs.length);
  let next = 0;
  const someInThread = () =>
    new Promise<void>((resolve, reject) => {
      const worker = threadOf(module);
      const giveMore = () => {
        if (next >= jobs.length) return void worker.terminate().then(() => resolve(), reject);
        worker.postMessage({ from: next, jobs: jobs.slice(next, next + BATCH) });
        next += BATCH;
      };
      worker.on('message', ({ from, results: some }: Answer<Result>) => {
        some.forEach((result, at) => (results[from + at] = result));
        giveMore();
      });
      worker.once('error', (error: Error) => {
        next = jobs.length;
        reject(error);
      });
      giveMore();
    });
  await Promise.all(Array.from({ length: threads }, someInThread));
  return results;
}
