import type { DeliveryNotice } from "./delivery-notice.ts";
import type { MailDestination } from "./mail-address.ts";

/** A mail that came in, as far as it is kept. Pictures and pages in it are never opened: its plain text counts. */
export interface InboundMail extends MailDestination {
  readonly clinicId: string;
  readonly from: string;
  readonly fromName: string;
  readonly subject: string;
  readonly body: string;
  /** With its angle brackets; of a mail without one, made of what it says, so that the same mail is known again. */
  readonly messageId: string;
  /** Message-IDs that it answers, with their angle brackets. */
  readonly answers: readonly string[];
  /** Names of files that came with it and are not kept. */
  readonly left: readonly string[];
  /** How many characters of its text were left out, as nobody writes so much. */
  readonly cut: number;
  /** Whether a program wrote it: it is never answered and counts as no answer (RFC 3834). */
  readonly automatic: boolean;
  /** What a mail server says of a mail of ours (RFC 3464); null: it is no such notice. */
  readonly notice: DeliveryNotice | null;
}
