import type { App } from "./serve.ts";

/** Work that the server does by itself, again and again. */
export interface Job {
  readonly name: string;
  /** How long it rests after it has ended. */
  readonly everyMs: number;
  readonly run: (app: App) => Promise<void>;
}

/** How long a stop waits for what is running. */
const patienceMs = 5_000;

/**
 * Starts jobs; each runs by itself and never twice at once. A fault is logged, and the job goes on at its next turn.
 *
 * @returns stops them, and waits for those that run
 */
export function startJobs(app: App, jobs: readonly Job[]): () => Promise<void> {
  let stopped = false;
  const running = new Set<Promise<void>>();
  const timers = new Map<Job, NodeJS.Timeout>();
  const turn = (job: Job) => {
    const work = job
      .run(app)
      .catch((error: unknown) => app.log.fault({ endpoint: `job ${job.name}` }, error))
      .finally(() => {
        running.delete(work);
        if (!stopped) later(job);
      });
    running.add(work);
  };
  const later = (job: Job) => timers.set(job, setTimeout(() => turn(job), job.everyMs).unref());
  for (const job of jobs) later(job);
  return async () => {
    stopped = true;
    for (const timer of timers.values()) clearTimeout(timer);
    let cut: NodeJS.Timeout | undefined;
    const late = new Promise<void>((over) => {
      cut = setTimeout(over, patienceMs);
    });
    await Promise.race([Promise.all(running), late]);
    clearTimeout(cut);
  };
}
