import { scheduleKnowledge, scheduleTexts } from "@pistor/knowledge/schedule";
import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarDate, timeZone, writeMoment } from "../basics/index.ts";
import type { FreeSlot, Lengths, SlotRequest } from "./index.ts";
import {
  chainedSlots,
  freeSlots,
  inTurn,
  lengthsOf,
  misfit,
  offerUntil,
  reminderDue,
  takingsOf,
  tooSoon,
} from "./index.ts";

const istanbul = timeZone("Europe/Istanbul");
const hour = 3_600_000;
const at = (text: string) => Date.parse(text);
const lengths = (more: Partial<Lengths> = {}): Lengths => ({
  cream: 0,
  preparation: 0,
  treatment: 30,
  observation: 0,
  cleaning: 0,
  ...more,
});
const choice = { roomId: "room", practitionerId: "ada", deviceId: null };
const request = (more: Partial<SlotRequest> = {}): SlotRequest => ({
  opening: {
    zone: istanbul,
    opens: "09:00",
    closes: "12:00",
    closedWeekdays: [7],
  },
  from: calendarDate("2026-11-23"),
  to: calendarDate("2026-11-23"),
  notBefore: 0,
  stepMinutes: 30,
  patientId: "elif",
  taken: {
    of: new Map(),
    shut: [],
  },
  limit: 100,
  ...more,
});
const times = (slots: readonly FreeSlot[]) => slots.map((slot) => writeMoment(istanbul, slot.at).slice(11, 16));

test("a session takes what its sources give; without a needle there is no cream", () => {
  expect(lengthsOf(scheduleKnowledge, { purpose: "session", treatment: "hair", needle: true })).toEqual({
    cream: 60,
    preparation: 10,
    treatment: 30,
    observation: 30,
    cleaning: 10,
  });
  const needleFree = lengthsOf(scheduleKnowledge, { purpose: "session", treatment: "needle-free", needle: false });
  expect(needleFree).toMatchObject({ cream: 0, treatment: 60 });
  expect(lengthsOf(scheduleKnowledge, { purpose: "review", treatment: "face", needle: true })).toEqual(
    lengths({ treatment: 20 }),
  );
  expect(
    lengthsOf(scheduleKnowledge, { purpose: "session", treatment: "face", needle: true }, { cream: 0 }).cream,
  ).toBe(0);
});

test("free times keep everybody's time: what is taken, shut, too early or after hours is no time", () => {
  const taken = (id: string, from: string, until: string) => ({
    of: new Map([[id, [{ from: at(`2026-11-23T${from}:00+03:00`), until: at(`2026-11-23T${until}:00+03:00`) }]]]),
    shut: [],
  });
  const service = { lengths: lengths(), choices: [choice] };
  expect(times(freeSlots(request(), service))).toEqual(["09:00", "09:30", "10:00", "10:30", "11:00", "11:30"]);
  for (const id of ["room", "ada", "elif"])
    expect(times(freeSlots(request({ taken: taken(id, "09:30", "11:00") }), service))).toEqual([
      "09:00",
      "11:00",
      "11:30",
    ]);
  // The cream is the patient's time before, the cleaning the room's after.
  const long = { lengths: lengths({ cream: 60, cleaning: 30 }), choices: [choice] };
  expect(times(freeSlots(request(), long))).toEqual(["10:00", "10:30", "11:00", "11:30"]);
  expect(times(freeSlots(request({ taken: taken("room", "11:00", "11:30") }), long))).toEqual(["10:00", "11:30"]);
  expect(times(freeSlots(request({ notBefore: at("2026-11-23T10:10:00+03:00") }), service))[0]).toBe("10:30");
  const sunday = { from: calendarDate("2026-11-29"), to: calendarDate("2026-11-29") };
  expect(freeSlots(request(sunday), service)).toEqual([]);
});

test("several services of one stay follow each other as closely as what is taken allows", () => {
  const other = { ...choice, roomId: "other", practitionerId: "bo" };
  const services = [
    { lengths: lengths(), choices: [choice] },
    { lengths: lengths(), choices: [other] },
  ];
  const [first = []] = chainedSlots(request(), services, 60);
  expect(times(first)).toEqual(["09:00", "09:30"]);
  const busy = { from: at("2026-11-23T09:30:00+03:00"), until: at("2026-11-23T10:00:00+03:00") };
  // From 09:00 the second would wait half an hour: later, but without a wait, comes first.
  const [shortest = []] = chainedSlots(
    request({ taken: { of: new Map([["other", [busy]]]), shut: [] } }),
    services,
    60,
  );
  expect(times(shortest)).toEqual(["09:30", "10:00"]);
});

test("whatever is free by the search takes nothing that is taken", () => {
  const stretch = fc.tuple(fc.integer({ min: 0, max: 35 }), fc.integer({ min: 1, max: 8 })).map(([from, long]) => ({
    from: at("2026-11-23T09:00:00+03:00") + from * 300_000,
    until: at("2026-11-23T09:00:00+03:00") + (from + long) * 300_000,
  }));
  const several = fc.array(stretch, { maxLength: 6 });
  fc.assert(
    fc.property(several, several, several, fc.integer({ min: 0, max: 12 }), (room, ada, elif, part) => {
      const own = lengths({ cream: part * 5, preparation: 5, observation: 15, cleaning: 10 });
      const of = new Map(Object.entries({ room, ada, elif }));
      const slots = freeSlots(request({ stepMinutes: 5, taken: { of, shut: [] } }), {
        lengths: own,
        choices: [choice],
      });
      for (const slot of slots)
        for (const need of takingsOf([{ ...slot, patientId: "elif" }]).flat())
          for (const other of of.get(need.id) ?? [])
            expect(need.until <= other.from || other.until <= need.from).toBe(true);
    }),
  );
});

test("a session nearer than its protocol allows is refused, one nearer than usual is told, and a gap counts for each", () => {
  const on = (day: string) => calendarDate(day);
  const plan = {
    sessions: ["2027-01-04", "2027-01-18", "2027-02-01"].map((day, i) => ({
      number: i + 1,
      on: on(day),
      at: "",
      phase: 1,
      movedDays: 0,
    })),
  };
  const protocol = { intervalDaysRange: { min: 7, max: 28 } };
  const judged = (number: number, day: string, days: { number: number; on: ReturnType<typeof on> }[]) =>
    tooSoon(plan, protocol, number, on(day), days);
  const first = [{ number: 1, on: on("2027-01-04") }];
  expect(judged(2, "2027-01-18", first)).toBeNull();
  expect(judged(2, "2027-01-14", first)).toMatchObject({ days: 10, leastDays: 7, usualDays: 14, verdict: "shorter" });
  expect(judged(2, "2027-01-10", first)).toMatchObject({ days: 6, verdict: "refused" });
  // Session 2 has no day yet and must still fit between.
  expect(judged(3, "2027-01-17", first)).toMatchObject({ days: 13, leastDays: 14, verdict: "refused" });
  expect(tooSoon(plan, undefined, 2, on("2027-01-17"), first)).toMatchObject({ verdict: "refused" });
});

test("a slot suits who waits only within their days and times, and only if it is earlier than what they have", () => {
  const slot: FreeSlot = { ...choice, at: at("2026-11-24T10:00:00+03:00"), lengths: lengths({ cream: 60 }) };
  const waiting = {
    id: "a",
    since: 0,
    practitionerId: null,
    has: null,
    wishes: {
      from: calendarDate("2026-11-24"),
      to: calendarDate("2026-11-30"),
      weekdays: [2],
      earliest: "09:00",
      latest: "10:30",
    },
  };
  expect(misfit(waiting, slot, istanbul)).toBeNull();
  const wish = (more: object) => misfit({ ...waiting, wishes: { ...waiting.wishes, ...more } }, slot, istanbul);
  expect(wish({ from: calendarDate("2026-11-25") })).toBe("day");
  expect(wish({ weekdays: [1] })).toBe("weekday");
  expect(wish({ earliest: "09:01" })).toBe("time");
  expect(wish({ latest: "10:29" })).toBe("time");
  expect(misfit({ ...waiting, practitionerId: "bo" }, slot, istanbul)).toBe("practitioner");
  expect(misfit({ ...waiting, has: slot.at }, slot, istanbul)).toBe("not-earlier");
  expect(
    inTurn([
      { id: "b", since: 2 },
      { id: "c", since: 1 },
    ]).map(({ id }) => id),
  ).toEqual(["c", "b"]);
  // Twelve hours, and three before the arrival at 09:00 at the latest.
  expect(offerUntil(scheduleKnowledge, slot, slot.at - 48 * hour)).toBe(slot.at - 36 * hour);
  expect(offerUntil(scheduleKnowledge, slot, slot.at - 6 * hour)).toBe(slot.at - 4 * hour);
  expect(offerUntil(scheduleKnowledge, slot, slot.at - 4 * hour)).toBeNull();
});

test("of reminders the nearest is due, and none whose time was over when the visit was booked", () => {
  const arrives = at("2026-12-10T09:00:00Z");
  const due = (hoursBefore: number, toldBefore = 400, purpose: "session" | "review" = "session") =>
    reminderDue(
      scheduleKnowledge.reminders,
      { purpose, arrives, toldAt: arrives - toldBefore * hour },
      arrives - hoursBefore * hour,
    )?.id ?? null;
  expect([due(193), due(192), due(48), due(24), due(0)]).toEqual([null, "week", "two-days", "day", null]);
  expect(due(100, 400, "review")).toBeNull();
  // Booked 40 hours before: the one of 48 hours is not sent any more.
  expect([due(39, 40), due(24, 40)]).toEqual([null, "day"]);
});

test("the words of the calendar are there in six languages, each with the values of the English one", () => {
  const valuesOf = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
  for (const [lang, texts] of Object.entries(scheduleTexts))
    for (const [id, text] of Object.entries(scheduleTexts.en))
      expect([lang, id, valuesOf(texts?.[id] ?? "")]).toEqual([lang, id, valuesOf(text)]);
});
