/** What runs in each thread of `sideBySide` and `inThread`: does the jobs that it is sent, with the default export of the module that it is told. */
import { parentPort, workerData } from 'node:worker_threads';

type Work = (job: unknown) => unknown;

const { default: work } = (await import(workerData as string)) as { default: Work };

parentPort?.on('message', ({ from, jobs }: { from: number; jobs: readonly unknown[] }) => {
  const all = async () => {
    const results: unknown[] = [];
    for (const job of jobs) results.push(await work(job));
    parentPort?.postMessage({ from, results });
  };
  // Thrown outside of the promise, it reaches whoever started the thread.
  all().catch((error: unknown) =>
    setImmediate(() => {
      throw error;
    }),
  );
});
