import type { AtWork } from "@pistor/testkit/session";
import { aCourse, anAskedPatient, anOpenSession, aWholeRecord, byHand, clinicsAtWork } from "@pistor/testkit/session";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { routes } from "../routes.ts";

const today = "2026-11-23";
const noon = `${today}T09:00:00.000Z`;
/** The record's last needle is at 10:35 in Istanbul. */
const at = (time: string) => `${today}T${time}:00+03:00`;

let work: AtWork;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now: noon });
});
beforeEach(() => work.at(noon));
afterAll(() => work.close());

const seen = (version: number) => ({ "if-match": `"${version}"` });
let serial = 0;
const gunBody = (change: object = {}) => ({
  kind: "gun-single-needle",
  name: "Gun 1",
  maker: "",
  serial: `G-${++serial}`,
  needlesPerShot: 1,
  fluidPath: "single-use",
  ...change,
});

async function aDevice(change: object = {}): Promise<{ deviceId: string; state: string }> {
  const added = await work.ours.as.nurse.send("POST", "/devices", gunBody(change));
  expect(added.status).toBe(200);
  return added.body;
}

async function cleaned(deviceId: string, time: string, water = "sterile") {
  const body = { kind: "cleaned", water, sessionId: null, at: at(time) };
  const answer = await work.ours.as.nurse.send("POST", `/devices/${deviceId}/log`, body);
  expect(answer.status).toBe(200);
  const { id, by } = answer.body.log;
  return { logId: id as string, at: at(time), by: by as string, water };
}

async function aSession(): Promise<{ sessionId: string; patientId: string }> {
  const { nurse, physician } = work.ours.as;
  const patientId = await anAskedPatient(nurse);
  const courseId = await aCourse(physician, patientId, { start: today, mixture: ["hyaluronic-acid"] });
  return { patientId, sessionId: await anOpenSession(nurse, courseId) };
}

/** Equipment as a tablet sends it: everything about the device is the tablet's own claim. */
function withGun(deviceId: string, change: object = {}) {
  const device = { id: deviceId, name: "Claimed", serial: "X", kind: "gun-single-needle", fluidPath: "single-use" };
  return {
    ...byHand,
    delivery: "gun",
    device: { ...device, needlesPerShot: 1, state: "in-use", heldWhy: "", lastUsedAt: null },
    head: { lot: "SH-1", piece: String(++serial), expires: "2027-06-30" },
    ...change,
  };
}

async function keep(sessionId: string, version: number, equipment: object) {
  const document = { ...aWholeRecord(today), equipment };
  const answer = await work.ours.as.nurse.send("PUT", `/sessions/${sessionId}/draft`, { document }, seen(version));
  expect(answer.status).toBe(200);
  return answer.body.missing.map((each: { rule: string }) => each.rule) as string[];
}

test("a session with a gun is not signed before its cleaning after the last needle, and then is", async () => {
  const { deviceId } = await aDevice();
  const cleanedBefore = await cleaned(deviceId, "09:30");
  const { sessionId } = await aSession();
  const equipment = withGun(deviceId, { cleanedBefore });
  expect(await keep(sessionId, 1, equipment)).toEqual(["session.not-cleaned-after"]);
  const { physician, nurse } = work.ours.as;
  const early = await physician.send("POST", `/sessions/${sessionId}/sign`, {}, seen(2));
  expect(early).toMatchObject({ status: 422, body: { problem: "session.not-cleaned-after" } });

  // A line of before the last needle, 10:35, is no cleaning after it; nor is one that was never written.
  expect(await keep(sessionId, 2, { ...equipment, cleanedAfter: await cleaned(deviceId, "10:34") })).toEqual([
    "session.not-cleaned-after",
  ]);
  const invented = { ...cleanedBefore, logId: "01890000-0000-7000-8000-00000000abcd", at: at("10:40") };
  expect(await keep(sessionId, 3, { ...equipment, cleanedAfter: invented })).toEqual(["session.not-cleaned-after"]);

  const cleanedAfter = await cleaned(deviceId, "10:40");
  expect(await keep(sessionId, 4, { ...equipment, cleanedAfter })).toEqual([]);
  expect((await physician.send("POST", `/sessions/${sessionId}/sign`, {}, seen(5))).status).toBe(200);
  const { body } = await nurse.get(`/devices/${deviceId}`);
  expect(body.sessions).toMatchObject([{ sessionId, patient: "Elif Demir", signed: true, cleanedAfter: at("10:40") }]);
  expect(body.log.map((line: { kind: string }) => line.kind)).toEqual(["cleaned", "used", "cleaned", "cleaned"]);
});

test("a multi-injector is held from its first day with the reason, is never released, and refuses a session", async () => {
  const added = await aDevice({ kind: "multi-injector-plate", name: "Plate", needlesPerShot: 5 });
  expect(added.state).toBe("held");
  const { physician, nurse } = work.ours.as;
  const list = await nurse.get("/devices");
  const plate = list.body.devices.find((each: { id: string }) => each.id === added.deviceId);
  expect(plate.heldWhy).toContain("1992");
  expect(plate.findings.map((each: { rule: string }) => each.rule)).toContain("device.multi-injector");
  const released = await physician.send("POST", `/devices/${added.deviceId}/holds`, {
    state: "in-use",
    reason: "Try it.",
  });
  expect(released).toMatchObject({ status: 409, body: { problem: "device.never-released" } });

  // The tablet claims that it is an ordinary gun in use.
  const { sessionId } = await aSession();
  const cleanedBefore = await cleaned(added.deviceId, "09:30");
  expect(await keep(sessionId, 1, withGun(added.deviceId, { cleanedBefore }))).toContain("device.multi-injector");
});

test("a single-needle gun that is corrected to several needles is held at once", async () => {
  const { deviceId } = await aDevice();
  const { kind: _, ...body } = gunBody({ needlesPerShot: 3 });
  const changed = await work.ours.as.nurse.send("PUT", `/devices/${deviceId}`, { ...body, retired: false }, seen(1));
  expect(changed.body).toMatchObject({ version: 2 });
  const shown = await work.ours.as.nurse.get(`/devices/${deviceId}`);
  expect(shown.body.device).toMatchObject({ state: "held" });
});

test("a gun that served somebody since its cleaning is refused to the next, also while that session is a draft", async () => {
  const { deviceId } = await aDevice();
  const cleanedBefore = await cleaned(deviceId, "09:30");
  const first = await aSession();
  expect(await keep(first.sessionId, 1, withGun(deviceId, { cleanedBefore }))).toEqual(["session.not-cleaned-after"]);

  const second = await aSession();
  const later = { firstNeedleAt: at("11:00"), lastNeedleAt: at("11:20"), observedUntil: at("11:50") };
  const document = { ...aWholeRecord(today, later), equipment: withGun(deviceId, { cleanedBefore }) };
  const path = `/sessions/${second.sessionId}/draft`;
  const dirty = await work.ours.as.nurse.send("PUT", path, { document }, seen(1));
  expect(dirty.body.missing.map((each: { rule: string }) => each.rule)).toContain("device.not-cleaned");

  const between = await cleaned(deviceId, "10:45");
  const clean = { ...document, equipment: { ...document.equipment, cleanedBefore: between } };
  const answer = await work.ours.as.nurse.send("PUT", path, { document: clean }, seen(2));
  expect(answer.body.missing.map((each: { rule: string }) => each.rule)).toEqual(["session.not-cleaned-after"]);
});

test("tap water refuses the session, whatever water the tablet claims, and the device needs cleaning again", async () => {
  const { deviceId } = await aDevice();
  const tap = await cleaned(deviceId, "09:30", "tap");
  const { sessionId } = await aSession();
  const claimed = { ...tap, water: "sterile" };
  expect(await keep(sessionId, 1, withGun(deviceId, { cleanedBefore: claimed }))).toContain("device.water-tap");
  const { body } = await work.ours.as.nurse.get(`/devices/${deviceId}`);
  expect(body.device).toMatchObject({ needsCleaning: true });
});

test("a sterile head that stands in another session is refused, and one of another piece is not", async () => {
  const { deviceId } = await aDevice();
  const head = { lot: "SH-9", piece: "31", expires: "2027-06-30" };
  const first = await aSession();
  const before = { cleanedBefore: await cleaned(deviceId, "09:30") };
  expect(await keep(first.sessionId, 1, withGun(deviceId, { ...before, head }))).not.toContain("head.reused");
  // The same session may save again as often as it likes.
  expect(await keep(first.sessionId, 2, withGun(deviceId, { ...before, head }))).not.toContain("head.reused");
  const second = await aSession();
  expect(await keep(second.sessionId, 1, withGun(deviceId, { ...before, head }))).toContain("head.reused");
  const other = { ...head, piece: "32" };
  expect(await keep(second.sessionId, 2, withGun(deviceId, { ...before, head: other }))).not.toContain("head.reused");
});

test("another clinic's device, and a line of another device, count for nothing", async () => {
  const theirs = await work.theirs.as.nurse.send("POST", "/devices", gunBody());
  const { sessionId } = await aSession();
  const own = await aDevice();
  const line = await cleaned(own.deviceId, "09:30");
  const foreign = withGun(theirs.body.deviceId, { cleanedBefore: line });
  expect(await keep(sessionId, 1, foreign)).toEqual(expect.arrayContaining(["device.unknown", "device.not-cleaned"]));
  const second = await aDevice();
  expect(await keep(sessionId, 2, withGun(second.deviceId, { cleanedBefore: line }))).toContain("device.not-cleaned");
});

test("a session of which nobody says what it was given with is not signed", async () => {
  const { sessionId } = await aSession();
  const { equipment: _, ...document } = aWholeRecord(today);
  const kept = await work.ours.as.nurse.send("PUT", `/sessions/${sessionId}/draft`, { document }, seen(1));
  expect(kept.body.missing.map((each: { rule: string }) => each.rule)).toEqual(["session.equipment-missing"]);
});

test("a cleaning without its water, of tomorrow, or by who does not treat is refused", async () => {
  const { deviceId } = await aDevice();
  const { nurse, owner } = work.ours.as;
  const line = { kind: "cleaned", water: null, sessionId: null };
  const path = `/devices/${deviceId}/log`;
  expect(await nurse.send("POST", path, line)).toMatchObject({
    status: 400,
    body: { problem: "device.water-missing" },
  });
  const ahead = await nurse.send("POST", path, { ...line, water: "sterile", at: "2026-11-24T09:00:00Z" });
  expect(ahead).toMatchObject({ status: 422, body: { problem: "device.log-ahead" } });
  expect((await owner.send("POST", path, { ...line, water: "sterile" })).status).toBe(403);
});

test("two devices of a kind do not share a serial number, and the log cannot be changed behind the server", async () => {
  await aDevice({ serial: "SAME" });
  const again = await work.ours.as.nurse.send("POST", "/devices", gunBody({ serial: "SAME" }));
  expect(again).toMatchObject({ status: 409, body: { problem: "device.serial-taken" } });
  const { deviceId } = await aDevice();
  await cleaned(deviceId, "09:30");
  await expect(
    work.fresh.database.inClinic(work.ours.who, (db) => db.updateTable("device_log").set({ water: "tap" }).execute()),
  ).rejects.toThrow();
});

test("a cleaning with tap water before the first needle counts, though an earlier one was chosen; a later rinse undoes it", async () => {
  const { deviceId } = await aDevice();
  const cleanedBefore = await cleaned(deviceId, "09:30");
  await cleaned(deviceId, "09:45", "tap");
  const cleanedAfter = await cleaned(deviceId, "10:40");
  const { sessionId } = await aSession();
  const equipment = withGun(deviceId, { cleanedBefore, cleanedAfter });
  expect(await keep(sessionId, 1, equipment)).toEqual(["device.water-tap"]);
  await cleaned(deviceId, "10:00", "sterile");
  expect(await keep(sessionId, 2, equipment)).toEqual([]);
});

test("a device that was held when it was taken out of use comes back held", async () => {
  const { deviceId } = await aDevice();
  const { nurse } = work.ours.as;
  await nurse.send("POST", `/devices/${deviceId}/holds`, { state: "held", reason: "The trigger sticks." });
  const { kind: _, ...body } = gunBody();
  await nurse.send("PUT", `/devices/${deviceId}`, { ...body, retired: true }, seen(2));
  expect((await nurse.send("PUT", `/devices/${deviceId}`, { ...body, retired: false }, seen(3))).status).toBe(200);
  const { device } = (await nurse.get(`/devices/${deviceId}`)).body;
  expect([device.state, device.heldWhy]).toEqual(["held", "The trigger sticks."]);
});

test("a needle that is called back is refused, though its number was typed", async () => {
  const reason = "Not sterile.";
  await work.ours.as["safety-officer"].send("POST", "/recalls", {
    lot: "N-BAD",
    substance: null,
    reason,
    source: "",
    drill: false,
  });
  const { sessionId } = await aSession();
  const needle = { gauge: 30, lengthMm: 4, lot: "n bad", expires: "2028-03-31" };
  expect(await keep(sessionId, 1, { ...byHand, needle })).toEqual(["needle.held"]);
});
