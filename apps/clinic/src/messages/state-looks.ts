import type { InquiryRow } from "@pistor/api/messages";
import type { Tone } from "@pistor/ui";

/** The tone of a state; its word always stands beside it. */
export const stateTones: Readonly<Record<InquiryRow["state"], Tone>> = {
  new: "ask",
  open: "marker",
  waiting: "plain",
  quoted: "marker",
  accepted: "ok",
  booked: "ok",
  closed: "plain",
};
