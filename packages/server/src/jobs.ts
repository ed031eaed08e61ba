import type { Job } from "./kit/index.ts";
import { mailJob } from "./kit/index.ts";
import { scheduleJob } from "./schedule/schedule-job.ts";

/** What the server does by itself while it listens. */
export const jobs: readonly Job[] = [mailJob, scheduleJob];
