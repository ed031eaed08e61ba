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
}, 60_000);
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

test("the demo's inbox holds a dozen inquiries in six languages, one overdue, and a self-check of each decision", async () => {
  const { body } = await desk.get("/inquiries?state=all");
  expect(body.inquiries.length).toBeGreaterThanOrEqual(12);
  expect(new Set(body.inquiries.map(({ language }: { language: string }) => language)).size).toBe(6);
  expect(body.counts.overdue).toBe(1);
  expect(body.inquiries[0]).toMatchObject({ name: "Mira Lorenz", overdue: true, waitsHours: 31 });
  const decisions = body.inquiries.flatMap(({ decision }: { decision: string | null }) => decision ?? []);
  expect(new Set(decisions)).toEqual(
    new Set(["eligible", "physician-decides", "not-yet", "not-eligible", "incomplete"]),
  );
});

test("the demo shows one person who wrote twice, and a mail that nobody took", async () => {
  const [first] = await inbox("elif.kaya@");
  const { body } = await desk.get(`/inquiries/${first.id}`);
  expect(body.maybeSame).toMatchObject([{ kind: "inquiry", name: "ELİF KAYA", same: ["email", "name"] }]);
  const { body: mails } = await desk.get("/mails");
  expect(mails.mails.filter(({ state }: { state: string }) => state === "failed")).toMatchObject([
    { to: "jonas@berg-tippfehler.example", fault: "550 5.1.1 No such user here" },
  ]);
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
