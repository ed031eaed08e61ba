import { createHash } from "node:crypto";
import { earlierProtocols, planKnowledge, protocolRoom, protocolTexts } from "@pistor/knowledge/plan";
import { describe, expect, test } from "vitest";
import { Problem, problemDocument } from "../basics/index.ts";
import type { Protocol } from "./index.ts";
import {
  changedInWords,
  checkProtocol,
  diffProtocols,
  fingerprint,
  protocolSchema,
  readProtocolDocument,
  writeProtocolDocument,
} from "./index.ts";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
const room = protocolRoom();
const ownOnes = [...planKnowledge.protocols, ...earlierProtocols];
const by = { from: "Kordon", knowledge: planKnowledge.version, on: "2026-11-22" };
const found = (id: string): Protocol => {
  const protocol = planKnowledge.protocols.find((each) => each.id === id);
  if (protocol === undefined) throw new Error(id);
  return protocol;
};
/** A clinic's own: three sessions ten days apart, of one or two phases. */
const own: Protocol = {
  ...found("face.weekly"),
  id: "face.our-course",
  version: "1",
  title: "Our course for the face",
  status: "clinic",
  phases: [{ sessions: 3, interval: { days: 10 } }],
  sessionsRange: { min: 3, max: 6 },
  intervalDaysRange: { min: 7, max: 14 },
  claims: [{ source: "clinic-default", at: "our protocols", says: "3 sessions, 10 days apart" }],
};

describe("a protocol as a document", () => {
  test.each(planKnowledge.protocols.map((each) => [each.id, each] as const))(
    "%s comes back as it went",
    (_, protocol) => {
      const document = writeProtocolDocument(protocol, by, sha256);
      expect(protocolSchema.parse(document.protocol)).toEqual(document.protocol);
      expect(document.cite).toContain(`Protocol ${protocol.id}, version ${protocol.version}.`);
      expect(document.sha256).toBe(fingerprint(JSON.parse(JSON.stringify(protocol)), sha256));
    },
  );

  test("a clinic's own comes back through a file, whatever the order of its keys", () => {
    const document = writeProtocolDocument(own, by, sha256);
    const turned = Object.fromEntries(Object.entries(document.protocol).reverse());
    const file = JSON.parse(JSON.stringify({ ...document, protocol: turned }));
    expect(readProtocolDocument(room, ownOnes, file, sha256)).toEqual(JSON.parse(JSON.stringify(own)));
  });

  test("the fingerprint is that of the canonical form, as another program counts it", () => {
    // printf '%s' '{"a":[1,0.5],"b":"ı"}' | sha256sum
    expect(fingerprint({ b: "ı", a: [1, 0.5] } as unknown as Protocol, sha256)).toBe(
      "f29e8989aa35e916f85ac86128d862304fbcf84f2c80ad6a69ccebb90ba8b5df",
    );
  });

  test("one that was changed on the way is not taken, and its reader is told what to do", () => {
    const document = writeProtocolDocument(own, by, sha256);
    const changed = { ...document, protocol: { ...document.protocol, title: "Our better course" } };
    expect(problemOf(() => readProtocolDocument(room, ownOnes, changed, sha256))).toMatchObject({
      problem: "protocol.changed-on-the-way",
      at: "/sha256",
      message: expect.stringMatching(/Ask for it anew/),
    });
  });

  test("a protocol of the knowledge comes back where it is the same, and another under its id does not", () => {
    const face = found("face.standard");
    const document = writeProtocolDocument(face, by, sha256);
    expect(readProtocolDocument(room, ownOnes, document, sha256).id).toBe("face.standard");
    const other = writeProtocolDocument({ ...face, title: "Ours", status: "clinic" }, by, sha256);
    expect(problemOf(() => readProtocolDocument(room, ownOnes, other, sha256))).toMatchObject({
      problem: "protocol.id-is-taken",
      at: "/protocol/id",
      message: expect.stringContaining("face.standard-ours"),
    });
  });

  test.each([
    ["a list", [], "document.wrong", ""],
    ["a text", "face.our-course", "document.wrong", ""],
    ["a bare protocol", own, "document.wrong", "/format"],
    ["a key too many", { ...writeProtocolDocument(own, by, sha256), note: "x" }, "document.unknown-key", "/note"],
  ])("%s is no protocol document", (_, document, problem, at) => {
    expect(problemOf(() => readProtocolDocument(room, ownOnes, document, sha256))).toMatchObject({ problem, at });
  });
});

describe("a protocol that does not agree with itself", () => {
  test.each<[string, Partial<Protocol>, string, string]>([
    ["another treatment's id", { treatment: "hair" }, "protocol.id-of-another-treatment", "/id"],
    ["a treatment that nobody knows", { treatment: "radiotherapy" }, "protocol.unknown-treatment", "/treatment"],
    ["Pistor's own standing", { status: "settled" }, "protocol.status-is-not-yours", "/status"],
    [
      "a source that nobody knows",
      { claims: [{ source: "MY-FRIEND", at: "dinner", says: "it works" }] },
      "protocol.unknown-source",
      "/claims/0/source",
    ],
    [
      "16 sessions",
      {
        phases: [
          { sessions: 15, interval: { days: 10 } },
          { sessions: 1, interval: { days: 10 } },
        ],
      },
      "protocol.too-many-sessions",
      "/phases",
    ],
    [
      "more sessions than it allows",
      { sessionsRange: { min: 4, max: 6 } },
      "protocol.range-without-default",
      "/sessionsRange",
    ],
    [
      "an interval outside its range",
      { intervalDaysRange: { min: 11, max: 14 } },
      "protocol.range-without-default",
      "/intervalDaysRange",
    ],
    ["no phases and no reason", { phases: [] }, "protocol.no-phases", "/phases"],
    [
      "three sessions on one day",
      { phases: [{ sessions: 3, interval: { days: 0 } }], intervalDaysRange: null },
      "protocol.no-interval",
      "/phases/0/interval/days",
    ],
    [
      "better evidence than its card",
      { evidence: { direction: "positive", certainty: "high", cards: ["face.fine-lines"] } },
      "protocol.evidence-differs",
      "/evidence",
    ],
    [
      "a result without a card",
      { evidence: { direction: "positive", certainty: "low", cards: [] } },
      "protocol.evidence-without-card",
      "/evidence",
    ],
  ])("is refused for %s", (_, change, problem, at) => {
    expect(problemOf(() => checkProtocol(room, { ...own, ...change }))).toMatchObject({ problem, at });
  });

  test("the clinic's own, and a study told as it was given, agree", () => {
    expect(problemOf(() => checkProtocol(room, own))).toBeUndefined();
    expect(problemOf(() => checkProtocol(room, found("face.periocular-2012")))).toBeUndefined();
  });
});

describe("two versions", () => {
  test("the same protocol has changed in nothing", () => {
    for (const protocol of planKnowledge.protocols) expect(diffProtocols(protocol, protocol)).toEqual([]);
  });

  test("a hand-made pair tells each change once, phase by phase, in the order of reading", () => {
    const newer: Protocol = {
      ...own,
      version: "2",
      phases: [
        { sessions: 3, interval: { days: 14 } },
        { sessions: 2, interval: { months: 1, atLeastDays: 28 } },
      ],
      sessionsRange: { min: 3, max: 8 },
      reviewOnDays: [84],
      stopRule: { rule: "protocol.stop.no-important-change", reviews: 2, claims: own.claims },
      claims: [{ source: "clinic-default", at: "our protocols", says: "3 two weeks apart, then 2 monthly" }],
    };
    expect(diffProtocols(own, newer)).toEqual([
      { what: "protocol.changed.sessions", from: 3, to: 5 },
      { what: "protocol.changed.phase.interval", phase: 1, from: { days: 10 }, to: { days: 14 } },
      { what: "protocol.changed.phase.sessions", phase: 2, from: null, to: 2 },
      { what: "protocol.changed.phase.interval", phase: 2, from: null, to: { months: 1, atLeastDays: 28 } },
      { what: "protocol.changed.sessions-range", from: { min: 3, max: 6 }, to: { min: 3, max: 8 } },
      { what: "protocol.changed.review-on-days", from: [], to: [84] },
      { what: "protocol.changed.stop-rule", from: null, to: ["protocol.stop.no-important-change", 2] },
      {
        what: "protocol.changed.claims",
        from: ["clinic-default: 3 sessions, 10 days apart"],
        to: ["clinic-default: 3 two weeks apart, then 2 monthly"],
      },
    ]);
  });

  test("version 2 of deoxycholic acid adds what its label says of a session", () => {
    const [older] = earlierProtocols;
    expect(diffProtocols(older, found("fat.deoxycholic")).map(({ what, from, to }) => [what, from, to])).toEqual([
      ["protocol.changed.indications", [], ["indication.fat.face"]],
      ["protocol.changed.status", "protocol.status.settled", "protocol.status.label"],
      ["protocol.changed.maintenance", null, "protocol.maintenance.none"],
      ["protocol.changed.spacing", null, 10],
      ["protocol.changed.drop", null, 0.2],
      ["protocol.changed.most-points", null, 50],
      ["protocol.changed.most-ml", null, 10],
      ["protocol.changed.mixture", null, ["deoxycholic-acid 10 mg/mL"]],
    ]);
  });

  test("every change is worded, and what no source states is told as that", () => {
    const say = (value: Parameters<typeof changedInWords>[1]) => changedInWords(protocolTexts, value, "en");
    expect(say(null)).toBe("not stated");
    expect(say({ min: 3, max: 8 })).toBe("3–8");
    expect(say({ days: 14 })).toBe("every 14 days");
    expect(say({ daysInTurn: [3, 4] })).toBe("after 3, 4 days in turn");
    expect(say("protocol.status.label")).toBe("By the product's label");
    expect(say(["protocol.stop.no-important-change", 2])).toMatch(/at 2 reviews in a row/);
  });
});

function problemOf(act: () => unknown) {
  try {
    act();
  } catch (problem) {
    if (problem instanceof Problem) return problemDocument(problem);
    throw problem;
  }
  return undefined;
}
