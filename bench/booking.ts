import { chmodSync } from "node:fs";
import { connectAs, migrate, newId, openDatabase, openDataFolder, Refusal, startPostgres } from "@pistor/server/kit";
import type { Client } from "pg";
import { bookStay } from "../packages/server/src/schedule/book-stay.ts";
import { getClinic } from "../packages/server/src/schedule/clinic.queries.ts";
import { judgingOf } from "../packages/server/src/schedule/judging.ts";
import type { Figure } from "./measure.ts";
import { median, ms, thousands } from "./measure.ts";

const tries = Number(process.env.PISTOR_BENCH_TRIES ?? 100_000);
const clients = 32;
const now = "2026-11-23T05:00:00.000Z";
const quarterMs = 15 * 60_000;
/** Days of nine hours; each hour of a room is one visit. */
const days = 200;
const size = { rooms: 4, members: 6, devices: 3, patients: 400 };

/**
 * As many bookings of room, practitioner, device and patient as are asked for, by 32 clients at once, for far fewer times
 * than there are tries. Each is a transaction of its own, as the endpoint makes it, with its locks, its checks and, for
 * who loses, the search for the next free time; without HTTP, audit and the key against a second press.
 *
 * @param folder an empty folder that PostgreSQL's user may cross
 */
export async function bookingFigures(folder: string): Promise<Figure[]> {
  chmodSync(folder, 0o711);
  const { path } = openDataFolder(`${folder}/data`, true);
  const postgres = await startPostgres({ dataFolder: path, logFile: `${path}/logs/postgres.log` });
  const owner = await connectAs(postgres.connection);
  try {
    await migrate(owner);
    const made = await fill(owner);
    const database = openDatabase(
      { ...postgres.connection, user: "pistor_app" },
      { connections: clients, waitMs: 60_000 },
    );
    try {
      const lost: number[] = [];
      const won: number[] = [];
      const others = new Map<string, number>();
      let begunCount = 0;
      const begun = performance.now();
      const client = async (nth: number) => {
        const chance = chanceOf(1952 + nth);
        const any = (ids: readonly string[]) => ids[chance(ids.length)] ?? "";
        while (begunCount++ < tries) {
          const from = Date.parse("2026-11-23T06:00:00Z") + chance(days) * 86_400_000;
          const body = {
            patientId: any(made.patients),
            purpose: "review" as const,
            courseId: null,
            number: null,
            note: "",
            roomId: any(made.rooms),
            practitionerId: any(made.members),
            deviceId: chance(2) === 0 ? any(made.devices) : null,
            at: new Date(from + chance(32) * quarterMs).toISOString(),
            lengths: {
              treatment: 30,
              preparation: 5 * chance(3),
              cleaning: 5 * chance(3),
            },
          };
          const started = performance.now();
          try {
            await database.inClinic({ clinicId: made.clinicId }, async (db) => {
              const judging = await judgingOf({ address: "" }, db, await getClinic(db, made.clinicId), now);
              return bookStay(judging, { clinicId: made.clinicId, memberId: made.members[0] ?? null, at: now }, [body]);
            });
            won.push(performance.now() - started);
          } catch (error) {
            lost.push(performance.now() - started);
            const id = error instanceof Refusal ? error.id : String((error as { code?: string }).code ?? error);
            others.set(id, (others.get(id) ?? 0) + 1);
          }
        }
      };
      await Promise.all(Array.from({ length: clients }, (_, nth) => client(nth)));
      const took = performance.now() - begun;
      const { rows: twice } = await owner.query(
        `select 1 from booking as one
           join booking as other
             on other.clinic_id = one.clinic_id and other.resource_id = one.resource_id and other.id > one.id
          where one.live and other.live and one.during && other.during`,
      );
      const { rows: seen } = await owner.query<{ deadlocks: number; rollbacks: number }>(
        "select deadlocks, xact_rollback as rollbacks from pg_stat_database where datname = current_database()",
      );
      const reached = [...others].filter(([id]) => id !== "schedule.taken");
      return [
        {
          what: `contended tries of ${clients} clients, each with room, practitioner, patient and every second a device`,
          target: "100,000 tries",
          measured: `${thousands(tries)} in ${(took / 1000).toFixed(0)} s: ${thousands((tries / took) * 1000)} a second`,
          met: tries >= 100_000,
        },
        {
          what: "of them booked, and refused because something was taken",
          target: "every try one of both",
          measured: `${thousands(won.length)} and ${thousands(others.get("schedule.taken") ?? 0)}${reached.length === 0 ? "" : `, besides ${JSON.stringify(reached)}`}`,
          met: reached.length === 0 && won.length + lost.length === tries,
        },
        {
          what: "resources taken twice at one time, by a self-join of all bookings",
          target: "0",
          measured: String(twice.length),
          met: twice.length === 0,
        },
        {
          what: "deadlocks that the database has counted",
          target: "0",
          measured: String(seen[0]?.deadlocks ?? "unknown"),
          met: Number(seen[0]?.deadlocks ?? -1) === 0,
        },
        {
          what: "answer to who was refused, with the next free time: median and 99 of 100",
          target: "99 of 100 within 200 ms",
          measured: `${ms(median(lost))}, ${ms(percentile(lost, 0.99))}`,
          met: percentile(lost, 0.99) <= 200,
        },
        {
          what: "answer to who has booked: median and 99 of 100",
          target: "–",
          measured: `${ms(median(won))}, ${ms(percentile(won, 0.99))}`,
          met: null,
        },
      ];
    } finally {
      await database.close();
    }
  } finally {
    await owner.end();
    await postgres.stop();
  }
}

function percentile(values: readonly number[], part: number): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length * part)] ?? Number.NaN;
}

/** Numbers that look like chance and are the same in every run (mulberry32). */
function chanceOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

interface Made {
  readonly clinicId: string;
  readonly rooms: string[];
  readonly members: string[];
  readonly devices: string[];
  readonly patients: string[];
}

async function fill(owner: Client): Promise<Made> {
  const clinicId = newId();
  const ids = (count: number) => Array.from({ length: count }, () => newId());
  const made = {
    clinicId,
    rooms: ids(size.rooms),
    members: ids(size.members),
    devices: ids(size.devices),
    patients: ids(size.patients),
  };
  await owner.query("select set_config('app.clinic', $1, false)", [clinicId]);
  await owner.query(
    "insert into clinic (id, name, country, time_zone, closed_weekdays) values ($1, 'Bench', 'TR', 'Europe/Istanbul', '{}')",
    [clinicId],
  );
  await owner.query(
    "insert into member (clinic_id, id, name, email, role) select $1, id, 'M' || id, id || '@x.example', 'nurse' from unnest($2::uuid[]) as id",
    [clinicId, made.members],
  );
  await owner.query(
    "insert into room (clinic_id, id, name, position) select $1, id, 'R' || id, 1 from unnest($2::uuid[]) as id",
    [clinicId, made.rooms],
  );
  await owner.query(
    `insert into device (clinic_id, id, kind, name, serial, fluid_path, state)
     select $1, id, 'gun-single-needle', 'D' || id, id::text, 'single-use', 'in-use' from unnest($2::uuid[]) as id`,
    [clinicId, made.devices],
  );
  await owner.query(
    "insert into patient (clinic_id, id, file_no) select $1, id, id::text from unnest($2::uuid[]) as id",
    [clinicId, made.patients],
  );
  await owner.query(
    `insert into patient_details (clinic_id, patient_id, version, given_name, family_name, birth_date, sex, language, country, recorded_by)
     select $1, id, 1, 'A', 'B', '1990-01-01', 'female', 'en', 'TR', $3 from unnest($2::uuid[]) as id`,
    [clinicId, made.patients, made.members[0]],
  );
  return made;
}
