import { endpoints } from "@pistor/api";
import type { Endpoint, Role } from "@pistor/api/kit";
import type { AtWork, Staffed } from "@pistor/testkit/session";
import {
  aCupboard,
  aJpeg,
  anAskedPatient,
  anExamination,
  anOpenSession,
  aPerson,
  aProduct,
  aWholeRecord,
  clinicsAtWork,
  healthyAnswers,
} from "@pistor/testkit/session";
import type { KyselyPlugin, OperationNode } from "kysely";
import { type BinaryOperationNode, ColumnNode, OperationNodeTransformer, ReferenceNode, ValueNode } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "./kit/index.ts";
import { routes } from "./routes.ts";
import { keepRoom, keepVisit } from "./schedule/index.ts";

const today = "2026-11-23";
const noon = `${today}T09:00:00.000Z`;

/** Something that is prepared for somebody whom nothing speaks against. */
const aPreparation = {
  ingredients: [
    {
      substance: "hyaluronic-acid",
      strength: "10 mg/mL",
      salt: null,
      volumeMl: 2,
      lotId: null,
      lot: "HA-2291",
      expires: "2027-05-31",
    },
  ],
  syringes: [{ fillMl: 1 }, { fillMl: 1 }],
};

/** Eight by six points of brown, as a camera would send them. */
const aPhoto = {
  view: "face-front",
  takenAt: noon,
  jpeg: aJpeg.toString("base64"),
};

const aJourney = {
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
const aTravelPaper = {
  kind: "facility-certificate",
  country: "TR",
  patientId: null,
  issuer: "Ministry",
  number: "A-1",
  from: "2026-01-01",
  until: "2027-12-31",
  note: "",
};

const aNote = { subject: "", body: "Called, nobody there.", lang: "en", template: "", inSpite: false };
const anInquiry = {
  channel: "phone",
  name: "Mira Lorenz",
  email: "mira@lorenz.example",
  phone: "",
  language: "de",
  country: "DE",
  city: "",
  treatment: null,
  message: "May I ask?",
  contactOk: "Agreed on the phone.",
};

const eur = { amount: 14000, currency: "EUR" };
const aPayment = {
  kind: "deposit",
  money: eur,
  method: "cash",
  reference: "",
  refundsId: null,
  quoteId: null,
  invoiceId: null,
  on: today,
  note: "",
};
const anInvoice = {
  quoteId: null,
  cancelsId: null,
  taxPercent: 20,
  taxIncluded: true,
  lang: "en",
  lines: [
    {
      item: "session",
      text: "Session",
      count: 1,
      each: eur,
    },
  ],
};
const aQuote = {
  inquiryId: null,
  patientId: null as string | null,
  currency: "EUR",
  lang: "en",
  chosen: [],
  way: "as-asked",
  discount: null,
  note: "",
  course: {
    treatment: "face",
    start: "2027-01-11",
  },
};
const noName = { name: "", address: "", certificate: "" };
const aPriceList = {
  currency: "EUR",
  prices: { session: eur },
  names: {},
  taxPercent: 20,
  taxIncluded: true,
  validDays: 30,
  depositPercent: 20,
  treats: noName,
  arranges: noName,
  complaints: "",
};

/** Ids that can stand in a path, of one clinic. */
type Ids = Readonly<
  Record<
    | "patientId"
    | "quoteId"
    | "invoiceId"
    | "assessmentId"
    | "courseId"
    | "sessionId"
    | "visitId"
    | "ownVisitId"
    | "absenceId"
    | "waitlistId"
    | "deviceId"
    | "recallId"
    | "lotId"
    | "preparationId"
    | "productId"
    | "placeId"
    | "vialId"
    | "photoId"
    | "paperId"
    | "tabletId"
    | "inquiryId"
    | "mailId",
    string
  >
>;

/** What a call says besides its ids; an endpoint with an id and no line here fails the first test. */
const says: Readonly<Record<string, { readonly query?: string; readonly body?: object }>> = {
  "patient.show": {},
  "access.make-link": { body: {} },
  "patient.correct": { body: aPerson },
  "patient.answers": { body: { answers: healthyAnswers, allergies: [] } },
  "patient.examination": { body: anExamination },
  "eligibility.show": { query: `?treatment=face&on=${today}` },
  "eligibility.keep": { body: { treatment: "face", on: today, mixture: null } },
  "eligibility.decide": { body: { decided: "treat", reason: "Seen and discussed with the patient." } },
  "plan.preview": { body: { treatment: "face", start: today } },
  "plan.keep": { body: { treatment: "face", start: today } },
  "plan.show": {},
  "plan.preview-move": { body: { moves: [{ number: 2, to: "2026-12-15" }] } },
  "plan.move": { body: { moves: [{ number: 2, to: "2026-12-15" }], reason: "The patient asked for it." } },
  "plan.preview-change": { body: { sessions: 5 } },
  "plan.change": { body: { sessions: 5, reason: "Fewer sessions will do." } },
  "plan.stop": { body: { rule: "patient-wish", reason: "The patient does not come any more." } },
  "photo.add": { body: { ...aPhoto, sessionId: null } },
  "photo.list": {},
  "photo.show": {},
  "session.open": { body: { number: 1 } },
  "session.show": {},
  "session.history": {},
  "session.record": {},
  "session.map-svg": {},
  "session.save": { body: { document: aWholeRecord(today) } },
  "session.sign": { body: {} },
  "session.co-sign": { body: {} },
  "session.ask-co-sign": { body: {} },
  "hand-over.start": { body: {} },
  "session.set-aside": { body: { document: aWholeRecord(today), basedOn: 1, writtenBy: "Dr. Ada Test" } },
  "session.other-versions": {},
  "access.tablet-secret": { body: {} },
  "access.set-tablet": { body: { state: "in-use" } },
  "session.amend": { body: { document: aWholeRecord(today), reason: "The lot was read wrongly." } },
  "device.show": {},
  "device.change": {
    body: { name: "Gun", maker: "", serial: "G-1", needlesPerShot: 1, fluidPath: "single-use", retired: false },
  },
  "device.log": { body: { kind: "cleaned", water: "sterile", sessionId: null } },
  "device.hold": { body: { state: "held", reason: "The trigger sticks." } },
  "schedule.visit-state": { body: { state: "arrived" } },
  "schedule.move": {
    body: {
      at: `${today}T12:00:00+03:00`,
      roomId: "01890000-0000-7000-8000-000000000000",
      practitionerId: null,
      deviceId: null,
      lengths: {},
      reason: "",
    },
  },
  "schedule.book-course": { body: { practitionerId: null, roomId: null, deviceId: null, earliest: null } },
  "schedule.cancel": { body: { reason: "The patient is ill." } },
  "schedule.take-back": { body: {} },
  "schedule.end-absence": { body: {} },
  "schedule.end-waiting": { body: {} },
  "schedule.answer-offer": { body: { take: true } },
  "schedule.ics": {},
  "schedule.my-ics": {},
  "aftercare.show": {},
  "travel.itinerary": {},
  "travel.keep": { body: aJourney },
  "travel.paper": { query: "?for=patient" },
  "travel.letter": {},
  "travel.send": { body: { for: "patient", to: "somebody@example.org", lang: "en" } },
  "travel.end-paper": { body: {} },
  "stock.lot": {},
  "stock.change-product": { body: aProduct },
  "stock.temperature": { body: { celsius: 5, note: "" } },
  "stock.move": { body: { kind: "wasted", count: 1, reason: "It fell to the floor." } },
  "stock.hold": { body: { state: "quarantined", reason: "The cap was loose." } },
  "stock.open-vial": { body: { sessionId: null } },
  "stock.end-vial": { body: { how: "empty" } },
  "stock.given": {},
  "recall.show": {},
  "recall.call-list": {},
  "preparation.make": { body: aPreparation },
  "preparation.list": {},
  "preparation.check": { body: {} },
  "preparation.void": { body: { reason: "The vial was cloudy." } },
  "preparation.labels": { query: "?size=50x25" },
  "preparation.sheet": {},
  "recall.contact": { body: { patientId: "01890000-0000-7000-8000-000000000000", state: "told", note: "" } },
  "recall.duty": { body: { duty: "set-aside", note: "" } },
  "recall.close": { body: { reason: "" } },
  "message.inquiry": {},
  "message.change-inquiry": { body: { state: "open" } },
  "message.join": { body: { to: "inquiry", id: "01890000-0000-7000-8000-000000000000" } },
  "message.part": { body: { from: "inquiry", id: "01890000-0000-7000-8000-000000000000" } },
  "message.draft": { query: "?template=inquiry.questions&lang=en" },
  "message.answer": { body: { ...aNote, kind: "note" } },
  "message.register": { body: { details: aPerson, takeAnswers: false } },
  "message.try-again": { body: {} },
  "pricing.change": { body: aQuote },
  "pricing.quote": {},
  "pricing.paper": {},
  "pricing.send": { body: { mail: false } },
  "pricing.withdraw": { body: { reason: "It was a mistake." } },
  "pricing.account": {},
  "pricing.record-payment": { body: aPayment },
  "pricing.invoice": { body: anInvoice },
  "pricing.invoice-paper": {},
  "pricing.ask-provider": { body: { kind: "deposit", money: eur, quoteId: null } },
};

// What only a demo clinic has is tried in one, beside its slice.
const withIds = endpoints.filter((each) => each.path.includes(":") && each.demoOnly !== true);
const staffRoles = ["physician", "nurse", "coordinator", "safety-officer", "owner", "patient", "nobody"] as const;

test("every endpoint that takes an id is tried by every role on its own and on a foreign record", () => {
  expect(withIds.map((each) => each.id).sort()).toEqual(Object.keys(says).sort());
});

let work: AtWork;
let own: Ids;
let foreign: Ids;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now: noon });
  own = await filled(work, work.ours);
  foreign = await filled(work, work.theirs);
});
afterAll(() => work.close());

/** One of everything: a patient on whom the physician decides, and one who is being treated. */
async function filled({ fresh }: AtWork, { as, who, patientId: signedInPatient }: Staffed): Promise<Ids> {
  const asked = await anAskedPatient(as.nurse, { answers: { herpes: "past" } });
  const kept = await as.nurse.send("POST", `/patients/${asked}/assessments`, {
    treatment: "face",
    on: today,
    mixture: null,
  });
  const assessmentId: string = kept.body.assessmentId;
  await as.physician.send("POST", `/patients/${asked}/assessments/${assessmentId}/decision`, {
    decided: "treat",
    reason: "Seen and discussed with the patient.",
  });
  const course = await as.physician.send("POST", `/patients/${asked}/courses`, { treatment: "face", start: today });
  const courseId: string = course.body.courseId;
  const sessionId = await anOpenSession(as.nurse, courseId);
  const { visitId, ownVisitId } = await fresh.database.inClinic(who, async (db) => {
    const writer = { clinicId: who.clinicId, memberId: who.memberId, at: noon };
    const roomId = await keepRoom(db, writer, { name: "Room 1", purpose: "", position: 1 });
    const at = { roomId, at: noon, minutes: 60 };
    const later = { ...at, at: "2026-11-24T09:00:00.000Z", patientId: signedInPatient };
    return {
      visitId: await keepVisit(db, writer, { ...at, patientId: asked, purpose: "session", courseId, number: 1 }),
      ownVisitId: await keepVisit(db, writer, { ...later, purpose: "review" }),
    };
  });
  const absence = { kind: "clinic", resourceId: null, from: "2026-12-24T00:00:00Z", to: "2026-12-27T00:00:00Z" };
  const absenceId: string = (await as.owner.send("POST", "/absences", { ...absence, reason: "" })).body.absence.id;
  const waits = { visitId: null, purpose: "review", courseId: null, number: null, minutes: null, practitionerId: null };
  const wishes = { from: today, to: "2026-12-24", weekdays: [1, 2, 3], earliest: "09:00", latest: "18:00" };
  const waiting = await as.nurse.send("POST", "/waitlist", { ...waits, patientId: asked, wishes });
  const waitlistId: string = waiting.body.id;
  const tabletId: string = (await as.nurse.send("POST", "/tablets", { name: "Tablet of room 1" })).body.tabletId;
  const recall = { lot: "HA-2291", substance: null, reason: "Called back by its maker.", source: "", drill: true };
  const recallId: string = (await as.physician.send("POST", "/recalls", recall)).body.recallId;
  const gun = { kind: "gun-single-needle", maker: "", name: "Gun", serial: "G-1", needlesPerShot: 1 };
  const device = await as.nurse.send("POST", "/devices", { ...gun, fluidPath: "single-use" });
  const deviceId: string = device.body.deviceId;
  const prepared = await as.nurse.send("POST", `/sessions/${sessionId}/preparations`, aPreparation);
  const preparationId: string = prepared.body.id;
  const photo = await as.nurse.send("POST", `/patients/${asked}/photos`, { ...aPhoto, sessionId: null });
  const photoId: string = photo.body.id;
  const { body: asks } = await as.coordinator.send("POST", "/inquiries", anInquiry);
  const inquiryId: string = asks.inquiryId;
  await as.coordinator.send("POST", `/inquiries/${inquiryId}/messages`, { ...aNote, kind: "out" });
  const { body: mails } = await as.coordinator.get("/mails");
  const mailId: string = mails.mails[0].id;
  const { body: paper } = await as.coordinator.send("POST", "/travel-papers", aTravelPaper);
  await as.owner.send("PUT", "/prices", aPriceList, { "if-match": '"0"' });
  const quoted = await as.coordinator.send("POST", "/quotes", { ...aQuote, patientId: asked });
  const invoiced = await as.owner.send("POST", `/patients/${asked}/invoices`, anInvoice);
  return {
    quoteId: quoted.body.quoteId,
    invoiceId: invoiced.body.invoiceId,
    paperId: paper.paperId,
    inquiryId,
    mailId,
    patientId: asked,
    photoId,
    assessmentId,
    courseId,
    sessionId,
    visitId,
    ownVisitId,
    absenceId,
    waitlistId,
    deviceId,
    recallId,
    preparationId,
    tabletId,
    ...(await aCupboard(as.nurse)),
  };
}

const absent = "01890000-0000-7000-8000-000000000000";
const nowhere: Ids = {
  quoteId: absent,
  invoiceId: absent,
  inquiryId: absent,
  mailId: absent,
  paperId: absent,
  patientId: absent,
  assessmentId: absent,
  courseId: absent,
  sessionId: absent,
  visitId: absent,
  ownVisitId: absent,
  absenceId: absent,
  waitlistId: absent,
  deviceId: absent,
  lotId: absent,
  preparationId: absent,
  productId: absent,
  placeId: absent,
  vialId: absent,
  tabletId: absent,
  recallId: absent,
  photoId: absent,
};

function call(staffed: Staffed, role: Role, endpoint: Endpoint, ids: Ids) {
  const browser = staffed.as[role as keyof Staffed["as"]];
  const { query = "", body = {} } = says[endpoint.id]!;
  const path = `${endpoint.path.replace(/:(\w+)/g, (_, name: keyof Ids) => ids[name])}${query}`;
  if (endpoint.method === "GET") return browser.get(path);
  return browser.send(endpoint.method, path, body, endpoint.guard === "if-match" ? { "if-match": '"1"' } : {});
}

/** A tablet that was handed over is taken back, so that the next call is answered for its own sake. */
const takeBack = ({ fresh }: AtWork) =>
  fresh.owner.query("update sign_in set handed_at = null, handed_session_id = null where handed_at is not null");
afterEach(() => takeBack(work));

describe.each(withIds)("$id", (endpoint) => {
  for (const role of staffRoles) {
    const may = endpoint.may.includes(role);
    const refused = role === "nobody" ? 401 : 403;
    test(`${role}: ${may ? "may, on a record of the own clinic alone" : "may not"}`, async () => {
      const elsewhere = await call(work.ours, role, endpoint, foreign);
      const missing = await call(work.ours, role, endpoint, nowhere);
      expect(elsewhere.status).toBe(may ? 404 : refused);
      // Nothing tells a foreign record from one that was never there.
      const { requestId: _, ...words } = elsewhere.body;
      const { requestId: __, ...sameWords } = missing.body;
      expect(words).toEqual(sameWords);
      expect(JSON.stringify(words)).not.toContain("Demir");

      const here = await call(work.ours, role, endpoint, own);
      if (may) expect([200, 409, 412, 422]).toContain(here.status);
      else expect(here.status).toBe(refused);
    });
  }
});

test("another patient's assessment is not there, also within the clinic", async () => {
  const other = await anAskedPatient(work.ours.as.nurse);
  const path = `/patients/${other}/assessments/${own.assessmentId}/decision`;
  const answer = await work.ours.as.physician.send("POST", path, says["eligibility.decide"]!.body);
  expect(answer.status).toBe(404);
});

test("a refused look at a foreign record is in the own clinic's audit and not in the other's", async () => {
  await work.ours.as.nurse.get(`/patients/${foreign.patientId}`);
  const { rows } = await work.fresh.owner.query(
    "select clinic_id, outcome, status from audit where about_patient = $1 and endpoint = 'patient.show' order by seq desc limit 1",
    [foreign.patientId],
  );
  expect(rows).toEqual([{ clinic_id: work.ours.who.clinicId, outcome: "refused", status: 404 }]);
});

/** Takes `clinic_id = …` out of every query: what a developer who forgot it would run. */
class ForgetClinic extends OperationNodeTransformer {
  forgotten = 0;
  protected override transformBinaryOperation(node: BinaryOperationNode): BinaryOperationNode {
    const { leftOperand: left, rightOperand: right } = node;
    const onClinic =
      ReferenceNode.is(left) &&
      ColumnNode.is(left.column) &&
      left.column.column.name === "clinic_id" &&
      !ReferenceNode.is(right);
    if (!onClinic) return super.transformBinaryOperation(node);
    this.forgotten++;
    return ValueNode.createImmediate(true) as OperationNode as BinaryOperationNode;
  }
}

describe("with the clinic's condition taken out of every query", () => {
  const forget = new ForgetClinic();
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => forget.transformNode(node),
    transformResult: async ({ result }) => result,
  };
  const forgetful = (database: Database): Database => ({
    ...database,
    inClinic: (who, workToDo, how) => database.inClinic(who, (db) => workToDo(db.withPlugin(plugin)), how),
  });
  let careless: AtWork;
  let ours: Ids;
  let theirs: Ids;
  beforeAll(async () => {
    careless = await clinicsAtWork({ routes, now: noon, through: forgetful });
    ours = await filled(careless, careless.ours);
    theirs = await filled(careless, careless.theirs);
  });
  afterAll(() => careless.close());
  afterEach(() => takeBack(careless));

  test("the condition is really gone: the own rows answer to the name of another clinic", async () => {
    const { who } = careless.ours;
    const rows = await forgetful(careless.fresh.database).inClinic(who, (db) =>
      db.selectFrom("course").where("clinic_id", "=", careless.theirs.who.clinicId).select("id").execute(),
    );
    expect(rows).toEqual([{ id: ours.courseId }]);
    expect(forget.forgotten).toBeGreaterThan(50);
  });

  test.each(withIds)("$id: row-level security alone still shows no foreign record", async (endpoint) => {
    const role = endpoint.may[0]!;
    expect((await call(careless.ours, role, endpoint, theirs)).status).toBe(404);
    expect((await call(careless.ours, role, endpoint, ours)).status).not.toBe(404);
  });

  test("lists hold the own clinic's rows and no other", async () => {
    const { physician, owner } = careless.ours.as;
    const found = await physician.get("/patients");
    expect(found.body.of).toBe(2);
    const ids = found.body.patients.map((each: { id: string }) => each.id);
    expect(ids).not.toContain(theirs.patientId);
    expect(ids).not.toContain(careless.theirs.patientId);
    const day = await physician.get("/today");
    expect(day.body.visits.map((each: { id: string }) => each.id)).toEqual([ours.visitId]);
    expect(day.body.rooms).toHaveLength(1);
    const audit = await owner.get("/audit");
    const about = audit.body.lines.flatMap((line: { patient: { id: string } | null }) => line.patient?.id ?? []);
    expect(new Set(about)).toEqual(new Set([ours.patientId]));
  });
});
