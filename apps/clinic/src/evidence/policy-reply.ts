import type { showPolicy } from "@pistor/api/evidence";
import type { ReplyOf } from "@pistor/api/kit";

/** What the clinic set for itself, and everything that it may set. */
export type Policy = ReplyOf<typeof showPolicy>;
/** One value that a clinic may change. */
export type Changeable = Policy["parameters"][number];
