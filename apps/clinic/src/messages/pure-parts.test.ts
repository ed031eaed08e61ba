import type { Inquiry, WordingFinding } from "@pistor/api/messages";
import { advertisingRules } from "@pistor/knowledge/advertising";
import { describe, expect, test } from "vitest";
import { gapsIn, isOwnWork } from "./compose-text.ts";
import { detailsFrom } from "./details-from.ts";
import { mailFaultOf } from "./mail-fault.ts";
import { nextWaiting } from "./next-waiting.ts";
import { piecesOf } from "./own-links.ts";
import { linesOf } from "./thread-text.ts";
import { lateBy } from "./waits.ts";
import { whatChanged } from "./what-changed.ts";
import { canStand, placeOf, sentenceRound, wholeText, withInstead } from "./wording-marks.ts";

describe("the addresses in a caught mail", () => {
  const here = "http://127.0.0.1:7830";

  test("our own are links without the machine's name, with the secret behind the sign that is not sent", () => {
    expect(piecesOf("Ihr Angebot: http://127.0.0.1:7830/quote#a.b.\nGruß", here)).toEqual([
      { text: "Ihr Angebot: " },
      { text: "http://127.0.0.1:7830/quote#a.b", to: "/quote#a.b" },
      { text: ".\nGruß" },
    ]);
  });

  test("the same machine by another of its names is our own, another port is not", () => {
    expect(piecesOf("http://localhost:7830/quote", here)).toEqual([
      { text: "http://localhost:7830/quote", to: "/quote" },
    ]);
    expect(piecesOf("http://localhost:7831/quote", here)).toEqual([{ text: "http://localhost:7831/quote" }]);
  });

  test.each(["https://elsewhere.example/quote", "http://127.0.0.1.elsewhere.example:7830/x", "javascript:alert(1)"])(
    "%s stays text",
    (address) => expect(piecesOf(`see ${address} now`, here)).toEqual([{ text: `see ${address} now` }]),
  );
});

describe("an answer that is owed within 24 hours", () => {
  test.each([
    [null, null],
    [0, null],
    [24, null],
    [25, 1],
    [31, 7],
  ])("after %s hours is late by %s", (waitsHours, late) => expect(lateBy({ waitsHours }, 24)).toBe(late));
});

describe("after an answer", () => {
  const row = (id: string, waitsSince: string | null, urgent: string[] | null = null) => ({ id, waitsSince, urgent });
  // As the inbox sorts them; whose answer came back waits for no answer.
  const inbox = [
    row("called-not-answered", null, ["fever"]),
    row("here", "2026-11-21T09:00:00Z"),
    row("oldest", "2026-11-22T09:00:00Z"),
    row("later", "2026-11-23T09:00:00Z"),
    row("came-back", null),
  ];

  test("whoever wrote words of an emergency is next, and who is answered now is not counted", () =>
    expect(nextWaiting(inbox, "here")).toEqual({ next: inbox[0], waiting: 3 }));

  test("then who has waited longest", () =>
    expect(nextWaiting(inbox.slice(1), "here")).toEqual({ next: inbox[2], waiting: 2 }));

  test("nobody is next where nobody else waits", () =>
    expect(nextWaiting([row("here", "2026-11-21T09:00:00Z"), row("came-back", null)], "here")).toEqual({
      next: null,
      waiting: 0,
    }));
});

describe("a finding of the wording", () => {
  const subject = "Your inquiry";
  const body = "Good day.\nWe guarantee thicker hair! A physician decides.";
  const at = wholeText(subject, body).indexOf("guarantee");
  const finding: WordingFinding = {
    rule: "no-promise",
    then: "refused",
    from: at,
    to: at + 9,
    quote: "guarantee",
    why: "",
    instead: "",
    claims: [],
  };

  test("is found in the text of the two that were checked together", () => {
    const place = placeOf(finding, subject, body);
    expect(place).toEqual({ field: "body", from: 13, to: 22 });
    expect(body.slice(13, 22)).toBe("guarantee");
  });

  test("is found again where words came before it since", () => {
    expect(placeOf(finding, subject, `Dear Mira, ${body}`)).toEqual({ field: "body", from: 24, to: 33 });
  });

  test("is gone where its words are gone", () => {
    expect(placeOf(finding, subject, "A physician decides.")).toBeNull();
  });

  test("in the subject is a place of the subject", () => {
    const first = { ...finding, from: 0, to: 4, quote: "Your" };
    expect(placeOf(first, subject, body)).toEqual({ field: "subject", from: 0, to: 4 });
  });

  test("takes its whole sentence along when it is replaced, and no other", () => {
    expect(withInstead(body, { field: "body", from: 13, to: 22 }, "It is not known whether hair grows.")).toBe(
      "Good day.\nIt is not known whether hair grows. A physician decides.",
    );
  });

  test("that quotes a sentence with its end replaces that sentence alone", () => {
    const whole = "We guarantee thicker hair!";
    const from = body.indexOf(whole);
    expect(sentenceRound(body, from, from + whole.length)).toEqual({ from, to: from + whole.length });
  });
});

describe("an answer that a template began", () => {
  const begun = { subject: "Your inquiry", body: "Good day,\n[your answer]\n[your name]" };

  test("names each gap once, also those that a better sentence brought", () => {
    expect(gapsIn(begun)).toEqual(["[your answer]", "[your name]"]);
  });

  test("has none left once they are filled in, whatever the template named", () => {
    expect(gapsIn({ ...begun, body: "Good day, we saw it. Selin" })).toEqual([]);
  });

  test("is nobody's own work until a letter of it is changed", () => {
    const answer = { subject: "a", body: "b", given: wholeText("a", "b") };
    expect(isOwnWork({ ...answer, kind: "out", lang: "en", template: "x" })).toBe(false);
    expect(isOwnWork({ ...answer, body: "b!", kind: "out", lang: "en", template: "x" })).toBe(true);
  });
});

describe("what somebody else changed", () => {
  const read = { owner: null, state: "new", patientId: null, messages: [], joined: [] } as unknown as Inquiry;

  test("is named with both values, and what stayed is not", () => {
    const now = { ...read, owner: { id: "1", name: "Selin", initials: "S" }, state: "open" } as Inquiry;
    expect(whatChanged(read, now)).toEqual([
      { what: "owner", before: "", now: "Selin" },
      { what: "state", before: "new", now: "open" },
    ]);
  });

  test("is nothing where nothing differs", () => expect(whatChanged(read, read)).toEqual([]));
});

describe("the details of a new file", () => {
  const sender = {
    name: " Ana María Pérez ",
    language: "en",
    country: "",
    city: "",
    phone: "",
    email: "",
    selfCheck: null,
  } as const;

  test("take the last name for the family's, and the clinic's country where none was said", () => {
    expect(detailsFrom(sender, "TR")).toMatchObject({
      givenName: "Ana María",
      familyName: "Pérez",
      country: "TR",
      birthDate: "",
    });
  });

  test("take birth date and sex from the self-check that came along", () => {
    const selfCheck = { answers: { birthDate: "1984-03-02", sex: "female" } } as unknown as Inquiry["selfCheck"];
    expect(detailsFrom({ ...sender, selfCheck }, "TR")).toMatchObject({ birthDate: "1984-03-02", sex: "female" });
  });
});

test("a better sentence that only tells what to do is not put into a text, by the rules that there are", () => {
  const advice = advertisingRules.filter(({ id }) => !canStand({ rule: id, instead: "…" })).map(({ id }) => id);
  expect(advice.sort()).toEqual([
    "advertising.before-after",
    "advertising.evidence-missing",
    "advertising.off-label-missing",
    "advertising.price",
    "advertising.stem-cell",
    "advertising.superlative",
  ]);
});

// RFC 3463: 5.1.1 bad destination mailbox, 5.2.1 mailbox disabled, 5.2.2 full, 5.2.3 and 5.3.4 too large, 5.7.1 not authorised.
test.each([
  ["550 5.1.1 No such user here", "address"],
  ["5.2.1 disabled", "address"],
  ["5.2.2 over quota", "full"],
  ["5.2.3 too long", "size"],
  ["5.3.4 too big", "size"],
  ["5.7.1 blocked", "refused"],
  ["Delayed: 4.4.1 no answer", "late"],
  ["connect ECONNREFUSED 127.0.0.1:25", "other"],
])("of %j a coordinator is told: %s", (fault, told) => {
  expect(mailFaultOf(fault)).toBe(told);
});

test("what was not kept of a mail stands apart from what was written", () => {
  expect(linesOf("Hello\n[not kept: a.pdf]\n[not kept: b.jpg]")).toEqual([
    { kind: "written", text: "Hello" },
    { kind: "fileLeft", name: "a.pdf" },
    { kind: "fileLeft", name: "b.jpg" },
  ]);
  expect(linesOf("[no text]\n[not kept: a.pdf]")).toEqual([{ kind: "noText" }, { kind: "fileLeft", name: "a.pdf" }]);
  expect(linesOf("[cut: 12]\nmore")).toEqual([{ kind: "written", text: "[cut: 12]\nmore" }]);
});
