import type { AtWork } from "@pistor/testkit/session";
import { aCourse, anAskedPatient, clinicsAtWork } from "@pistor/testkit/session";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "../routes.ts";
import { keepRoom } from "../schedule/index.ts";

const today = "2026-11-23";

let work: AtWork;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now: `${today}T09:00:00.000Z` });
});
afterAll(() => work.close());

const seen = (version: number) => ({ "if-match": `"${version}"` });
const empty = {
  homeZone: "Europe/Berlin",
  legs: [],
  stays: [],
  driver: null,
  interpreter: null,
  homePhysician: null,
  checks: [],
  companion: "",
  note: "",
};
const home = { trip: 1, way: "back", by: "flight", code: "XX 13", from: "İzmir", to: "Berlin" };

async function aTravelledCourse() {
  const patientId = await anAskedPatient(work.ours.as.nurse);
  const travel = { nights: 3, items: [] };
  const courseId = await aCourse(work.ours.as.physician, patientId, { start: "2026-12-01", travel });
  return { patientId, courseId };
}
const show = async (courseId: string, lang = "en") =>
  (await work.ours.as.coordinator.get(`/courses/${courseId}/itinerary?lang=${lang}`)).body;
const keep = (courseId: string, document: object, version: number) =>
  work.ours.as.coordinator.send("PUT", `/courses/${courseId}/itinerary`, { ...empty, ...document }, seen(version));

test("a journey begins empty, at the zone where the patient lives, and says what it lacks", async () => {
  const { courseId } = await aTravelledCourse();
  const journey = await show(courseId);
  expect(journey).toMatchObject({ version: 0, changed: null, tripsFromTickets: false, clinicZone: "Europe/Istanbul" });
  // The patient of the tests lives in Turkey.
  expect(journey.itinerary.homeZone).toBe("Europe/Istanbul");
  // Session 1 on 1 December at 10:00, and 24 hours.
  expect(journey.flights[0]).toEqual({ trip: 1, earliest: "2026-12-02T10:00:00+03:00", booked: null });
  const rules = journey.findings.map((finding: { rule: string }) => finding.rule);
  for (const rule of ["travel.no-way-home", "travel.checks-not-agreed", "travel.home-physician-missing"])
    expect(rules).toContain(rule);
  for (const finding of journey.findings) expect(finding.tell, finding.rule).not.toMatch(/[{}]/);
});

test("a flight before the earliest is kept and must be changed, in the reader's language", async () => {
  const { courseId } = await aTravelledCourse();
  const leg = { ...home, departs: "2026-12-02T09:59:00+03:00", arrives: "2026-12-02T12:00:00+01:00" };
  const kept = await keep(courseId, { legs: [leg] }, 0);
  expect(kept).toMatchObject({ status: 200, body: { version: 1 } });
  const [first] = (await show(courseId, "de")).findings;
  expect(first).toMatchObject({ rule: "travel.flight-too-early", then: "stop" });
  expect(first.tell).toContain("2. Dez. 2026 10:00");
  expect(first.claims[0].source).toBe("clinic-default");
  const later = { ...leg, departs: "2026-12-02T10:00:00+03:00" };
  const mended = await keep(courseId, { legs: [later] }, 1);
  expect(mended.body.findings.map((finding: { rule: string }) => finding.rule)).not.toContain(
    "travel.flight-too-early",
  );
});

test("a session booked for the afternoon lets nobody fly before the end of that visit on the next day", async () => {
  const { courseId, patientId } = await aTravelledCourse();
  const other = await aCourse(work.ours.as.physician, patientId, { start: "2026-12-01", treatment: "hair" });
  const { clinicId, memberId } = work.ours.who;
  const roomId = await work.fresh.database.inClinic(work.ours.who, (db) =>
    keepRoom(db, { clinicId, memberId, at: `${today}T09:00:00.000Z` }, { name: "R", purpose: "", position: 1 }),
  );
  const of = { patientId, roomId, purpose: "session", number: 1, practitionerId: null, deviceId: null, note: "" };
  const lengths = { treatment: 40, cream: 0, preparation: 0, observation: 20, cleaning: 0 };
  const book = (id: string, at: string) =>
    work.ours.as.coordinator.send("POST", "/visits", { visits: [{ ...of, courseId: id, at, lengths }] });
  // A later session of another course has the same number and moves nothing here.
  expect(await book(other, "2026-12-01T17:00:00+03:00")).toMatchObject({ status: 200 });
  expect((await show(courseId)).flights[0].earliest).toBe("2026-12-02T10:00:00+03:00");
  expect(await book(courseId, "2026-12-01T15:30:00+03:00")).toMatchObject({ status: 200 });
  // 15:30, 40 minutes and 20 of observation: 16:30, and 24 hours.
  expect((await show(courseId)).flights[0].earliest).toBe("2026-12-02T16:30:00+03:00");
});

test("two who write the same journey: the second is told, and nothing is overwritten", async () => {
  const { courseId } = await aTravelledCourse();
  const both = await Promise.all([keep(courseId, { note: "one" }, 0), keep(courseId, { note: "other" }, 0)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  expect((await show(courseId)).version).toBe(1);
});

test.each([
  [{ homeZone: "Mars/Olympus" }, "time-zone.unknown", "/homeZone"],
  [
    { legs: [{ ...home, departs: "2026-12-02T10:00:00+03:00", arrives: "2026-12-02T07:00:00Z" }] },
    "travel.arrives-before-it-departs",
    "/legs/0",
  ],
  [
    { stays: [{ trip: 1, name: "H", address: "", phone: "", from: "2026-12-02", to: "2026-12-01" }] },
    "travel.stay-ends-before-it-begins",
    "/stays/0",
  ],
  [
    { checks: [{ kind: "check-24h", session: 7, at: "2026-12-02T10:00:00+03:00", by: "phone" }] },
    "travel.no-such-session",
    "/checks/0/session",
  ],
])("%j is refused with what to do, and nothing is kept", async (document, problem, at) => {
  const { courseId } = await aTravelledCourse();
  expect(await keep(courseId, document, 0)).toMatchObject({ body: { problem, at } });
  expect((await show(courseId)).version).toBe(0);
});

test("a plan without stays reads them off the tickets, and asks the same of the flight", async () => {
  const patientId = await anAskedPatient(work.ours.as.nurse);
  const courseId = await aCourse(work.ours.as.physician, patientId, { start: "2026-12-01" });
  const there = { ...home, way: "there", departs: "2026-11-30T08:00:00+01:00", arrives: "2026-11-30T14:00:00+03:00" };
  const back = { ...home, departs: "2026-12-03T08:00:00+03:00", arrives: "2026-12-03T10:00:00+01:00" };
  const { body } = await keep(courseId, { legs: [there, back] }, 0);
  expect(body).toMatchObject({ tripsFromTickets: true, trips: [{ arrive: "2026-11-30", leave: "2026-12-03" }] });
});

test.each(["patient", "driver", "interpreter"])(
  "the %s gets a paper of their own, and a mail with it",
  async (reader) => {
    const { courseId } = await aTravelledCourse();
    const helper = { name: "Ali Kaya", phone: "+90 555 010 20 30", languages: ["en"] };
    await keep(courseId, { driver: helper, interpreter: helper }, 0);
    const paper = await work.ours.as.coordinator.get(`/courses/${courseId}/itinerary.pdf?for=${reader}&lang=ar`);
    expect(paper.status).toBe(200);
    const path = `/courses/${courseId}/itinerary/send`;
    const body = { for: reader, to: "reader@example.org", lang: "tr" };
    const sent = await work.ours.as.coordinator.send("POST", path, body);
    expect(sent.status).toBe(200);
    // The same version to the same address is one mail.
    expect((await work.ours.as.coordinator.send("POST", path, body)).body).toEqual(sent.body);
    const { rows } = await work.fresh.owner.query("select attachments, subject from mail where id = $1", [
      sent.body.mailId,
    ]);
    expect(rows[0].attachments[0]).toMatchObject({ name: "itinerary.pdf", contentType: "application/pdf" });
  },
);

test("nothing is mailed of a journey that nobody has written down", async () => {
  const { courseId } = await aTravelledCourse();
  const sent = await work.ours.as.coordinator.send("POST", `/courses/${courseId}/itinerary/send`, {
    for: "patient",
    to: "reader@example.org",
    lang: "en",
  });
  expect(sent).toMatchObject({ status: 409, body: { problem: "travel.nothing-kept" } });
});

test("the letter home is made before anything is given, and for the physician's language", async () => {
  const { courseId } = await aTravelledCourse();
  for (const lang of ["en", "ar"])
    expect((await work.ours.as.physician.get(`/courses/${courseId}/letter.pdf?lang=${lang}`)).status).toBe(200);
  expect((await work.ours.as.owner.get(`/courses/${courseId}/letter.pdf`)).status).toBe(403);
});

test("Turkey asks for the certificates of facility and agency, and says when one has ended", async () => {
  const paper = { country: "TR", patientId: null, issuer: "Ministry of Health", number: "ST-35-1", note: "" };
  const asked = async () =>
    (await work.ours.as.owner.get("/travel-papers")).body.asked.map((each: { id: string; holds: boolean }) => [
      each.id,
      each.holds,
    ]);
  expect(await asked()).toEqual([
    ["tr.health-tourism", false],
    ["tr.complication-insurance", false],
  ]);
  const add = (kind: string, until: string) =>
    work.ours.as.owner.send("POST", "/travel-papers", { ...paper, kind, from: "2026-01-01", until });
  await add("facility-certificate", "2026-12-31");
  const agency = await add("agency-certificate", "2026-11-22");
  // The agency's ended the day before.
  expect((await asked())[0]).toEqual(["tr.health-tourism", false]);
  await work.ours.as.owner.send("POST", `/travel-papers/${agency.body.paperId}/end`, {});
  const own = await work.ours.as.owner.send("POST", "/travel-papers", {
    ...paper,
    kind: "complication-insurance",
    from: "2026-01-01",
    until: "2026-11-22",
    patientId: work.ours.patientId,
  });
  await work.ours.as.owner.send("POST", `/travel-papers/${own.body.paperId}/end`, {});
  const { rows } = await work.fresh.owner.query(
    "select endpoint from audit where about_patient = $1 and endpoint like 'travel.%-paper' order by 1",
    [work.ours.patientId],
  );
  expect(rows.map(({ endpoint }) => endpoint)).toEqual(["travel.add-paper", "travel.end-paper"]);
  await add("agency-certificate", "2026-11-23");
  expect((await asked())[0]).toEqual(["tr.health-tourism", true]);
  expect(
    (
      await work.ours.as.nurse.send("POST", "/travel-papers", {
        ...paper,
        kind: "liability-insurance",
        from: "2026-01-01",
        until: "2026-12-31",
      })
    ).status,
  ).toBe(403);
  const upsideDown = await work.ours.as.owner.send("POST", "/travel-papers", {
    ...paper,
    kind: "liability-insurance",
    from: "2026-12-31",
    until: "2026-01-01",
  });
  expect(upsideDown).toMatchObject({ status: 400, body: { at: "/until" } });
});

test("the desk sees who is there between two days, with what must be changed", async () => {
  const { courseId } = await aTravelledCourse();
  const leg = { ...home, departs: "2026-12-01T20:00:00+03:00", arrives: "2026-12-01T23:00:00+01:00" };
  await keep(courseId, { legs: [leg] }, 0);
  const { travellers } = (await work.ours.as.coordinator.get("/travellers?from=2026-11-29&to=2026-12-05")).body;
  const own = travellers.filter((each: { courseId: string }) => each.courseId === courseId);
  expect(own).toMatchObject([{ trip: 1, leaves: leg.departs, stops: 1, sessions: [1] }]);
  const far = (await work.ours.as.coordinator.get("/travellers?from=2026-11-24&to=2026-11-25")).body.travellers;
  expect(far.filter((each: { courseId: string }) => each.courseId === courseId)).toEqual([]);
});

test("what is open of several trips alike is said once, with the numbers of them all", async () => {
  const { courseId } = await aTravelledCourse();
  const { findings, trips } = await show(courseId);
  const ways = findings.filter((finding: { rule: string }) => finding.rule === "travel.no-way-home");
  expect(ways).toHaveLength(1);
  expect(ways[0].tell).toContain(trips.map(({ trip }: { trip: number }) => trip).join(", "));
});
