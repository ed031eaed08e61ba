import type { Job } from "./kit/index.ts";
import { mailJob } from "./kit/index.ts";

/** What the server does by itself while it listens. */
export const jobs: readonly Job[] = [mailJob];
