import fc from "fast-check";
import { expect, test } from "vitest";
import {
  afterEvent,
  byWaiting,
  firstWords,
  headOf,
  inquiryStates,
  joinTarget,
  nameOf,
  numberOf,
  openIn,
  sameSender,
  togetherWith,
  waitingAt,
  withoutQuotes,
} from "./index.ts";

const hour = 3_600_000;

test("an answer is overdue once its hours are over, and not in the last of them", () => {
  expect(waitingAt(0, 24 * hour, 24)).toEqual({ hours: 24, overdue: false });
  expect(waitingAt(0, 24 * hour + 1, 24)).toEqual({ hours: 24, overdue: true });
  expect(waitingAt(null, 99 * hour, 24)).toEqual({ hours: null, overdue: false });
  expect(waitingAt(5 * hour, hour, 24)).toEqual({ hours: 0, overdue: false });
});

test("who has waited longest comes first, and who does not wait comes after everybody who does", () => {
  const inbox = [
    { id: "done", waitsSince: null, receivedAt: 9 },
    { id: "short", waitsSince: 8, receivedAt: 8 },
    { id: "long", waitsSince: 2, receivedAt: 2 },
    { id: "older", waitsSince: null, receivedAt: 1 },
  ];
  expect([...inbox].sort(byWaiting).map(({ id }) => id)).toEqual(["long", "short", "done", "older"]);
});

const person = (more: object) => ({ name: "", email: "", phone: "", ...more });

test("the same person is known by an address with another case or tag, a number with or without its country, a name in other letters", () => {
  expect(sameSender(person({ email: "Ayse+Clinic@Example.org" }), person({ email: "ayse@example.org" }))).toEqual([
    "email",
  ]);
  expect(sameSender(person({ phone: "0532 555 01 01" }), person({ phone: "+90 (532) 555-0101" }))).toEqual(["phone"]);
  expect(sameSender(person({ phone: "٠٥٣٢٥٥٥٠١٠١" }), person({ phone: "+905325550101" }))).toEqual(["phone"]);
  expect(sameSender(person({ name: "Ayşe IŞIK" }), person({ name: "işik ayşe" }))).toEqual(["name"]);
  expect(sameSender(person({ name: "أحمد علي" }), person({ name: "احمد علي" }))).toEqual(["name"]);
  expect(sameSender(person({ name: "Алёна Юрьева" }), person({ name: "Юрьева Алена" }))).toEqual(["name"]);
});

test("what nobody said makes nobody the same, nor do a first name, a short number or another domain", () => {
  expect(sameSender(person({}), person({}))).toEqual([]);
  expect(nameOf("Ayşe")).toBe("");
  expect(numberOf("12 34")).toBe("");
  expect(sameSender(person({ email: "a@x.example" }), person({ email: "a@y.example" }))).toEqual([]);
});

test.each([
  [
    "Yes please.\n\nOn Mon, 23 Nov 2026 at 10:00, Kordon Clinic <post@kordon.example> wrote:\n> Hello\n> again",
    "Yes please.",
  ],
  ["Ja, gern.\n\nAm 23.11.2026 um 10:00 schrieb Kordon:\n> Hallo", "Ja, gern."],
  ["Evet.\n\n23 Kas 2026 Pzt 10:00 tarihinde Kordon <a@b.example> şunu yazdı:\n> Merhaba", "Evet."],
  ["Oui.\n\nLe lun. 23 nov. 2026 à 10:00, Kordon a écrit :\n> Bonjour", "Oui."],
  ["Fine\n-----Original Message-----\nFrom: x", "Fine"],
  ["> only a quote", "> only a quote"],
  ["Line one\n> old\nLine two", "Line one\nLine two"],
])("of %j only what is new is left", (text, own) => {
  expect(withoutQuotes(text)).toBe(own);
});

test("first words are cut between words, and never inside a character", () => {
  expect(firstWords("one two three", 8)).toBe("one two…");
  expect(firstWords("a".repeat(7) + "😀", 8)).toBe(`${"a".repeat(7)}…`);
  expect(firstWords(" short\n text ")).toBe("short text");
});

test("gaps are found once each", () => {
  expect(openIn("Hello {name}, [your questions] and [your questions]")).toEqual(["{name}", "[your questions]"]);
});

test.each(inquiryStates)(
  "whoever writes to an inquiry that is %s waits for us, and no letter goes into a closed one",
  (state) => {
    const after = afterEvent(state, "written-to-us");
    expect(after.waits).toBe(true);
    expect(after.state).not.toBe("closed");
    expect(afterEvent(state, "answered").waits).toBe(false);
  },
);

test("a thousand joins in any order make no circle, and nothing is lost: what was joined stands together", () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 2, max: 12 })
        .chain((count) =>
          fc.tuple(fc.constant(count), fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 30 })),
        ),
      ([count, joins]) => {
        const joinedTo = new Map<string, string | null>(Array.from({ length: count }, (_, i) => [String(i), null]));
        // The oracle: groups that are merged by hand.
        const group = Array.from({ length: count }, (_, i) => i);
        for (const [one, other] of joins) {
          const target = joinTarget(String(one), String(other), joinedTo);
          if (target !== null) joinedTo.set(headOf(String(one), joinedTo), target);
          const [from, to] = [group[one] ?? 0, group[other] ?? 0];
          group.forEach((each, i) => {
            if (each === from) group[i] = to;
          });
        }
        const all = [...joinedTo].map(([id, to]) => ({ id, joinedTo: to }));
        for (let i = 0; i < count; i++) {
          const together = togetherWith(String(i), all).map(({ id }) => id);
          const wanted = group.flatMap((each, j) => (each === group[i] ? [String(j)] : []));
          expect(together.sort()).toEqual(wanted.sort());
          let at: string | null = String(i);
          for (let steps = 0; at !== null; steps++) {
            expect(steps).toBeLessThan(count);
            at = joinedTo.get(at) ?? null;
          }
        }
      },
    ),
    { numRuns: 1000 },
  );
});
