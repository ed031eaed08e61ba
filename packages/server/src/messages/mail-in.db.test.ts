import { createConnection } from "node:net";
import { endpoints } from "@pistor/api";
import { checkText } from "@pistor/core/advertising";
import type { Language } from "@pistor/core/evidence";
import { advertisingKnowledge } from "@pistor/knowledge/advertising";
import type { Browser, FreshDatabase } from "@pistor/testkit/kit";
import { freshDatabase, newBrowser } from "@pistor/testkit/kit";
import type { FastifyInstance } from "fastify";
import { createTransport } from "nodemailer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fillDemo } from "../demo/index.ts";
import type { Post } from "../kit/index.ts";
import { buildHttp, openPost, sendWaiting, silentLog } from "../kit/index.ts";
import { routes } from "../routes.ts";
import { takeMail } from "./index.ts";

const now = new Date("2026-11-24T13:12:00+03:00");
let fresh: FreshDatabase;
let http: FastifyInstance;
let post: Post;
let desk: Browser;
/** The way in sees a later second with every mail. */
let ticks = 0;

beforeAll(async () => {
  fresh = await freshDatabase();
  await fillDemo(fresh.database, now);
  const settings = { smtp: null, mailFrom: null, smtpIn: null, demo: true };
  post = await openPost(settings, {
    database: fresh.database,
    log: silentLog,
    takeMail,
    clock: () => new Date(now.getTime() + ++ticks * 1000),
  });
  http = await buildHttp({ database: fresh.database, log: silentLog, clock: () => now, endpoints, routes, post });
  desk = newBrowser(http);
  await desk.send("POST", "/demo/persona", { persona: "coordinator" });
}, 120_000);
afterAll(async () => {
  await http.close();
  await post.close();
  await fresh.close();
});

/** Hands a mail to the catcher as any other mail server would. */
async function deliver(mail: Parameters<ReturnType<typeof createTransport>["sendMail"]>[0]) {
  const transport = createTransport({ ...post.catcher, secure: false, ignoreTLS: true });
  try {
    await transport.sendMail({ from: "stranger@posta.example", subject: "Merhaba", text: "Merhaba", ...mail });
  } finally {
    transport.close();
  }
}
const inbox = async (find: string) =>
  (await desk.get(`/inquiries?state=all&find=${encodeURIComponent(find)}`)).body.inquiries;

test("the demo's inbox holds a dozen inquiries in six languages, words of an emergency first, one overdue, and a self-check of each decision", async () => {
  const { body } = await desk.get("/inquiries?state=all");
  expect(body.inquiries.length).toBeGreaterThanOrEqual(12);
  expect(new Set(body.inquiries.map(({ language }: { language: string }) => language)).size).toBe(6);
  expect(body.counts.overdue).toBe(1);
  expect(body.inquiries[0]).toMatchObject({
    name: "Nora Hedlund",
    urgent: ["lips are swollen", "fever"],
    overdue: false,
  });
  expect(body.inquiries[1]).toMatchObject({ name: "Mira Lorenz", urgent: null, overdue: true, waitsHours: 31 });
  const decisions = body.inquiries.flatMap(({ decision }: { decision: string | null }) => decision ?? []);
  expect(new Set(decisions)).toEqual(
    new Set(["eligible", "physician-decides", "not-yet", "not-eligible", "incomplete"]),
  );
});

test("the demo shows one person who wrote twice, a mail that nobody took, and a patient to call", async () => {
  const [first] = await inbox("elif.kaya@");
  const { body } = await desk.get(`/inquiries/${first.id}`);
  expect(body.maybeSame).toMatchObject([{ kind: "inquiry", name: "ELİF KAYA", same: ["email", "name"] }]);
  const { body: mails } = await desk.get("/mails");
  const failed: readonly { aboutKind: string }[] = mails.mails.filter(
    ({ state }: { state: string }) => state === "failed",
  );
  const fault = "550 5.1.1 No such user here";
  expect(failed).toHaveLength(2);
  expect(failed.find(({ aboutKind }) => aboutKind === "inquiry")).toMatchObject({
    to: "jonas@berg-tippfehler.example",
    fault,
  });
  const { untold } = (await desk.get("/mails/untold")).body;
  expect(untold).toMatchObject([{ kind: "visit", fault, patient: { phone: expect.stringMatching(/\d/) } }]);
});

test("nothing that the demo's people wrote to patients is refused by our own check", async () => {
  const { rows } = await fresh.owner.query("select body, lang from inquiry_message where kind = 'out'");
  expect(rows.length).toBeGreaterThan(8);
  for (const { body, lang } of rows as { body: string; lang: Language }[]) {
    const { findings } = checkText(advertisingKnowledge, body, { lang, channel: "personal", country: "TR" });
    expect(findings.filter(({ then }) => then === "refused").map(({ quote }) => quote)).toEqual([]);
  }
});

test("the way round: an answer is caught, its reader answers it, and both stand in the thread, by SMTP", async () => {
  const [row] = await inbox("daniel@okafor");
  const answer = {
    kind: "out",
    subject: "Your neck",
    body: "Which days suit you?",
    lang: "en",
    template: "",
    inSpite: false,
  };
  expect((await desk.send("POST", `/inquiries/${row.id}/messages`, answer)).status).toBe(200);
  await sendWaiting({ database: fresh.database, post, log: silentLog, now: () => now });
  const { body: caught } = await desk.get("/caught-mails");
  const mail = caught.mails.find(({ subject }: { subject: string }) => subject === "Your neck");
  expect(mail).toMatchObject({
    to: "daniel@okafor.example",
    from: "post@pistor.example",
    body: "Which days suit you?",
  });
  const replied = await desk.send("POST", `/caught-mails/${mail.id}/reply`, { body: "Any Tuesday." });
  expect(replied.body).toEqual({ sent: true });
  const { body: thread } = await desk.get(`/inquiries/${row.id}`);
  expect(thread.messages.slice(-2).map(({ kind, body }: { kind: string; body: string }) => [kind, body])).toEqual([
    ["out", "Which days suit you?"],
    ["in", "Any Tuesday."],
  ]);
  expect(thread).toMatchObject({ state: "open", waitsSince: expect.any(String) });
});

test("a mail with a page and a file becomes an inquiry of plain words, and says which file was not kept", async () => {
  await deliver({
    from: "Zeynep Ünal <zeynep@posta.example>",
    to: "inquiries+kordon@pistor.example",
    text: undefined,
    subject: "Saç için soru",
    html: "<p>Merhaba, <b>saçlarım</b> dökülüyor.</p><script>alert(1)</script>",
    attachments: [
      {
        filename: "tahlil.pdf",
        content: Buffer.from("x"),
      },
    ],
  });
  const [row] = await inbox("zeynep@posta.example");
  expect(row).toMatchObject({ name: "Zeynep Ünal", language: "tr", channel: "mail" });
  const { body } = await desk.get(`/inquiries/${row.id}`);
  expect(body.messages[0].body).toBe("Merhaba, saçlarım dökülüyor.\n[not kept: tahlil.pdf]");
});

test.each([
  [{ headers: { "Auto-Submitted": "auto-replied" } }],
  [{ headers: { Precedence: "bulk" } }],
  [{ headers: { "List-Id": "<news.example>" } }],
  [{ envelope: { from: "", to: "inquiries+kordon@pistor.example" } }],
])("what a program sent is taken and left aside: %j", async (more) => {
  const from = `robot${Math.random().toString(36).slice(2)}@posta.example`;
  await deliver({ from, to: "inquiries+kordon@pistor.example", ...more });
  expect(await inbox(from)).toEqual([]);
});

test.each(["somebody@elsewhere.example", "inquiries+nowhere@pistor.example", "inquiries@pistor.example"])(
  "it passes nothing on: %s is not taken",
  async (to) => {
    await expect(deliver({ to })).rejects.toMatchObject({ responseCode: 550 });
  },
);

test("a mail of six megabytes is refused", async () => {
  const big = [{ filename: "big.bin", content: Buffer.alloc(6 * 1_048_576) }];
  await expect(deliver({ to: "inquiries+kordon@pistor.example", attachments: big })).rejects.toMatchObject({
    responseCode: 552,
  });
});

test("nobody else on this machine can put a mail into the catcher, nor guess its password", async () => {
  const transport = createTransport({
    ...post.catcher,
    secure: false,
    ignoreTLS: true,
    auth: { user: "sender", pass: "guess" },
  });
  await expect(transport.sendMail({ from: "a@b.example", to: "c@d.example", text: "x" })).rejects.toMatchObject({
    code: "EAUTH",
  });
  transport.close();
});

test("a line that breaks off, and words that are no SMTP, harm nobody", async () => {
  for (const words of [
    "EHLO x\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<inquiries+kordon@x.example>\r\nDATA\r\nhalf",
    "GET / HTTP/1.1\r\n\r\n",
    "\u0000\u0001",
  ])
    await new Promise<void>((over) => {
      const socket = createConnection(post.catcher?.port ?? 0, "127.0.0.1", () => {
        socket.write(words);
        setTimeout(() => socket.destroy(), 50);
      });
      socket.on("close", () => over());
      socket.on("error", () => undefined);
    });
  await deliver({ from: "after@posta.example", to: "inquiries+kordon@pistor.example" });
  expect(await inbox("after@posta.example")).toHaveLength(1);
});

test("a real server's way in takes no demo clinic's mail, and the demo's catcher none of a real clinic's", async () => {
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const settings = { smtp: null, mailFrom: "post@real.example", smtpIn: { host: "127.0.0.1", port }, demo: false };
  const real = await openPost(settings, { database: fresh.database, log: silentLog, takeMail });
  const transport = createTransport({ host: "127.0.0.1", port, secure: false, ignoreTLS: true });
  const sent = transport.sendMail({ from: "a@b.example", to: "inquiries+kordon@real.example", text: "x" });
  await expect(sent).rejects.toMatchObject({ responseCode: 550 });
  transport.close();
  await real.close();
});

/** A mail as it goes over the line, whatever its head says. */
const raw = (text: string | Buffer, envelope: object = {}) =>
  deliver({
    raw: typeof text === "string" ? text.replaceAll("\n", "\r\n") : text,
    envelope: { from: "odd@posta.example", to: "inquiries+kordon@pistor.example", ...envelope },
  });
const bodiesOf = async (id: string) =>
  (await desk.get(`/inquiries/${id}`)).body.messages.map(({ body }: { body: string }) => body);
/** An answer of the clinic that has left, with the names that mail servers know it by. */
async function answered(find: string) {
  const [row] = await inbox(find);
  const answer = { kind: "out", subject: `To ${find}`, body: "Which days?", lang: "en", template: "", inSpite: false };
  const { body } = await desk.send("POST", `/inquiries/${row.id}/messages`, answer);
  await sendWaiting({ database: fresh.database, post, log: silentLog, now: () => now });
  const { rows } = await fresh.owner.query(
    "select mail.id from inquiry_message join mail on mail.id = mail_id where inquiry_message.id = $1",
    [body.messageId],
  );
  return { id: row.id as string, mailId: rows[0].id as string, before: (await desk.get(`/inquiries/${row.id}`)).body };
}
/** As in RFC 3464, appendix E: what a person reads, what a program reads, and the head of what comes back. */
const aBounce = (messageId: string, action = "failed", status = "5.1.1") => `From: MAILER-DAEMON@mx.posta.example
To: <post@pistor.example>
Subject: Undelivered Mail Returned to Sender
Message-ID: <${Math.random().toString(36).slice(2)}@mx.posta.example>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="part"

--part
Content-Type: text/plain

I'm sorry to have to inform you that your message could not be delivered.

--part
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.posta.example

Final-Recipient: rfc822; somebody@posta.example
Action: ${action}
Status: ${status}
Remote-MTA: dns; mail.posta.example
Diagnostic-Code: smtp; 550 ${status} <somebody@posta.example>:
    mailbox unavailable

--part
Content-Type: text/rfc822-headers

Message-ID: ${messageId}
Subject: To somebody

--part--
`;

test("a notice of failure marks the mail that it names with the reason, and the inquiry stands with those that want a hand", async () => {
  const { id, mailId } = await answered("mira@lorenz");
  await raw(aBounce(`<${mailId}@pistor.example>`), { from: "" });
  const thread = (await desk.get(`/inquiries/${id}`)).body;
  expect(thread.messages.at(-1).mail).toMatchObject({
    state: "failed",
    fault: "5.1.1 <somebody@posta.example>: mailbox unavailable",
  });
  expect(thread).toMatchObject({ undelivered: true, waitsSince: null });
  const { body } = await desk.get("/inquiries");
  const place = body.inquiries.findIndex((each: { id: string }) => each.id === id);
  const firstAnswered = body.inquiries.findIndex(
    (each: { undelivered: boolean; waitsSince: string | null }) => !each.undelivered && each.waitsSince === null,
  );
  expect(place).toBeLessThan(firstAnswered);
  // Sent again and taken, it is as before.
  await desk.send("POST", `/mails/${mailId}/try`, {});
  await sendWaiting({ database: fresh.database, post, log: silentLog, now: () => now });
  expect((await desk.get(`/inquiries/${id}`)).body.undelivered).toBe(false);
});

test("a notice without the head of the mail is known by the address that it comes back to; one that is late has not failed", async () => {
  const { id, mailId } = await answered("daniel@okafor");
  const to = `inquiries+kordon.b${mailId.replaceAll("-", "")}@pistor.example`;
  await raw(aBounce("", "delayed", "4.4.1"), { from: "", to });
  const mailOf = async () =>
    (await desk.get(`/inquiries/${id}`)).body.messages.find(
      ({ mail }: { mail: { id: string } | null }) => mail?.id === mailId,
    ).mail;
  expect(await mailOf()).toMatchObject({ state: "sent", fault: expect.stringMatching(/^Delayed: 4\.4\.1 /) });
  await raw(aBounce("", "delivered", "2.0.0"), { from: "", to });
  expect(await mailOf()).toMatchObject({ state: "sent" });
  await raw(aBounce("", "failed", "5.2.2"), { from: "", to });
  expect(await mailOf()).toMatchObject({ state: "failed", fault: expect.stringMatching(/^5\.2\.2 /) });
});

test("a notice about a mail that is none of ours changes nothing and begins nothing", async () => {
  const count = async () => (await desk.get("/inquiries?state=all")).body.inquiries.length;
  const failed = async () =>
    (await fresh.owner.query("select count(*)::int as many from mail where state = 'failed'")).rows[0].many;
  const before = [await count(), await failed()];
  await raw(aBounce("<somebody-elses@posta.example>"), { from: "" });
  expect([await count(), await failed()]).toEqual(before);
});

test.each([[{ "Auto-Submitted": "auto-replied" }], [{ Precedence: "auto_reply" }], [{ "X-Autoreply": "yes" }]])(
  "an absence note stands in its thread, is no answer and is not answered: %j",
  async (headers) => {
    const { id, mailId, before } = await answered("claire@");
    const mails = async () => (await fresh.owner.query("select count(*)::int as many from mail")).rows[0].many;
    const many = await mails();
    await deliver({
      from: "claire@elsewhere.example",
      envelope: { from: "", to: `inquiries+kordon.b${mailId.replaceAll("-", "")}@pistor.example` },
      to: "post@pistor.example",
      subject: "Absence",
      text: "Back on the 12th.",
      headers,
    });
    const after = (await desk.get(`/inquiries/${id}`)).body;
    expect(after.messages.at(-1)).toMatchObject({ kind: "in", automatic: true });
    expect(after.messages.at(-1).body).toContain("Back on the 12th.");
    expect([after.state, after.waitsSince, after.last]).toEqual([before.state, before.waitsSince, before.last]);
    expect(await mails()).toBe(many);
  },
);

test("two servers that greet each other stop at once, and a mail that has passed a hundred servers is refused", async () => {
  const mails = async () => (await fresh.owner.query("select count(*)::int as many from mail")).rows[0].many;
  const before = await mails();
  // What we send by ourselves says so: the other side's greeting of it would, too.
  await raw("From: a@b.example\nAuto-Submitted: auto-replied\nSubject: We have your mail\n\nThank you.\n");
  expect(await mails()).toBe(before);
  const hops = "Received: from a.example by b.example; Mon, 23 Nov 2026 10:00:00 +0000\n".repeat(100);
  await expect(raw(`${hops}From: round@posta.example\nSubject: x\n\nx\n`)).rejects.toMatchObject({ responseCode: 554 });
  expect(await inbox("round@posta.example")).toEqual([]);
});

test("the same mail without a Message-ID, handed over twice, is kept once; another of its sender is another", async () => {
  const mail = (words: string) =>
    raw(`From: noid@posta.example\nDate: Mon, 23 Nov 2026 10:00:00 +0000\nSubject: Frage\n\n${words}\n`);
  await mail("Guten Tag");
  await mail("Guten Tag");
  expect(await inbox("noid@posta.example")).toHaveLength(1);
  await mail("Und noch etwas");
  expect(await inbox("noid@posta.example")).toHaveLength(2);
  const [row] = await inbox("noid@posta.example");
  await desk.send("POST", `/inquiries/${row.id}/messages`, {
    kind: "out",
    subject: "x",
    body: "y",
    lang: "de",
    template: "",
    inSpite: false,
  });
  const { rows } = await fresh.owner.query(
    "select in_reply_to from mail where about_id = $1 order by kept_at desc limit 1",
    [row.id],
  );
  expect(rows[0].in_reply_to).toBe("");
});

test("an answer whose subject was changed stays in its thread", async () => {
  const { id, mailId } = await answered("mira@lorenz");
  await deliver({
    from: "mira@lorenz.example",
    to: "inquiries+kordon@pistor.example",
    subject: "Etwas ganz anderes",
    text: "Dienstag.",
    inReplyTo: `<${mailId}@pistor.example>`,
  });
  expect((await bodiesOf(id)).at(-1)).toContain("Dienstag.");
});

// 0xfd 0xf0 are ı and ğ in ISO 8859-9, and э and р in KOI8-R's neighbour windows-1251 (0xfd 0xf0): unicode.org/Public/MAPPINGS.
test.each([
  ["iso-8859-9", [0xfd, 0xf0], "ığ"],
  ["windows-1254", [0xfd, 0xf0], "ığ"],
  ["windows-1251", [0xfd, 0xf0], "эр"],
  ["koi8-r", [0xc4, 0xc1], "да"],
  ["windows-1256", [0xe3, 0xd1], "مر"],
])("a mail in %s is read as it was written", async (charset, bytes, words) => {
  const from = `c${charset.replaceAll("-", "")}@posta.example`;
  const head = `From: ${from}\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`;
  await raw(Buffer.concat([Buffer.from(head, "latin1"), Buffer.from([...bytes, 0x0d, 0x0a])]));
  const [row] = await inbox(from);
  expect(await bodiesOf(row.id)).toContain(words);
});

test("a charset that nobody knows, and bytes that are none of theirs, come in with signs of what is missing", async () => {
  const head = "From: odd1@posta.example\r\nContent-Type: text/plain; charset=x-nobody\r\n\r\n";
  await raw(Buffer.concat([Buffer.from(head), Buffer.from([0x61, 0xff, 0xfe, 0x62])]));
  const [row] = await inbox("odd1@posta.example");
  expect((await bodiesOf(row.id))[0]).toMatch(/^a.+b$/);
});

test("line breaks in a sender's name and subject add nothing to any mail of ours", async () => {
  const evil = Buffer.from("Ayşe\r\nBcc: all@example.org").toString("base64");
  await raw(`From: =?utf-8?B?${evil}?= <evil@posta.example>\nSubject: =?utf-8?B?${evil}?=\n\nHello, you\n`);
  const [row] = await inbox("evil@posta.example");
  expect(row.name).toBe("Ayşe Bcc: all@example.org");
  await sendWaiting({ database: fresh.database, post, log: silentLog, now: () => now });
  const { body } = await desk.get("/caught-mails");
  expect(body.mails.filter(({ to }: { to: string }) => to.includes("example.org"))).toEqual([]);
});

test("a page without text is read as words, and one of a megabyte of half marks harms nobody", async () => {
  const page = "From: page@posta.example\nContent-Type: text/html; charset=utf-8\n\n";
  await raw(`${page}<p>Hello &amp; <b>you</b></p><img src="http://tracker.example/x.png">\n`);
  const [row] = await inbox("page@posta.example");
  expect((await bodiesOf(row.id))[0]).toBe("Hello & you");
  await raw(page.replace("page@", "half@") + "<b ".repeat(300_000));
  expect(await inbox("half@posta.example")).toHaveLength(1);
}, 20_000);

test("of a letter of fifty thousand characters the first twenty thousand are kept, and that is said", async () => {
  await raw(`From: long@posta.example\nSubject: x\n\n${"Wort ".repeat(10_000)}\n`);
  const [row] = await inbox("long@posta.example");
  const [body] = await bodiesOf(row.id);
  expect(body.length).toBeLessThan(20_100);
  expect(body).toContain("[cut: 29999]");
});

test("a mail to several addresses of one clinic is kept once, and the hundred and first address is told to wait", async () => {
  const to = Array.from({ length: 101 }, (_, i) => `inquiries+kordon@p${i}.example`);
  const transport = createTransport({ ...post.catcher, secure: false, ignoreTLS: true });
  const sent = await transport.sendMail({
    envelope: { from: "many@posta.example", to },
    raw: "From: many@posta.example\r\n\r\nx\r\n",
  });
  transport.close();
  expect([sent.accepted.length, sent.rejected.length]).toEqual([100, 1]);
  expect((sent.rejectedErrors ?? [])[0]).toMatchObject({ responseCode: 452 });
  expect(await inbox("many@posta.example")).toHaveLength(1);
});

test("ten megabytes from a client that does not say so beforehand are read to their end, kept nowhere, and refused", async () => {
  const answers: string[] = [];
  await new Promise<void>((over) => {
    const socket = createConnection(post.catcher?.port ?? 0, "127.0.0.1");
    const lines = ["EHLO x", "MAIL FROM:<big@posta.example>", "RCPT TO:<inquiries+kordon@pistor.example>", "DATA"];
    socket.on("data", (data) => {
      const text = data.toString();
      answers.push(text.slice(0, 3));
      const next = lines.shift();
      if (next !== undefined) socket.write(`${next}\r\n`);
      else if (text.startsWith("354"))
        socket.write(`Subject: x\r\n\r\n${`${"x".repeat(998)}\r\n`.repeat(10_486)}.\r\n`);
      else socket.end();
    });
    socket.on("close", () => over());
  });
  expect(answers.at(-1)).toBe("552");
  expect(await inbox("big@posta.example")).toEqual([]);
}, 20_000);

test("a head that no parser takes is refused for good, so that nobody sends it for days", async () => {
  await expect(raw(`From: a@b.example\n${"X-A: b\n".repeat(300_000)}\nx\n`)).rejects.toMatchObject({
    responseCode: 554,
  });
}, 20_000);

test("one sender is told to come later after twenty mails, with any tag, and others pass", async () => {
  const one = (i: number) => raw(`From: flood@posta.example\n\nNumber ${i}\n`, { from: `flood+${i}@posta.example` });
  for (let i = 0; i < 20; i++) await one(i);
  await expect(one(20)).rejects.toMatchObject({ responseCode: 451 });
  await raw("From: calm@posta.example\n\nHello\n", { from: "calm@posta.example" });
  expect(await inbox("calm@posta.example")).toHaveLength(1);
}, 20_000);

test("who writes words of an emergency is read before all others, until somebody has answered or called", async () => {
  await raw("From: red@posta.example\nSubject: Help\n\nSince the needles my face is very swollen.\n");
  const { body } = await desk.get("/inquiries");
  const list: { id: string; name: string; urgent: readonly string[] | null }[] = body.inquiries;
  const urgent = list.slice(
    0,
    list.findIndex((each) => each.urgent === null),
  );
  const red = urgent.find(({ name }) => name === "red");
  expect(red).toMatchObject({ urgent: ["face is very swollen"] });
  const note = { kind: "note", subject: "", body: "Called: on the way to hospital.", lang: "en", template: "" };
  await desk.send("POST", `/inquiries/${red?.id}/messages`, { ...note, inSpite: false });
  const [row] = await inbox("red@posta.example");
  expect(row).toMatchObject({ urgent: null, waitsSince: expect.any(String) });
});

test("what was written is searched with names and numbers, as the inbox says", async () => {
  expect(await inbox("on the way to hospital")).toHaveLength(1);
});
