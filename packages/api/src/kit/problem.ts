import * as z from "zod";

/**
 * The one shape of an error (RFC 9457 problem details). It never holds a stack, SQL, or the id of another clinic's
 * record; `help` is what the caller can do.
 */
export const problemReply = z.object({
  /** `urn:pistor:problem:<id>` */
  type: z.string(),
  title: z.string(),
  status: z.number(),
  /** Dotted id, for programs. */
  problem: z.string(),
  /** JSON pointer into the body, or `""`. */
  at: z.string(),
  /** What was seen and what to do about it. */
  message: z.string(),
  /** Of the request, so that it can be found in the log. */
  requestId: z.string().optional(),
  /** Where the caller's version is stale: the version that is now kept. */
  current: z.number().optional(),
});
export type ProblemReply = z.infer<typeof problemReply>;

/** What the client throws when the server refused, or could not be reached (`status` 0). */
export class CallFailed extends Error {
  override readonly name = "CallFailed";
  readonly reply: ProblemReply;
  constructor(reply: ProblemReply) {
    super(reply.message);
    this.reply = reply;
  }
}
