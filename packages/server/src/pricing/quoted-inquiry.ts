import type { Db } from "../kit/index.ts";

const before = {
  quoted: ["new", "open", "waiting", "quoted"],
  accepted: ["new", "open", "waiting", "quoted", "accepted", "closed"],
} as const;

/** An inquiry goes on with its quote; one that is further already stays there. Who accepts waits for us. */
export async function moveInquiry(
  db: Db,
  clinicId: string,
  inquiryId: string | null,
  state: "quoted" | "accepted",
  now: string,
): Promise<void> {
  if (inquiryId === null) return;
  await db
    .updateTable("inquiry")
    .set((column) => ({
      state,
      version: column("version", "+", 1),
      changed_by: null,
      changed_at: now,
      waits_since: state === "accepted" ? now : null,
    }))
    .where("clinic_id", "=", clinicId)
    .where("id", "=", inquiryId)
    .where("state", "in", [...before[state]])
    .execute();
}
