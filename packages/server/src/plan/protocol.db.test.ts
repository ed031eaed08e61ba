import { createHash } from "node:crypto";
import { canonical } from "@pistor/core/basics";
import type { AtWork } from "@pistor/testkit/session";
import { aCourse, anAskedPatient, clinicsAtWork } from "@pistor/testkit/session";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "../routes.ts";

const today = "2026-11-23";
const reason = "Agreed among the physicians of the clinic.";

let work: AtWork;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now: `${today}T09:00:00.000Z` });
});
afterAll(() => work.close());

/** A document as a file holds it, with the fingerprint that another program would count. */
function fileOf(protocol: object): string {
  const sha256 = createHash("sha256").update(canonical(protocol)).digest("hex");
  const head = { format: "pistor.protocol.1", knowledge: "2026.11.2", exportedOn: today, cite: "Ours." };
  return JSON.stringify({ ...head, protocol, sha256 });
}
const ours = {
  id: "face.ten-days",
  version: "1",
  title: "Face, ten days apart",
  treatment: "face",
  indications: ["indication.face.fine-lines"],
  status: "clinic",
  phases: [{ sessions: 3, interval: { days: 10 } }],
  sessionsRange: { min: 3, max: 6 },
  intervalDaysRange: { min: 7, max: 14 },
  reviewEvery: 3,
  reviewOnDays: [],
  stopRule: null,
  maintenance: null,
  technique: null,
  mixture: null,
  needle: true,
  evidence: { direction: "negative", certainty: "low", cards: ["face.fine-lines"] },
  claims: [{ source: "clinic-default", at: "our protocols", says: "3 sessions, ten days apart" }],
};
const bring = (text: string, by: "physician" | "owner" | "nurse" = "physician") =>
  work.ours.as[by].send("POST", "/protocols", { text, reason });
const pin = (treatment: string, given: object | null, seen: number) =>
  work.ours.as.physician.send(
    "POST",
    "/protocols/pins",
    { treatment, pin: given, reason },
    { "if-match": `"${seen}"` },
  );

test("everybody of the staff sees every protocol, the one that holds of each", async () => {
  const { body, status } = await work.ours.as["safety-officer"].get("/protocols");
  expect(status).toBe(200);
  const ids = body.protocols.map((each: { protocol: { id: string } }) => each.protocol.id);
  expect(ids).toContain("face.standard");
  expect(ids).toContain("pain.migraine");
  expect(new Set(ids).size).toBe(ids.length);
  expect(body.defaults).toMatchObject({ face: "face.standard", fat: "fat.deoxycholic" });
  expect((await work.ours.as.patient.get("/protocols")).status).toBe(403);
});

test("a protocol shows its versions, and a diff says in the reader's words what the newer one adds", async () => {
  const { body } = await work.ours.as.nurse.get("/protocols/one?id=fat.deoxycholic");
  expect(body.versions.map((each: { version: string; holds: boolean }) => [each.version, each.holds])).toEqual([
    ["2", true],
    ["1", false],
  ]);
  expect(body.cite).toContain("Protocol fat.deoxycholic, version 2.");
  const diff = await work.ours.as.nurse.get("/protocols/diff?id=fat.deoxycholic&older=1&newer=2");
  expect(diff.body.changes).toContainEqual({ what: "Drop, mL", from: "not stated", to: "0.2" });
  expect((await work.ours.as.nurse.get("/protocols/one?id=fat.nothing")).status).toBe(404);
});

test("what is brought in is checked, kept once, laid out like any other, and goes out as it came in", async () => {
  const { physician, nurse } = work.ours.as;
  expect((await bring(fileOf(ours), "nurse")).status).toBe(403);
  expect((await bring("{ not json")).body).toMatchObject({ problem: "protocol.not-json", at: "/text" });
  expect((await bring(fileOf({ ...ours, phases: [] }))).body).toMatchObject({ problem: "protocol.no-phases" });
  expect((await bring(fileOf(ours).replace("ten days", "nine days"))).body).toMatchObject({
    problem: "protocol.changed-on-the-way",
  });
  expect((await bring(fileOf({ ...ours, id: "face.standard" }))).body).toMatchObject({
    problem: "protocol.id-is-taken",
  });

  expect((await bring(fileOf(ours))).body).toEqual({ id: "face.ten-days", protocolVersion: "1", already: false });
  expect((await bring(fileOf(ours))).body).toMatchObject({ already: true });
  expect((await bring(fileOf({ ...ours, title: "Another" }))).body).toMatchObject({
    problem: "protocol.version-is-taken",
  });

  const patientId = await anAskedPatient(nurse);
  const body = { treatment: "face", protocol: "face.ten-days", start: "2026-12-01" };
  const plan = await physician.send("POST", `/patients/${patientId}/courses/preview`, body);
  // date -d '2026-12-01 +10 days': the 11th is a Friday; +20: the 21st, a Monday.
  expect(plan.body.sessions.map((each: { on: string }) => each.on)).toEqual(["2026-12-01", "2026-12-11", "2026-12-21"]);

  const out = await nurse.get("/protocols/export?id=face.ten-days");
  expect(out.body.protocol).toEqual(ours);
  expect(out.body.sha256).toBe(JSON.parse(fileOf(ours)).sha256);
  // Into the other clinic, as the file is.
  const { physician: elsewhere } = work.theirs.as;
  expect((await elsewhere.get("/protocols/one?id=face.ten-days")).status).toBe(404);
  const there = await elsewhere.send("POST", "/protocols", { text: JSON.stringify(out.body), reason });
  expect(there.body).toMatchObject({ id: "face.ten-days", already: false });
});

test("a pinned protocol is laid out where none is named, in its version and at its clinic alone, until it is taken back", async () => {
  const { nurse, coordinator } = work.ours.as;
  await bring(
    fileOf({
      ...ours,
      id: "hair.ours",
      treatment: "hair",
      indications: [],
      evidence: { direction: "mixed", certainty: "low", cards: ["hair.androgenetic"] },
    }),
  );
  await bring(
    fileOf({
      ...ours,
      id: "hair.ours",
      version: "2",
      treatment: "hair",
      indications: [],
      phases: [{ sessions: 4, interval: { days: 10 } }],
      evidence: { direction: "mixed", certainty: "low", cards: ["hair.androgenetic"] },
    }),
  );
  const asked = await anAskedPatient(nurse);
  const sessions = async () => {
    const preview = { treatment: "hair", start: "2026-12-01" };
    const { body } = await coordinator.send("POST", `/patients/${asked}/courses/preview`, preview);
    return [body.protocol, body.sessions.length];
  };
  expect(await sessions()).toEqual(["hair.standard", 10]);

  expect((await pin("face", { protocol: "hair.ours", version: "1" }, 0)).body).toMatchObject({
    problem: "protocol.of-another-treatment",
  });
  expect((await pin("hair", { protocol: "hair.ten-in-three-months", version: "1" }, 0)).body).toMatchObject({
    problem: "protocol.not-laid-out",
  });
  expect((await pin("hair", { protocol: "hair.ours", version: "1" }, 0)).body).toEqual({ version: 1 });
  expect(await sessions()).toEqual(["hair.ours", 3]);
  expect((await pin("hair", { protocol: "hair.ours", version: "2" }, 0)).status).toBe(412);
  expect((await pin("hair", { protocol: "hair.ours", version: "2" }, 1)).body).toEqual({ version: 2 });
  expect(await sessions()).toEqual(["hair.ours", 4]);

  const elsewhere = await work.theirs.as.nurse.get("/protocols");
  expect(elsewhere.body.defaults.hair).toBe("hair.standard");
  expect(elsewhere.body.pins).toEqual([]);

  expect((await pin("hair", null, 2)).body).toEqual({ version: 3 });
  expect(await sessions()).toEqual(["hair.standard", 10]);
  const { body } = await work.ours.as.owner.get("/protocols/one?id=hair.ours");
  expect(body.pins.map((each: { protocolVersion: string | null }) => each.protocolVersion)).toEqual([null, "2", "1"]);
  expect(body.pins[0].at).toBe("2026-11-23T12:00:00+03:00");
});

test("courses that differ from their protocol are counted with of how many, by protocol and by member, not ranked", async () => {
  const { nurse, physician } = work.ours.as;
  const one = await anAskedPatient(nurse);
  await aCourse(physician, one, { treatment: "body", start: today });
  const two = await anAskedPatient(nurse);
  await physician.send("POST", `/patients/${two}/assessments`, { treatment: "body", on: today, mixture: null });
  const other = { treatment: "body", start: today, sessions: 8, reason: "Large areas on both sides." };
  expect((await physician.send("POST", `/patients/${two}/courses`, other)).status).toBe(200);

  const { body } = await nurse.get("/protocols/deviations");
  const counted = body.protocols.find((each: { id: string }) => each.id === "body.standard").counted;
  // Two courses, one of eight sessions instead of six; nothing is due before tomorrow.
  expect(counted).toMatchObject({ courses: 2, coursesOther: 1, coursesOtherWithReason: 1, sessionsDue: 0 });
  expect(body.members).toHaveLength(1);
  expect(body.members[0].counted.courses).toBe(2);

  // A week later: session 1 of both courses has passed and nobody gave it.
  work.at("2026-11-29T09:00:00.000Z");
  const later = await nurse.get("/protocols/deviations?lang=de");
  const due = later.body.protocols.find((each: { id: string }) => each.id === "body.standard").counted;
  expect([due.sessionsDue, due.sessionsMissed]).toEqual([2, 2]);
  const before = await nurse.get("/protocols/deviations?to=2026-11-22");
  expect(before.body).toMatchObject({ protocols: [], members: [] });
  expect((await work.theirs.as.nurse.get("/protocols/deviations")).body.protocols).toEqual([]);
});
