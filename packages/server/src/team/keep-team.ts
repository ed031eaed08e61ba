import { Problem, readDocument } from "@pistor/core/basics";
import { hashPassword } from "../access/password.ts";
import { keepAuditLine } from "../audit/audit.queries.ts";
import { systemClock } from "../kit/clock.ts";
import { bind, type Database, type Db } from "../kit/db.ts";
import { newId } from "../kit/ids.ts";
import { findClinicCodes, keepClinic } from "./clinic.queries.ts";
import {
  countVisitsAhead,
  endSignInsOf,
  findMembersOf,
  getMemberByEmail,
  keepMember,
  keepPassword,
  keepWorking,
  type ListedMember,
} from "./member.queries.ts";
import { type NewClinic, type NewMember, newClinicSchema, newMemberSchema } from "./new-member.ts";
import { mustBeStrong } from "./new-password.ts";

/**
 * Makes a clinic of real patients with its first owner, in one transaction.
 *
 * @throws {Problem} `team.code-taken`, `team.weak-password`, `time-zone.unknown`, or what is wrong with the documents
 */
export async function addClinic(
  database: Database,
  given: NewClinic,
  givenOwner: Omit<NewMember, "role">,
  password: string,
): Promise<{ code: string; email: string }> {
  const clinic = readDocument(newClinicSchema, given);
  const owner = readDocument(newMemberSchema, { ...givenOwner, role: "owner" });
  mustBeStrong(password, [owner.email, owner.name, clinic.code, clinic.name]);
  const passwordHash = await hashPassword(password);
  const clinicId = newId();
  await database.inClinic({ clinicId }, async (db) => {
    await keepClinic(db, clinicId, clinic);
    await keepMember(db, clinicId, owner, passwordHash);
    await keepAct(db, clinicId, "clinic.add", "write");
  });
  return { code: clinic.code, email: owner.email };
}

/** The clinics of this database; `demo` ones hold made-up patients. */
export async function listClinics(database: Database) {
  return database.inClinic({ clinicId: null }, async (db) => {
    const listed = [];
    for (const { code, clinicId } of await findClinicCodes(db)) {
      // Each clinic is seen from inside alone.
      await bind(db, { clinicId });
      const clinic = await db
        .selectFrom("clinic")
        .where("id", "=", clinicId)
        .select(["name", "city", "country", "time_zone as timeZone", "demo"])
        .executeTakeFirstOrThrow();
      listed.push({ code, ...clinic });
    }
    return listed;
  });
}

/** @throws {Problem} `team.unknown-clinic`, `team.email-taken`, `team.weak-password`, or what is wrong with `given` */
export async function addMember(
  database: Database,
  code: string,
  given: NewMember,
  password: string,
): Promise<{ email: string; role: string }> {
  const member = readDocument(newMemberSchema, given);
  mustBeStrong(password, [member.email, member.name, code]);
  const passwordHash = await hashPassword(password);
  return inClinicOf(database, code, async (db, clinicId) => {
    await keepMember(db, clinicId, member, passwordHash);
    await keepAct(db, clinicId, "user.add", "write");
    return { email: member.email, role: member.role };
  });
}

/** Members in the order in which they came. @throws {Problem} `team.unknown-clinic` */
export async function findMembers(database: Database, code: string): Promise<ListedMember[]> {
  return inClinicOf(database, code, async (db, clinicId) => {
    await keepAct(db, clinicId, "user.list", "see");
    return findMembersOf(db, clinicId);
  });
}

/**
 * Lets a member work here, or no more: then every session of theirs has ended, and stays so.
 *
 * @throws {Problem} `team.unknown-clinic`, `team.unknown-member`
 */
export async function setWorking(
  database: Database,
  code: string,
  email: string,
  works: boolean,
): Promise<{ email: string; sessionsEnded: number; visitsToMove: number }> {
  return inClinicOf(database, code, async (db, clinicId, now) => {
    const member = await getMemberByEmail(db, clinicId, email);
    await keepWorking(db, clinicId, member.id, works, now);
    const sessionsEnded = works ? 0 : await endSignInsOf(db, clinicId, member.id, now);
    await keepAct(db, clinicId, works ? "user.enable" : "user.disable", "write");
    // They stay as they are booked: the calendar names each of them until somebody has moved it.
    const visitsToMove = works ? 0 : await countVisitsAhead(db, clinicId, member.id, now);
    return { email: member.email, sessionsEnded, visitsToMove };
  });
}

/**
 * Gives a member a new password. Whoever is signed in with the old one is out.
 *
 * @throws {Problem} `team.unknown-clinic`, `team.unknown-member`, `team.weak-password`
 */
export async function changePassword(
  database: Database,
  code: string,
  email: string,
  password: string,
): Promise<{ email: string; sessionsEnded: number }> {
  mustBeStrong(password, [email, code]);
  const passwordHash = await hashPassword(password);
  return inClinicOf(database, code, async (db, clinicId, now) => {
    const member = await getMemberByEmail(db, clinicId, email);
    mustBeStrong(password, [member.name]);
    await keepPassword(db, clinicId, member.id, passwordHash);
    const sessionsEnded = await endSignInsOf(db, clinicId, member.id, now);
    await keepAct(db, clinicId, "user.password", "write");
    return { email: member.email, sessionsEnded };
  });
}

async function inClinicOf<Result>(
  database: Database,
  code: string,
  work: (db: Db, clinicId: string, now: string) => Promise<Result>,
): Promise<Result> {
  return database.inClinic({ clinicId: null }, async (db) => {
    const codes = await findClinicCodes(db);
    const found = codes.find((each) => each.code === code.toLowerCase());
    if (found === undefined) throw unknownClinic(code, codes);
    await bind(db, found);
    return work(db, found.clinicId, systemClock().toISOString());
  });
}

function unknownClinic(code: string, codes: readonly { code: string }[]): Problem {
  const known =
    codes.length === 0
      ? "there is none yet, pistor clinic add makes one"
      : `the codes are ${codes.map((each) => each.code).join(", ")}`;
  return new Problem("team.unknown-clinic", "/clinic", `No clinic has the code ${JSON.stringify(code)}: ${known}.`);
}

/** The audit knows no member here: whoever may open the data folder did it. */
async function keepAct(db: Db, clinicId: string, id: string, act: "see" | "write"): Promise<void> {
  await keepAuditLine(db, {
    clinicId,
    requestId: newId(),
    memberId: null,
    patientId: null,
    role: "client",
    endpoint: { id: `command-line.${id}`, act },
    aboutPatient: null,
    outcome: "done",
    status: 200,
    problem: null,
  });
}
