/** Why a mail did not arrive, as far as a mail server says so in numbers. */
export type MailFault = "address" | "full" | "size" | "refused" | "late" | "other";

/** By the enhanced status of RFC 3463 in what the server said; its own words stand beside it. */
export function mailFaultOf(fault: string): MailFault {
  if (fault.startsWith("Delayed:")) return "late";
  const [, kind = "", subject = "", detail = ""] = /\b([45])\.(\d{1,3})\.(\d{1,3})\b/.exec(fault) ?? [];
  if (kind === "") return "other";
  if (subject === "1" || (subject === "2" && detail === "1")) return "address";
  if (subject === "2" && detail === "2") return "full";
  if ((subject === "2" || subject === "3") && (detail === "3" || detail === "4")) return "size";
  return subject === "7" ? "refused" : "other";
}
