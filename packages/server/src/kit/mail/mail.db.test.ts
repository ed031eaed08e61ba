import type { FreshDatabase } from "@pistor/testkit/kit";
import { freshClinic, freshDatabase } from "@pistor/testkit/kit";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../db.ts";
import { newId } from "../ids.ts";
import { silentLog } from "../log.ts";
import { keepMail, type NewMail, stopMails } from "./keep-mail.ts";
import { type MailWay, type OutgoingMail, openMailWay } from "./mail-way.ts";
import { openPost, type Post } from "./post.ts";
import { sendWaiting } from "./send-waiting.ts";

let fresh: FreshDatabase;
let post: Post;
const now = new Date("2026-11-23T09:00:00Z");
const at = now.toISOString();
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);

beforeAll(async () => {
  fresh = await freshDatabase();
  const settings = { smtp: null, mailFrom: null, smtpIn: null, demo: true };
  post = await openPost(settings, { database: fresh.database, log: silentLog });
});
afterAll(async () => {
  await post.close();
  await fresh.close();
});

const aMail = (more: Partial<NewMail> = {}): NewMail => ({
  aboutKind: "visit",
  aboutId: newId(),
  once: newId(),
  to: "ayse@example.org",
  lang: "tr",
  subject: "Randevunuz: İğne öncesi görüşme, ağrı ölçeği",
  body: "Görüşmek üzere.",
  ...more,
});
const keep = (clinicId: string, mail: NewMail) =>
  fresh.database.inClinic({ clinicId }, (db) => keepMail(db, { clinicId, at }, mail));
const send = (through: Post = post, when = now, database: Database = fresh.database) =>
  sendWaiting({ database, post: through, log: silentLog, now: () => when });
const rows = async (clinicId: string) =>
  (await fresh.owner.query("select * from mail where clinic_id = $1 order by kept_at, id", [clinicId])).rows;
const caught = async (clinicId: string) =>
  (await fresh.owner.query("select * from caught_mail where clinic_id = $1 order by id", [clinicId])).rows;

/** A way out that does what a test says. */
function fakePost(send: (mail: OutgoingMail) => Promise<void>): Post {
  const way: MailWay = { through: "test:25", send, close: () => undefined };
  return { ...post, wayOf: () => way };
}

test("a Turkish subject, an Arabic body and a calendar file come out of SMTP as they went in", async () => {
  const { clinicId } = await freshClinic(fresh.database, { demo: true });
  const ics = "BEGIN:VCALENDAR\r\nSUMMARY:Görüşme\r\nEND:VCALENDAR\r\n";
  const body = "السلام عليكم،\nموعدكم يوم الثلاثاء.\n";
  await keep(
    clinicId,
    aMail({ body, attachments: [{ name: "visit.ics", contentType: "text/calendar; charset=utf-8", text: ics }] }),
  );
  await send();
  const [mail] = await caught(clinicId);
  expect(mail).toMatchObject({
    subject: "Randevunuz: İğne öncesi görüşme, ağrı ölçeği",
    body: body.trim(),
    to_address: "ayse@example.org",
    from_address: "post@pistor.example",
  });
  expect(mail.attachments).toEqual([
    { name: "visit.ics", contentType: "text/calendar", base64: Buffer.from(ics, "utf8").toString("base64") },
  ]);
  expect(await rows(clinicId)).toMatchObject([{ state: "sent", tries: 1, last_fault: "" }]);
});

test("a mail leaves only when what caused it was kept", async () => {
  const { clinicId } = await freshClinic(fresh.database, { demo: true });
  const undone = fresh.database.inClinic({ clinicId }, async (db) => {
    await keepMail(db, { clinicId, at }, aMail());
    throw new Error("the booking collided");
  });
  await expect(undone).rejects.toThrow("collided");
  await send();
  expect(await caught(clinicId)).toEqual([]);
});

test("the same occasion is mailed once", async () => {
  const { clinicId } = await freshClinic(fresh.database, { demo: true });
  const mail = aMail({ once: "visit.booked:1" });
  const first = await keep(clinicId, mail);
  expect(await keep(clinicId, { ...mail, subject: "Another" })).toBe(first);
  await send();
  await send();
  expect(await caught(clinicId)).toHaveLength(1);
});

test("a server that dies between sending and writing it down sends again, and the reader sees one", async () => {
  const { clinicId } = await freshClinic(fresh.database, { demo: true });
  await keep(clinicId, aMail());
  const messageIds: string[] = [];
  const way = post.wayOf({ demo: true }) as MailWay;
  const dies = fakePost(async (mail) => {
    messageIds.push(mail.messageId);
    await way.send(mail);
    throw Object.assign(new Error("killed"), { code: "ETEST" });
  });
  // What a kill leaves: the mail is with its reader, and the row still waits.
  await send(dies);
  await fresh.owner.query("update mail set next_try_at = $2 where clinic_id = $1", [clinicId, at]);
  const again = fakePost(async (mail) => {
    messageIds.push(mail.messageId);
    await way.send(mail);
  });
  await send(again);
  expect(messageIds).toHaveLength(2);
  expect(new Set(messageIds).size).toBe(1);
  expect(await caught(clinicId)).toHaveLength(1);
  expect(await rows(clinicId)).toMatchObject([{ state: "sent", tries: 2 }]);
});

test("a mail whose sender was killed is left alone for its lease, then taken by the next", async () => {
  const { clinicId } = await freshClinic(fresh.database, { demo: true });
  await keep(clinicId, aMail());
  let calls = 0;
  const hangs = fakePost(() => {
    calls++;
    return new Promise(() => undefined);
  });
  void send(hangs);
  while (calls === 0) await new Promise((next) => setTimeout(next, 5));
  await send(
    fakePost(async () => void calls++),
    minutes(2),
  );
  expect(calls).toBe(1);
  await send(
    fakePost(async () => void calls++),
    minutes(4),
  );
  expect(calls).toBe(2);
});

test("of two senders at once one takes each mail", async () => {
  const { clinicId } = await freshClinic(fresh.database, { demo: true });
  for (let i = 0; i < 12; i++) await keep(clinicId, aMail());
  const sent: string[] = [];
  const slow = fakePost(async (mail) => {
    await new Promise((next) => setTimeout(next, 3));
    if (mail.clinicId === clinicId) sent.push(mail.messageId);
  });
  await Promise.all([send(slow), send(slow), send(slow)]);
  expect(sent).toHaveLength(12);
  expect(new Set(sent).size).toBe(12);
});

// 1, 5, 30 minutes, 2 and 6 hours after the tries before: the sixth fault is the last.
test("a mail that faults is tried six times and then has failed, and the mails behind it go on", async () => {
  const { clinicId } = await freshClinic(fresh.database, { demo: true });
  const poison = await keep(clinicId, aMail({ subject: "Poison" }));
  const fine = await keep(clinicId, aMail({ subject: "Fine" }));
  const sent: string[] = [];
  const picky = fakePost(async (mail) => {
    if (mail.subject === "Poison") throw Object.assign(new Error("450 try later"), { responseCode: 450 });
    sent.push(mail.subject);
  });
  const due = [0, 1, 6, 36, 156, 516];
  for (const minute of due) {
    await send(picky, minutes(minute));
    const [row] = (await fresh.owner.query("select state from mail where id = $1", [poison])).rows;
    expect([minute, row.state]).toEqual([minute, minute === 516 ? "failed" : "waiting"]);
    // A moment before its turn it is not tried.
    await send(picky, minutes(minute + 0.5));
  }
  const [row] = (await fresh.owner.query("select tries, last_fault from mail where id = $1", [poison])).rows;
  expect(row).toEqual({ tries: 6, last_fault: "450 try later" });
  expect(sent).toEqual(["Fine"]);
  expect(fine).not.toBe(poison);
});

test("an address that the other side refuses for good has failed at once", async () => {
  const { clinicId } = await freshClinic(fresh.database, { demo: true });
  await keep(clinicId, aMail());
  await send(
    fakePost(async () => {
      throw Object.assign(new Error("550 no such user"), { responseCode: 550, code: "EENVELOPE" });
    }),
  );
  expect(await rows(clinicId)).toMatchObject([{ state: "failed", tries: 1, last_fault: "550 no such user" }]);
});

test("while the provider is down for a day nothing fails, one try a round knocks, and all go when it is back", async () => {
  const { clinicId } = await freshClinic(fresh.database, { demo: true });
  for (let i = 0; i < 5; i++) await keep(clinicId, aMail());
  // A port that nothing listens on.
  const shut = openMailWay("smtp://127.0.0.1:9", "clinic@example.org");
  const down: Post = { ...post, wayOf: () => shut };
  for (const hour of [0, 1, 3, 6, 12, 18, 24]) await send(down, minutes(hour * 60));
  const waiting = await rows(clinicId);
  expect(waiting.map(({ state }) => state)).toEqual(Array(5).fill("waiting"));
  expect(Math.max(...waiting.map(({ tries }) => tries))).toBeGreaterThan(1);
  expect(waiting.find(({ tries }) => tries > 0).last_fault).toMatch(/^No way out: /);
  let sent = 0;
  const open = fakePost(async (mail) => void (mail.clinicId === clinicId && sent++));
  await send(open, minutes(31 * 60));
  await send(open, minutes(31 * 60 + 1));
  expect(sent).toBe(5);
});

test("what waits for a shut way for more than three days has failed, so that no reminder comes a week late", async () => {
  const { clinicId } = await freshClinic(fresh.database, { demo: true });
  await keep(clinicId, aMail());
  const shut = fakePost(async () => {
    throw Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
  });
  await send(shut, minutes(71 * 60));
  expect(await rows(clinicId)).toMatchObject([{ state: "waiting" }]);
  await send(shut, minutes(80 * 60));
  expect(await rows(clinicId)).toMatchObject([{ state: "failed" }]);
});

test("a clinic that is no demo never reaches the catcher: without a way set its mails wait untried", async () => {
  const { clinicId } = await freshClinic(fresh.database);
  await keep(clinicId, aMail());
  await send();
  expect(await rows(clinicId)).toMatchObject([{ state: "waiting", tries: 0 }]);
  expect(await caught(clinicId)).toEqual([]);
});

test("a mail of a cancelled visit is stopped and does not leave", async () => {
  const { clinicId } = await freshClinic(fresh.database, { demo: true });
  const mail = aMail();
  await keep(clinicId, mail);
  await fresh.database.inClinic({ clinicId }, (db) => stopMails(db, clinicId, { kind: "visit", id: mail.aboutId }));
  await send();
  expect(await caught(clinicId)).toEqual([]);
  expect(await rows(clinicId)).toMatchObject([{ state: "stopped" }]);
});

test.each([
  "a@b.example\r\nBcc: all@example.org",
  "a@b.example, c@d.example",
  "Name <a@b.example>",
  "a b@c.example",
  "a@localhost",
  "@b.example",
  "",
])("%j is no address that anything is sent to", async (to) => {
  const { clinicId } = await freshClinic(fresh.database, { demo: true });
  await expect(keep(clinicId, aMail({ to }))).rejects.toMatchObject({ id: "mail.no-address", status: 422 });
});

test("a line break in a subject, a name of a file or of a clinic adds no line to the head of a mail", async () => {
  const { clinicId } = await freshClinic(fresh.database, { demo: true });
  await fresh.owner.query("update clinic set name = $2 where id = $1", [clinicId, "Klinik\r\nBcc: all@example.org"]);
  await keep(
    clinicId,
    aMail({
      subject: "Hello\r\nBcc: all@example.org\r\n\r\nBody",
      attachments: [{ name: "a.txt\r\nX-Evil: 1", contentType: "text/plain\r\nX-Evil: 2", text: "x" }],
    }),
  );
  await send();
  const found = await caught(clinicId);
  expect(found.map((mail) => [mail.to_address, mail.subject])).toEqual([
    ["ayse@example.org", "Hello Bcc: all@example.org Body"],
  ]);
  expect(found[0].attachments[0].name).not.toMatch(/[\r\n]/);
});
