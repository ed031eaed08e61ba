import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import type { Db } from "../kit/index.ts";
import type { App } from "../kit/serve.ts";
import type { ClinicPlace } from "./clinic.queries.ts";
import type { Judging } from "./place-visits.ts";
import { findResources } from "./resources.queries.ts";

/** What a booking is judged by, as everything is now. */
export async function judgingOf(
  { address }: Pick<App, "address">,
  db: Db,
  clinic: ClinicPlace,
  now: string,
): Promise<Judging> {
  const knowledge = await clinicKnowledge(db, clinic.id);
  return { db, clinic, knowledge, resources: await findResources(db, clinic.id), now, address };
}
