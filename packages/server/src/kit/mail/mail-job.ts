import type { Job } from "../jobs.ts";
import { sendWaiting } from "./send-waiting.ts";

/** Hands over what was kept. It looks often, as somebody may be waiting for a confirmation. */
export const mailJob: Job = {
  name: "mail",
  everyMs: 2_000,
  run: ({ database, post, log, clock }) => sendWaiting({ database, post, log, now: clock }),
};
