import type { ReplyOf } from "@pistor/api/kit";
import type { showRecall } from "@pistor/api/stock";

/** A recall as the server answers it. */
export type ShownRecall = ReplyOf<typeof showRecall>;
