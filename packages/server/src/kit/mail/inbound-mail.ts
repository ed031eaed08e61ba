import type { MailDestination } from "./mail-address.ts";

/** A mail that came in, as far as it is kept. Pictures and pages in it are never opened: its plain text counts. */
export interface InboundMail extends MailDestination {
  readonly clinicId: string;
  readonly from: string;
  readonly fromName: string;
  readonly subject: string;
  readonly body: string;
  /** With its angle brackets; empty: it has none. */
  readonly messageId: string;
  /** Message-IDs that it answers, with their angle brackets. */
  readonly answers: readonly string[];
  /** Names of files that came with it and are not kept. */
  readonly left: readonly string[];
}
