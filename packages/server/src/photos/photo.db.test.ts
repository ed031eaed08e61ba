import { createHash } from "node:crypto";
import type { AtWork } from "@pistor/testkit/session";
import { aJpeg, anAskedPatient, clinicsAtWork } from "@pistor/testkit/session";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keysOf } from "../kit/keys.ts";
import { routes } from "../routes.ts";
import { getPicture } from "./photo.queries.ts";

const noon = "2026-11-23T09:00:00.000Z";

let work: AtWork;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now: noon });
});
afterAll(() => work.close());

const taken = { sessionId: null, view: "face-front", takenAt: noon, jpeg: aJpeg.toString("base64") };

async function aPhotographed() {
  const { nurse } = work.ours.as;
  const patientId = await anAskedPatient(nurse);
  const { body } = await nurse.send("POST", `/patients/${patientId}/photos`, taken);
  return { patientId, photo: body };
}

test("a photograph is in its patient's list, with its size and the seal of its bytes", async () => {
  const { patientId, photo } = await aPhotographed();
  expect(photo).toMatchObject({ widthPx: 8, heightPx: 6, view: "face-front" });
  const { body } = await work.ours.as.physician.get(`/patients/${patientId}/photos`);
  expect(body.photos).toHaveLength(1);
  expect(body.photos[0]).toMatchObject({ id: photo.id, sha256: photo.sha256, takenAt: "2026-11-23T12:00:00+03:00" });
});

test("the database holds nothing that opens as a picture without the clinic's key", async () => {
  const { photo } = await aPhotographed();
  const { rows } = await work.fresh.owner.query("select sealed from photo_picture where photo_id = $1", [photo.id]);
  const sealed: Buffer = rows[0].sealed;
  expect(sealed.subarray(0, 3)).not.toEqual(Buffer.from([0xff, 0xd8, 0xff]));
  expect(sealed.includes(Buffer.from("JFIF"))).toBe(false);
  const other = keysOf(new Uint8Array(32).fill(9));
  await expect(
    work.fresh.database.inClinic(work.ours.who, (db) => getPicture(db, work.ours.who.clinicId, other, photo.id)),
  ).rejects.toMatchObject({ status: 500, id: "photo.changed-behind-us" });
});

test("a picture that was put in another's place is not shown", async () => {
  const one = await aPhotographed();
  const two = await aPhotographed();
  await work.fresh.owner.query("alter table photo_picture disable trigger all");
  await work.fresh.owner.query(
    "update photo_picture set sealed = (select sealed from photo_picture where photo_id = $2) where photo_id = $1",
    [one.photo.id, two.photo.id],
  );
  await work.fresh.owner.query("alter table photo_picture enable trigger all");
  const answer = await work.ours.as.nurse.get(`/photos/${one.photo.id}/image.jpg`);
  expect(answer).toMatchObject({ status: 500, body: { problem: "photo.changed-behind-us" } });
});

test("an erased photograph is gone, and says so", async () => {
  const { patientId, photo } = await aPhotographed();
  await work.fresh.owner.query("update photo set sealed_key = null where id = $1", [photo.id]);
  expect(await work.ours.as.nurse.get(`/photos/${photo.id}/image.jpg`)).toMatchObject({
    status: 410,
    body: { problem: "photo.erased" },
  });
  expect((await work.ours.as.nurse.get(`/patients/${patientId}/photos`)).body.photos).toEqual([]);
});

test.each([
  [
    "text",
    Buffer.from("this is no picture at all, whatever its name may say about it. ".repeat(4)),
    "photo.not-a-picture",
  ],
  ["half a picture", Buffer.concat([aJpeg.subarray(0, 220)]), "photo.not-readable"],
])("%s is refused with what to do, and nothing is kept", async (_, bytes, problem) => {
  const { nurse } = work.ours.as;
  const patientId = await anAskedPatient(nurse);
  const body = { ...taken, jpeg: bytes.toString("base64") };
  const answer = await nurse.send("POST", `/patients/${patientId}/photos`, body);
  expect(answer).toMatchObject({ status: 422, body: { problem } });
  expect((await nurse.get(`/patients/${patientId}/photos`)).body.photos).toEqual([]);
});

test("a picture of tomorrow, and one in another patient's session, are refused", async () => {
  const { nurse } = work.ours.as;
  const patientId = await anAskedPatient(nurse);
  const ahead = { ...taken, takenAt: "2026-11-24T09:00:00.000Z" };
  expect((await nurse.send("POST", `/patients/${patientId}/photos`, ahead)).body.problem).toBe("photo.ahead");
  const nowhere = { ...taken, sessionId: "01890000-0000-7000-8000-000000000000" };
  expect((await nurse.send("POST", `/patients/${patientId}/photos`, nowhere)).status).toBe(404);
});

test("each look at a photograph is in the audit, under its patient", async () => {
  const { patientId, photo } = await aPhotographed();
  const answer = await work.ours.as.physician.get(`/photos/${photo.id}/image.jpg`);
  expect(answer.status).toBe(200);
  const { rows } = await work.fresh.owner.query(
    "select count(*)::int as looks from audit where endpoint = 'photo.show' and about_patient = $1",
    [patientId],
  );
  expect(rows[0].looks).toBe(1);
});

test("what is given out is a JPEG whose SHA-256 is the one in the list", async () => {
  const { photo } = await aPhotographed();
  const { body, headers } = await work.ours.as.nurse.get(`/photos/${photo.id}/image.jpg`);
  expect(headers["content-type"]).toBe("image/jpeg");
  expect(Buffer.from(body).subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
  expect(createHash("sha256").update(body).digest("hex")).toBe(photo.sha256);
});
