import fc from "fast-check";
import { expect, test } from "vitest";
import type { Flight, Work } from "./outbox.ts";
import { isLocked, mayWithdraw, next, noWork, step, waits } from "./outbox.ts";

/** A document is who wrote it and which of theirs it is. */
type Doc = `${"me" | "them"} ${number}`;

/** A server as the clinic's is: one effect for a key, versions compared, nothing written once signed. */
class Server {
  opened = false;
  version = 1;
  document: Doc = "them 0";
  signed: Doc | null = null;
  readonly asides: Doc[] = [];
  /** Every save that had an effect, in order, with what it wrote over. */
  readonly applied: { doc: Doc; over: Doc }[] = [];
  signatures = 0;
  private readonly done = new Map<string, { version: number }>();

  call(flight: Flight<Doc>): { ok: true; version: number } | { ok: false; status: number; problem: string } {
    const before = this.done.get(flight.key);
    if (before !== undefined) return { ok: true, version: before.version };
    const refused = this.effect(flight);
    if (refused !== null) return { ok: false, ...refused };
    this.done.set(flight.key, { version: this.version });
    return { ok: true, version: this.version };
  }

  private effect(flight: Flight<Doc>): { status: number; problem: string } | null {
    if (flight.what === "open") {
      this.opened = true;
      return null;
    }
    if (!this.opened) return { status: 404, problem: "record.not-found" };
    if (flight.what === "aside") {
      this.asides.push(flight.aside.document);
      return null;
    }
    if (this.signed !== null) return { status: 409, problem: "session.signed" };
    if (flight.base !== this.version) return { status: 412, problem: "record.stale" };
    if (flight.what === "save") {
      this.applied.push({ doc: flight.document, over: this.document });
      this.document = flight.document;
      this.version++;
      return null;
    }
    this.signed = this.document;
    this.signatures++;
    return null;
  }

  /** Somebody else at another tablet. */
  otherSaves(n: number): void {
    this.opened = true;
    if (this.signed !== null) return;
    this.document = `them ${n}`;
    this.version++;
  }
}

/** A tablet: its work survives as text alone; what is in memory goes with a crash. */
class Tablet {
  work: Work<Doc>;
  private keys = 0;
  wrote = 0;
  readonly server: Server;
  /** Theirs that the person went on with: what is written after that is written on top of it. */
  readonly takenOver = new Set<Doc>(["them 0"]);
  readonly chosen: { kept: Doc | null; left: Doc[] }[] = [];

  constructor(server: Server) {
    this.server = server;
    this.work = noWork("s", 1, { courseId: "c", number: 1 });
  }

  happens(happening: Parameters<typeof step<Doc>>[1]): void {
    // As it is kept: sealed text, read again by whichever tab is next.
    this.work = JSON.parse(JSON.stringify(step(this.work, happening)));
  }

  write(): void {
    if (isLocked(this.work)) return;
    this.wrote++;
    this.happens({ is: "changed", document: `me ${this.wrote}`, at: "10:12" });
  }

  /** One try at the network, as good or as bad as it is. */
  send(network: "good" | "cut" | "reply lost" | "reply twice" | "sent twice"): void {
    const flight = next(this.work, () => `key ${++this.keys}`);
    if (flight === null) return;
    this.happens({ is: "sent", flight });
    if (network === "cut") return;
    const answer = this.server.call(flight);
    if (network === "sent twice") this.server.call(flight);
    if (network === "reply lost") return;
    const reply = () =>
      this.happens(
        answer.ok
          ? { is: "done", key: flight.key, version: answer.version }
          : { is: "refused", key: flight.key, said: { status: answer.status, problem: answer.problem, message: "" } },
      );
    reply();
    if (network === "reply twice") reply();
  }

  /** A person looks at both versions and chooses; what is left is set aside. */
  choose(mine: boolean): void {
    const { stop, document } = this.work;
    if (stop === null || document === null) return;
    const base = this.server.version;
    const aside = (doc: Doc) => ({ document: doc, basedOn: base, writtenBy: "x", deviceAt: null });
    if (stop.kind === "signed") {
      this.chosen.push({ kept: null, left: [document] });
      this.happens({ is: "chosen", document: null, base, asides: [aside(document)] });
    } else if (stop.kind === "conflict") {
      const theirs = this.server.document;
      if (!mine) this.takenOver.add(theirs);
      this.chosen.push({ kept: mine ? document : null, left: [mine ? theirs : document] });
      this.happens({ is: "chosen", document: mine ? document : null, base, asides: [aside(mine ? theirs : document)] });
    }
  }
}

const acts = fc.oneof(
  { weight: 5, arbitrary: fc.constant({ act: "write" } as const) },
  {
    weight: 8,
    arbitrary: fc.record({
      act: fc.constant("send" as const),
      network: fc.constantFrom("good", "cut", "reply lost", "reply twice", "sent twice"),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ act: "sign" } as const) },
  { weight: 1, arbitrary: fc.constant({ act: "withdraw" } as const) },
  { weight: 1, arbitrary: fc.constant({ act: "other saves" } as const) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("choose" as const), mine: fc.boolean() }) },
);

const numberOf = (doc: Doc) => Number(doc.split(" ")[1]);
const mine = (doc: Doc) => doc.startsWith("me");

test("in any order of cuts, crashes and lost replies nothing is lost, nothing is done twice, and the order is kept", () => {
  fc.assert(
    fc.property(fc.array(acts, { maxLength: 60 }), (days) => {
      const server = new Server();
      const tablet = new Tablet(server);
      let others = 0;
      for (const day of days) {
        if (day.act === "write") tablet.write();
        if (day.act === "send") tablet.send(day.network as "good");
        if (day.act === "sign") tablet.happens({ is: "signed", signature: { deviceAt: "10:31", lang: "en" } });
        if (day.act === "withdraw") tablet.happens({ is: "withdrawn" });
        if (day.act === "other saves") server.otherSaves(++others);
        if (day.act === "choose") tablet.choose(day.mine);
      }
      // The network comes back, and somebody decides what only a person can.
      for (let i = 0; i < 20; i++) {
        tablet.choose(i % 2 === 0);
        tablet.send("good");
      }
      expect(waits(tablet.work)).toBe(false);

      const ours = server.applied.filter(({ doc }) => mine(doc)).map(({ doc }) => numberOf(doc));
      // None twice, and in the order in which they were written.
      expect(ours).toEqual([...new Set(ours)].sort((a, b) => a - b));
      expect(server.signatures).toBeLessThanOrEqual(1);
      // What was written last came to the server, or was not chosen and is kept beside the session.
      if (tablet.wrote > 0) {
        const last: Doc = `me ${tablet.wrote}`;
        expect([...server.asides, ...server.applied.map(({ doc }) => doc)]).toContain(last);
      }
      // Whatever of theirs we wrote over unseen can still be found.
      for (const { over } of server.applied.filter(({ doc, over: before }) => mine(doc) && !mine(before)))
        if (!tablet.takenOver.has(over)) expect(server.asides).toContain(over);
      for (const { left } of tablet.chosen) for (const doc of left) expect(server.asides).toContain(doc);
    }),
    { numRuns: 3000 },
  );
});

test("ten thousand retries of one save are one save", () => {
  const server = new Server();
  const tablet = new Tablet(server);
  tablet.write();
  tablet.send("good");
  for (let i = 0; i < 10_000; i++) tablet.send("reply lost");
  expect(server.applied).toHaveLength(1);
  tablet.send("good");
  expect(server.applied).toHaveLength(1);
  expect(waits(tablet.work)).toBe(false);
});

test("what is written while a save is in the air goes after it, on the version that came of it", () => {
  const server = new Server();
  const tablet = new Tablet(server);
  tablet.write();
  tablet.send("good");
  tablet.send("reply lost");
  tablet.write();
  tablet.write();
  expect(tablet.work.changes).toBe(3);
  tablet.send("good");
  tablet.send("good");
  // The second of three was never sent alone: the newest has it.
  expect(server.applied.map(({ doc }) => doc)).toEqual(["me 1", "me 3"]);
  expect(tablet.work).toMatchObject({ base: 3, changes: 0, since: null });
});

test("a signature follows what was written before it, and nothing is written after it", () => {
  const server = new Server();
  const tablet = new Tablet(server);
  tablet.write();
  tablet.happens({ is: "signed", signature: { deviceAt: "10:31", lang: "en" } });
  tablet.write();
  expect(tablet.wrote).toBe(1);
  for (let i = 0; i < 4; i++) tablet.send("good");
  expect(server).toMatchObject({ signed: "me 1", signatures: 1 });
  expect(tablet.work.sealed).toBe(true);
});

test("a signature is taken back while it surely was not sent, and not once it may have arrived", () => {
  const tablet = new Tablet(new Server());
  tablet.write();
  tablet.happens({ is: "signed", signature: { deviceAt: "10:31", lang: "en" } });
  expect(mayWithdraw(tablet.work)).toBe(true);
  tablet.happens({ is: "withdrawn" });
  expect(isLocked(tablet.work)).toBe(false);
  tablet.happens({ is: "signed", signature: { deviceAt: "10:40", lang: "en" } });
  tablet.send("good");
  tablet.send("good");
  tablet.send("reply lost");
  expect(mayWithdraw(tablet.work)).toBe(false);
  tablet.happens({ is: "withdrawn" });
  expect(isLocked(tablet.work)).toBe(true);
});

test("what the server refuses stays, can be written to, and is sent again once it was changed", () => {
  let work = step(noWork<Doc>("s", 1), { is: "changed", document: "me 1", at: "10:12" });
  const send = (key: string, outcome: (key: string) => Parameters<typeof step<Doc>>[1]) => {
    work = step(work, { is: "sent", flight: next(work, () => key) as Flight<Doc> });
    work = step(work, outcome(key));
  };
  send("k1", (key) => ({ is: "done", key, version: 2 }));
  work = step(work, { is: "signed", signature: { deviceAt: "10:31", lang: "en" } });
  const said = { status: 422, problem: "stock.held", message: "Lot HA-2291 is on hold." };
  send("k2", (key) => ({ is: "refused", key, said }));
  expect(work.stop).toEqual({ kind: "refused", what: "sign", said });
  expect(isLocked(work)).toBe(false);
  expect(next(work, () => "k3")).toBeNull();
  work = step(work, { is: "changed", document: "me 2", at: "10:50" });
  expect(next(work, () => "k3")).toMatchObject({ what: "save", document: "me 2", base: 2 });
});

test("a sign-in that has ended stops nothing and loses nothing: the same call goes again", () => {
  let work = step(noWork<Doc>("s", 4), { is: "changed", document: "me 1", at: "10:12" });
  work = step(work, { is: "sent", flight: next(work, () => "k1") as Flight<Doc> });
  work = step(work, { is: "refused", key: "k1", said: { status: 401, problem: "access.not-signed-in", message: "" } });
  expect(work.stop).toBeNull();
  expect(next(work, () => "k2")).toMatchObject({ what: "save", document: "me 1", base: 4 });
});

test("a signature that reaches the server while the patient holds the tablet waits, and goes when it is taken back", () => {
  const signature = { deviceAt: "2026-11-23T12:31:00+03:00", lang: "en" };
  let work = step(noWork<Doc>("s", 4), { is: "signed", signature });
  work = step(work, { is: "sent", flight: next(work, () => "k1") as Flight<Doc> });
  work = step(work, { is: "refused", key: "k1", said: { status: 423, problem: "access.handed-over", message: "" } });
  expect(work.stop).toBeNull();
  expect(next(work, () => "k2")).toMatchObject({ what: "sign", base: 4, signature });
});
