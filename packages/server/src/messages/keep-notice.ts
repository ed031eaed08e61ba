import type { Db, DeliveryNotice, InboundMail } from "../kit/index.ts";

/**
 * Writes on a mail of ours that it did not arrive, with what its last server said; of one that is still tried, that it is
 * late. A notice that names no mail of this clinic is left aside.
 */
export async function keepNotice(
  db: Db,
  { clinicId, mailId }: Pick<InboundMail, "clinicId" | "mailId">,
  notice: DeliveryNotice,
): Promise<void> {
  const named = mailId ?? /^<?([^@>]+)/.exec(notice.messageId)?.[1] ?? "";
  if (named === "") return;
  // Servers say the number of the reason once more in front of their words.
  const own = notice.words.replace(/^\d{3}[ -]?/, "").replace(/^[245]\.\d{1,3}\.\d{1,3}[ -]?/, "");
  const said = [notice.status, own].filter((each) => each !== "");
  const words = said.join(" ") || "No reason was given.";
  await db
    .updateTable("mail")
    .set(notice.action === "failed" ? { state: "failed", last_fault: words } : { last_fault: `Delayed: ${words}` })
    .where("clinic_id", "=", clinicId)
    .where("message_id", "=", named)
    .where("state", "=", "sent")
    .execute();
}
