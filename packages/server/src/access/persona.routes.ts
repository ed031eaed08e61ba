import { listPersonas, switchPersona } from "@pistor/api/demo";
import type { Role } from "@pistor/api/kit";
import type { Db } from "../kit/db.ts";
import { notFound } from "../kit/refusal.ts";
import { type App, serveOpen } from "../kit/serve.ts";
import { describeMe, endSignIn, findDemoClinicId, openSignIn } from "./access.queries.ts";

/** The role switch of the demo clinic, in place of passwords. `serve` has checked that there is a demo clinic. */
export function personaRoutes(app: App): void {
  serveOpen(app, listPersonas, async ({ db, caller, enter }) => {
    const clinicId = caller?.clinicId ?? (await findDemoClinicId(db));
    if (clinicId === null) throw notFound("demo clinic");
    await enter(clinicId);
    return { personas: await findPersonas(db, clinicId) };
  });

  serveOpen(app, switchPersona, async ({ db, caller, body, now, enter, setToken }) => {
    const clinicId = caller?.clinicId ?? (await findDemoClinicId(db));
    if (clinicId === null) throw notFound("demo clinic");
    await enter(clinicId);
    const persona = await db
      .selectFrom("demo_persona")
      .where("clinic_id", "=", clinicId)
      .where("id", "=", body.persona)
      .select(["member_id as memberId", "patient_id as patientId"])
      .executeTakeFirst();
    if (persona === undefined) throw notFound("person");
    if (caller !== null) await endSignIn(db, caller, new Date(now));
    setToken(await openSignIn(db, clinicId, persona, new Date(now)));
    return describeMe(db, { clinicId, ...persona }, new Date(now));
  });
}

async function findPersonas(db: Db, clinicId: string) {
  const rows = await db
    .selectFrom("demo_persona")
    .leftJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "demo_persona.clinic_id").onRef("member.id", "=", "demo_persona.member_id"),
    )
    .leftJoin("patient_details", (join) =>
      join
        .onRef("patient_details.clinic_id", "=", "demo_persona.clinic_id")
        .onRef("patient_details.patient_id", "=", "demo_persona.patient_id")
        .on("patient_details.version", "=", 1),
    )
    .where("demo_persona.clinic_id", "=", clinicId)
    .orderBy("demo_persona.position")
    .select(["demo_persona.id", "demo_persona.opens", "member.role", "member.name", "given_name", "family_name"])
    .execute();
  return rows.map(({ id, opens, role, name, given_name, family_name }) => ({
    id,
    opens,
    role: (role ?? "patient") as Role,
    name: name ?? `${given_name} ${family_name}`,
  }));
}
