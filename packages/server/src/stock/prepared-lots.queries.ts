import * as z from "zod";
import type { Db } from "../kit/index.ts";

const preparedSchema = z.object({ ingredients: z.array(z.object({ lotId: z.uuid().nullable() })) });

/** Lots from which something was prepared for a session, and stands: their vials were opened then. */
export async function findPreparedLots(db: Db, clinicId: string, sessionId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom("preparation")
    .leftJoin("preparation_void as void", (join) =>
      join.onRef("void.clinic_id", "=", "preparation.clinic_id").onRef("void.preparation_id", "=", "preparation.id"),
    )
    .where("preparation.clinic_id", "=", clinicId)
    .where("preparation.session_id", "=", sessionId)
    .where("void.preparation_id", "is", null)
    .select("preparation.document")
    .execute();
  const lots = rows.flatMap(({ document }) => preparedSchema.parse(document).ingredients.map(({ lotId }) => lotId));
  return new Set(lots.filter((lotId) => lotId !== null));
}
