import type { AtWork } from "@pistor/testkit/session";
import { aCourse, aJpeg, anAskedPatient, anOpenSession, aWholeRecord, clinicsAtWork } from "@pistor/testkit/session";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { routes } from "../routes.ts";

const today = "2026-11-23";
const noon = `${today}T09:00:00.000Z`;

let work: AtWork;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now: noon });
});
beforeEach(() => work.at(noon));
afterAll(() => work.close());

const seen = (version: number) => ({ "if-match": `"${version}"` });

/** A session of a course of the face, charted; signed where that is asked for. */
async function charted(sign = true, document: object = aWholeRecord(today)) {
  const { nurse, physician } = work.ours.as;
  const patientId = await anAskedPatient(nurse);
  const courseId = await aCourse(physician, patientId, { start: today, mixture: ["hyaluronic-acid"] });
  const sessionId = await anOpenSession(nurse, courseId);
  expect((await nurse.send("PUT", `/sessions/${sessionId}/draft`, { document }, seen(1))).status).toBe(200);
  if (sign) expect((await physician.send("POST", `/sessions/${sessionId}/sign`, {}, seen(2))).status).toBe(200);
  return { patientId, courseId, sessionId };
}

/** How many pages a PDF says that it has. */
const pagesOf = (pdf: Buffer) => [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;

test.each(["en", "tr", "de", "fr", "ar", "ru"])("%s: a signed session is one page of A4", async (lang) => {
  const { sessionId } = await charted();
  const { status, headers, body } = await work.ours.as.nurse.get(`/sessions/${sessionId}/record.pdf?lang=${lang}`);
  expect(status).toBe(200);
  expect(headers["content-type"]).toBe("application/pdf");
  expect(pagesOf(body)).toBe(1);
  // 210 × 297 mm in points of 1/72 inch.
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(body.toString("latin1"))!;
  expect([Number(width), Number(height)].map(Math.round)).toEqual([595, 842]);
});

test("the same signed session gives the same bytes at any time, and a draft gives other ones", async () => {
  const { sessionId } = await charted();
  const draft = await charted(false);
  const first = await work.ours.as.nurse.get(`/sessions/${sessionId}/record.pdf`);
  work.at("2026-12-24T09:00:00.000Z");
  const later = await work.ours.as.nurse.get(`/sessions/${sessionId}/record.pdf`);
  expect(Buffer.compare(first.body, later.body)).toBe(0);
  const paper = await work.ours.as.nurse.get(`/sessions/${draft.sessionId}/record.pdf`);
  expect(paper.status).toBe(200);
});

test("the drawing of a map has a mark for every point, in millimetres, and nothing that runs", async () => {
  const { sessionId } = await charted();
  const record = aWholeRecord(today) as unknown as { map: { layers: { points: unknown[] }[] } };
  const { status, headers, body } = await work.ours.as.physician.get(`/sessions/${sessionId}/map.svg`);
  expect(status).toBe(200);
  expect(headers["content-type"]).toContain("image/svg+xml");
  const svg: string = Buffer.from(body).toString("utf8");
  expect(svg).toMatch(/width="224mm" height="294mm"/);
  // Every point of nappage at 1.5 mm is one dot of the colour of the second millimetre.
  const points = record.map.layers.reduce((sum, { points: of }) => sum + of.length, 0);
  expect([...svg.matchAll(/<circle [^>]*fill="#1878A6"/g)]).toHaveLength(points);
  expect(svg).not.toMatch(/<script|onload|var\(--/);
});

test("a chart without points is answered with what to do", async () => {
  const { sessionId } = await charted();
  const answer = await work.ours.as.physician.get(`/sessions/${sessionId}/map.svg?chart=body-back`);
  expect(answer).toMatchObject({ status: 409, body: { problem: "map.nothing-drawn" } });
});

test("the sessions before this one come latest first, as they were last signed, and never its own", async () => {
  const { nurse, physician } = work.ours.as;
  const { patientId, courseId, sessionId: first } = await charted();
  const amended = { ...aWholeRecord(today), notes: "The left side was done first." };
  const reason = "The order of the sides was left out.";
  const answer = await physician.send("POST", `/sessions/${first}/amendments`, { document: amended, reason }, seen(1));
  expect(answer.status).toBe(200);
  work.at("2026-12-08T09:00:00.000Z");
  const second = await anOpenSession(nurse, courseId, 2);
  const { body } = await nurse.get(`/sessions/${second}/history`);
  expect(body.sessions).toHaveLength(1);
  expect(body.sessions[0]).toMatchObject({ sessionId: first, treatment: "face", number: 1, on: today });
  expect(body.sessions[0].document.notes).toBe("The left side was done first.");
  expect((await nurse.get(`/sessions/${first}/history`)).body.sessions).toEqual([]);
  expect(patientId).toBeDefined();
});

test("a session on the patient's own photograph is printed with it, and without it when it was erased", async () => {
  const { nurse } = work.ours.as;
  const { patientId, sessionId } = await charted(false);
  const taken = { sessionId, view: "face-front", takenAt: noon, jpeg: aJpeg.toString("base64") };
  const photo = (await nurse.send("POST", `/patients/${patientId}/photos`, taken)).body;
  const record = aWholeRecord(today) as { map: { layers: object[] } };
  const frame = {
    photoId: photo.id,
    base: "face-front",
    widthPx: 8,
    heightPx: 6,
    mmPerPx: 25,
    scaleBy: "ruler",
    how: "clicked",
    // Twice the same distance: the drawing lies on the picture as it is, moved by 100 and 100 mm.
    pairs: [
      { chart: [-30, 0], photo: [70, 100] },
      { chart: [30, 0], photo: [130, 100] },
    ],
  };
  const [layer] = record.map.layers as { points: [number, number][]; chart: string }[];
  const onPhoto = {
    ...record,
    map: {
      ...record.map,
      photos: [frame],
      layers: [{ ...layer, chart: `photo:${photo.id}`, points: layer!.points.map(([x, y]) => [x + 100, y + 100]) }],
    },
  };
  const saved = await nurse.send("PUT", `/sessions/${sessionId}/draft`, { document: onPhoto }, seen(2));
  expect(saved.status).toBe(200);
  const drawing = async () => Buffer.from((await nurse.get(`/sessions/${sessionId}/map.svg`)).body).toString("utf8");
  expect(await drawing()).toContain("data:image/jpeg;base64,");
  expect((await nurse.get(`/sessions/${sessionId}/record.pdf`)).status).toBe(200);
  await work.fresh.owner.query("update photo set sealed_key = null where id = $1", [photo.id]);
  expect(await drawing()).not.toContain("data:image/jpeg");
});

test.each([
  ["a point", { points: [[1e308, 0]] }],
  [
    "an outline",
    {
      outline: [
        [-1e308, -1e308],
        [1e308, -1e308],
        [1e308, 1e308],
      ],
    },
  ],
  ["a drop, counted by the gun,", { dropMl: 1e308, gunCount: Number.MAX_SAFE_INTEGER }],
])("%s that no paper could show is refused when it is saved, not when it is printed", async (_, part) => {
  const { sessionId } = await charted(false);
  const record = aWholeRecord(today) as { map: { layers: object[] } };
  const document = { ...record, map: { ...record.map, layers: [{ ...record.map.layers[0], ...part }] } };
  const answer = await work.ours.as.nurse.send("PUT", `/sessions/${sessionId}/draft`, { document }, seen(2));
  expect(answer.status).toBe(400);
  expect((await work.ours.as.nurse.get(`/sessions/${sessionId}/record.pdf`)).status).toBe(200);
});

test("a spared place that no paper could show is refused when it is saved", async () => {
  const { sessionId } = await charted(false);
  const record = aWholeRecord(today) as { map: object };
  const spared = [{ chart: "face-front", kind: "mole", circleMm: [1e308, -1e308, 1e308] }];
  const document = { ...record, map: { ...record.map, spared } };
  const answer = await work.ours.as.nurse.send("PUT", `/sessions/${sessionId}/draft`, { document }, seen(2));
  expect(answer.status).toBe(400);
});

const stamp = { at: noon, by: "Mert Demir" };
const many = (count: number, each: unknown) => Array.from({ length: count }, () => each);
test.each([
  ["pauses", { pauses: many(5_000, { from: noon, to: null }) }],
  ["pain scores", { pains: many(5_000, { ...stamp, when: "during", score: 10 }) }],
  ["reactions", { reactions: many(5_000, { ...stamp, term: "erythema" }) }],
  ["reasons", { reasons: Object.fromEntries(many(5_000, "why").map((why, i) => [`r${i}`, why])) }],
])("%s by the thousand are refused when they are saved: the record would take its readers seconds", async (_, part) => {
  const { sessionId } = await charted(false);
  const document = { ...aWholeRecord(today), ...part };
  const answer = await work.ours.as.nurse.send("PUT", `/sessions/${sessionId}/draft`, { document }, seen(2));
  expect(answer.status).toBe(400);
});

test.each([
  ["layers", (layer: object) => many(3_000, { ...layer, points: [] })],
  ["points", (layer: object) => [{ ...layer, points: many(90_000, [1, 2]) }]],
])("%s by the thousand are refused when they are saved", async (_, of) => {
  const { sessionId } = await charted(false);
  const record = aWholeRecord(today) as { map: { layers: object[] } };
  const document = { ...record, map: { ...record.map, layers: of(record.map.layers[0] ?? {}) } };
  const answer = await work.ours.as.nurse.send("PUT", `/sessions/${sessionId}/draft`, { document }, seen(2));
  expect(answer.status).toBe(400);
});

test("a draft that names another patient's photograph is drawn and printed without it", async () => {
  const { nurse } = work.ours.as;
  const other = await anAskedPatient(nurse);
  const taken = { sessionId: null, view: "face-front", takenAt: noon, jpeg: aJpeg.toString("base64") };
  const { body: photo } = await nurse.send("POST", `/patients/${other}/photos`, taken);
  const record = aWholeRecord(today) as { map: { layers: object[] } };
  const frame = {
    photoId: photo.id,
    base: "face-front",
    widthPx: 8,
    heightPx: 6,
    mmPerPx: 25,
    scaleBy: "ruler",
    how: "clicked",
    pairs: [
      { chart: [-30, 0], photo: [70, 100] },
      { chart: [30, 0], photo: [130, 100] },
    ],
  };
  const layers = [{ ...record.map.layers[0], chart: `photo:${photo.id}`, points: [[100, 100]] }];
  const { sessionId } = await charted(false, { ...record, map: { ...record.map, photos: [frame], layers } });
  const { status, body } = await nurse.get(`/sessions/${sessionId}/map.svg`);
  expect(status).toBe(200);
  expect(Buffer.from(body).toString("utf8")).not.toContain("data:image/jpeg");
  const paper = await nurse.get(`/sessions/${sessionId}/record.pdf`);
  expect(paper.status).toBe(200);
  expect(paper.body.toString("latin1")).not.toContain("/DCTDecode");
});

test("a record that rests on another patient's photograph is not signed", async () => {
  const { nurse, physician } = work.ours.as;
  const other = await anAskedPatient(nurse);
  const taken = { sessionId: null, view: "face-front", takenAt: noon, jpeg: aJpeg.toString("base64") };
  const { body: photo } = await nurse.send("POST", `/patients/${other}/photos`, taken);
  const record = aWholeRecord(today);
  const photos = [{ at: noon, by: "Mert Demir", photoId: photo.id, view: "face-front" }];
  const { sessionId } = await charted(false, { ...record, photos });
  const answer = await physician.send("POST", `/sessions/${sessionId}/sign`, {}, seen(2));
  expect(answer).toMatchObject({ status: 422, body: { problem: "photo.of-nobody-here" } });
});
