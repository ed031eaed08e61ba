import { chmodSync } from "node:fs";
import type { CalendarDate } from "@pistor/core/basics";
import { connectAs, migrate, newId, openDatabase, openDataFolder, startPostgres } from "@pistor/server/kit";
import type { Client } from "pg";
import { getClinic } from "../packages/server/src/schedule/clinic.queries.ts";
import { findLotsOfPatient } from "../packages/server/src/stock/administration.queries.ts";
import { findOpenRecalls } from "../packages/server/src/stock/recall.queries.ts";
import { composeTrace } from "../packages/server/src/stock/recall-trace.ts";
import type { Figure } from "./measure.ts";
import { median, ms, thousands } from "./measure.ts";

const targetMs = 1000;
const size = { patients: 100_000, sessions: 250_000, inEach: 4, lots: 4_000 };
const administrations = size.sessions * size.inEach;
/** A saline that goes into every tenth session: the widest recall of this clinic. */
const widest = "NS-7712";
const today = "2026-11-23" as CalendarDate;

/** A lot to its patients and a patient to their lots, by the server's own queries and under row-level security. */
export async function recallFigures(folder: string): Promise<Figure[]> {
  chmodSync(folder, 0o711);
  const { path } = openDataFolder(`${folder}/data`, true);
  const postgres = await startPostgres({ dataFolder: path, logFile: `${path}/logs/postgres.log` });
  const owner = await connectAs(postgres.connection);
  try {
    await migrate(owner);
    const clinicId = await fill(owner);
    const database = openDatabase({ ...postgres.connection, user: "pistor_app" }, { connections: 2 });
    try {
      const timed = async (work: (db: Parameters<typeof getClinic>[0]) => Promise<number>) => {
        const begun = performance.now();
        const found = await database.inClinic({ clinicId }, work);
        return { took: performance.now() - begun, found };
      };
      const trace = (lot: string) =>
        timed(async (db) => {
          const traced = await composeTrace(db, await getClinic(db, clinicId), { lot, substance: null }, today, []);
          return traced.people.length;
        });
      const lotsOf = (patientId: string) =>
        timed(async (db) => {
          const given = await findLotsOfPatient(db, clinicId, patientId);
          await findOpenRecalls(db, clinicId, [...new Set(given.flatMap(({ lot }) => lot ?? []))]);
          return given.length;
        });
      const patients = await somePatients(owner, clinicId);
      const lots = Array.from({ length: 100 }, (_, nth) => `L-${(nth * 37) % size.lots}`);
      await trace("L-1");
      return [
        figure("a lot to its patients", await each(lots, trace), "people each"),
        figure("the lot with the most of them", await each([widest, widest, widest], trace), "people"),
        figure("a patient to their lots", await each(patients, lotsOf), "lots each"),
      ];
    } finally {
      await database.close();
    }
  } finally {
    await owner.end();
    await postgres.stop();
  }
}

interface Timed {
  readonly took: number;
  readonly found: number;
}

async function each<Of>(all: readonly Of[], run: (of: Of) => Promise<Timed>): Promise<Timed[]> {
  const timed: Timed[] = [];
  for (const one of all) timed.push(await run(one));
  if (timed.some(({ found }) => found === 0)) throw new Error("A question that should find somebody found nobody.");
  return timed;
}

function figure(what: string, timed: readonly Timed[], unit: string): Figure {
  const times = timed.map(({ took }) => took);
  const worst = Math.max(...times);
  return {
    what: `${what}: ${thousands(median(timed.map(({ found }) => found)))} ${unit}, of ${thousands(administrations)} administrations`,
    target: `≤ ${targetMs / 1000} s`,
    measured: `${ms(median(times))}, the slowest of ${timed.length} ${ms(worst)}`,
    met: worst <= targetMs,
  };
}

async function somePatients(owner: Client, clinicId: string): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>(
    "select distinct patient_id as id from administration where clinic_id = $1 and lot = 'L-5' limit 100",
    [clinicId],
  );
  return rows.map(({ id }) => id);
}

/** Two clinics with the same lot numbers; the second, a tenth of the first, must never be seen. */
async function fill(owner: Client): Promise<string> {
  const clinicId = newId();
  // Made-up rows that fit each other: their references are not asked for a second time.
  await owner.query("set session_replication_role = replica");
  await fillClinic(owner, clinicId, size);
  await fillClinic(owner, newId(), { ...size, patients: size.patients / 10, sessions: size.sessions / 10 });
  await owner.query("set session_replication_role = origin");
  await owner.query("analyze");
  return clinicId;
}

async function fillClinic(owner: Client, clinicId: string, { patients, sessions, inEach, lots }: typeof size) {
  const [memberId, courseId] = [newId(), newId()];
  const run = (sql: string, ...values: unknown[]) => owner.query(sql, [clinicId, ...values]);
  await run("insert into clinic (id, name, country, time_zone) values ($1, 'Clinic', 'TR', 'Europe/Istanbul')");
  await run(
    "insert into member (clinic_id, id, name, email, role) values ($1, $2, 'Dr. Ada Test', 'ada@bench.example', 'physician')",
    memberId,
  );
  await owner.query(
    `create temporary table person as select n, ${idOf("n")} as id from generate_series(1, $1::int) n`,
    [patients],
  );
  await owner.query(
    `create temporary table visited as select n, ${idOf("n")} as id, 1 + (n * 7919) % $1::int as of from generate_series(1, $2::int) n`,
    [patients, sessions],
  );
  await run("insert into patient (clinic_id, id, file_no) select $1, id, n::text from person");
  await run(
    `insert into patient_details
       (clinic_id, patient_id, version, given_name, family_name, birth_date, sex, language, country, phone, recorded_by)
     select $1, id, 1, 'Given ' || n, 'Family ' || n, '1980-01-01', 'female', 'tr', 'TR', '+90 555 ' || n, $2 from person`,
    memberId,
  );
  await run(
    `insert into session (clinic_id, id, course_id, patient_id, number, on_date, opened_by)
     select $1, visited.id, $2, person.id, visited.n, date '2024-01-01' + visited.n % 1000, $3
       from visited join person on person.n = visited.of`,
    courseId,
    memberId,
  );
  await run(
    `insert into session_record (clinic_id, session_id, version, kind, document, sha256, signed_by)
     select $1, id, 1, 'signed', '{}', repeat('0', 64), $2 from visited`,
    memberId,
  );
  await run(
    `insert into administration
       (clinic_id, id, session_id, version, patient_id, kind, lot, substance, strength, volume_ml, mg, on_date)
     select $1, ${idOf("visited.n * 10 + part")}, visited.id, 1, person.id, 'injected',
            case when part = 0 and visited.n % 10 = 0 then $2 else 'L-' || (visited.n / 60 + part * 997) % $3::int end,
            'hyaluronic-acid', '10 mg/mL', 0.5, 5, date '2024-01-01' + visited.n % 1000
       from visited join person on person.n = visited.of cross join generate_series(0, $4::int - 1) part`,
    widest,
    lots,
    inEach,
  );
  await owner.query("drop table person, visited");
}

/** Ids that grow, as those of the server do. */
function idOf(count: string): string {
  return `('00000000-0000-7000-8000-' || lpad(to_hex(${count}), 12, '0'))::uuid`;
}
