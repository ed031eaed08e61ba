/** Who saw or changed what. */
import * as z from "zod";
import { endpoint } from "../kit/index.ts";

export const auditLineReply = z.object({
  seq: z.number(),
  at: z.string(),
  who: z.string(),
  role: z.string(),
  endpoint: z.string(),
  act: z.enum(["see", "write"]),
  patient: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  outcome: z.string(),
});

export const listAudit = endpoint({
  id: "audit.list",
  method: "GET",
  path: "/audit",
  may: ["owner", "safety-officer"],
  act: "see",
  does: "The audit, latest first, a page at a time.",
  query: z.strictObject({ before: z.coerce.number().int().optional(), patient: z.uuid().optional() }),
  reply: z.object({ lines: z.array(auditLineReply), next: z.number().nullable() }),
});

export const auditEndpoints = [listAudit] as const;
