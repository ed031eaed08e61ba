import { planKnowledge } from "@pistor/knowledge/plan";
import { travelKnowledge, travelTexts } from "@pistor/knowledge/travel";
import { expect, test } from "vitest";
import { calendarDate, readDocument, readMoment } from "../basics/index.ts";
import { languages, word } from "../evidence/index.ts";
import { layOutCourse, planRequestSchema } from "../plan/index.ts";
import type { CourseAhead, Itinerary } from "./index.ts";
import { itinerarySchema, layOutItinerary } from "./index.ts";

/** One session of 60 minutes and 30 of observation at 10:00 by the clinic's clocks, in one stay of three nights. */
function aCourse(clinicZone: string, start: string): CourseAhead {
  const request = { treatment: "rheumatic", sessions: 1, start, timeZone: clinicZone, travel: { nights: 3 } };
  const { trips, events, sessions } = layOutCourse(planKnowledge, readDocument(planRequestSchema, request));
  const [session] = sessions;
  if (session === undefined) throw new Error("The course has no session.");
  const offset = session.at.slice(-6);
  return {
    clinicZone,
    today: calendarDate("2027-01-01"),
    trips,
    events,
    sessions: [1],
    visits: [
      {
        at: session.at,
        arrives: `${session.on}T08:45:00${offset}`,
        leaves: `${session.on}T11:30:00${offset}`,
        purpose: "session",
        number: 1,
      },
    ],
    languages: { patient: "en", clinic: ["en"] },
  };
}

const none: Itinerary = {
  homeZone: "Europe/London",
  legs: [],
  stays: [],
  driver: null,
  interpreter: null,
  homePhysician: null,
  checks: [],
  companion: "",
  note: "",
};
const there = (arrives: string, departs = "2027-01-01T00:00:00Z"): Itinerary["legs"][number] => ({
  trip: 1,
  way: "there",
  by: "flight",
  code: "XX 12",
  from: "Home",
  to: "Airport",
  departs,
  arrives,
});
const back = (departs: string, by: "flight" | "train" = "flight"): Itinerary["legs"][number] => ({
  trip: 1,
  way: "back",
  by,
  code: "XX 13",
  from: "Airport",
  to: "Home",
  departs,
  arrives: "2028-01-01T00:00:00Z",
});
const rulesOf = (course: CourseAhead, itinerary: Partial<Itinerary>) =>
  layOutItinerary(travelKnowledge, course, { ...none, ...itinerary }).findings.map(
    ({ rule, then }) => `${then} ${rule}`,
  );

// Every expected moment is from Python 3.11 zoneinfo: datetime(…, tzinfo=ZoneInfo(clinic)) + 24 h or 72 h through UTC.
test.each([
  // Berlin's clocks go forward on 28 March 2027, a night after the session; St. John's are half an hour off the hour.
  ["Europe/Berlin", "America/St_Johns", "2027-03-27", "2027-03-28T11:00:00+02:00", "2027-03-30T06:30:00-02:30"],
  // London changes and Istanbul does not: an hour more lies between them from the 28th on.
  ["Europe/Istanbul", "Europe/London", "2027-03-27", "2027-03-28T10:00:00+03:00", "2027-03-30T08:00:00+01:00"],
  ["Europe/Istanbul", "Asia/Kolkata", "2027-10-30", "2027-10-31T10:00:00+03:00", "2027-11-02T12:30:00+05:30"],
  // Lord Howe's clocks go forward by half an hour on 3 October 2027.
  ["Europe/Berlin", "Australia/Lord_Howe", "2027-10-02", "2027-10-03T10:00:00+02:00", "2027-10-05T19:00:00+11:00"],
  // New York's go back on 7 November 2027; Apia is a day ahead.
  ["America/New_York", "Pacific/Apia", "2027-11-06", "2027-11-07T09:00:00-05:00", "2027-11-10T03:00:00+13:00"],
])(
  "from %s to %s, session on %s: the earliest flight and the check at 72 hours by the clocks there",
  (clinic, home, on, flight, check) => {
    const course = aCourse(clinic, on);
    const homeFlight = new Date(readMoment(flight) + 3_600_000).toISOString();
    const answer = layOutItinerary(travelKnowledge, course, {
      ...none,
      homeZone: home,
      legs: [there(`${on}T00:30:00Z`), back(homeFlight)],
    });
    expect(answer.flights).toEqual([{ trip: 1, earliest: flight, booked: homeFlight }]);
    expect(answer.findings.map(({ rule }) => rule)).not.toContain("travel.flight-too-early");
    expect(answer.checks.find(({ kind }) => kind === "check-72h")).toMatchObject({ due: check, where: "home" });
    expect(answer.checks.find(({ kind }) => kind === "check-24h")).toMatchObject({ due: flight, where: "clinic" });
    const instants = answer.entries.map((entry) => readMoment(entry.at));
    expect(instants).toEqual([...instants].sort((one, other) => one - other));
  },
);

test("a flight one minute before the earliest must be changed, at the earliest it may stay, and a train is not asked", () => {
  const course = aCourse("Europe/Berlin", "2027-03-27");
  expect(rulesOf(course, { legs: [back("2027-03-28T10:59:00+02:00")] })).toContain("stop travel.flight-too-early");
  expect(rulesOf(course, { legs: [back("2027-03-28T11:00:00+02:00")] })).not.toContain("stop travel.flight-too-early");
  expect(rulesOf(course, { legs: [back("2027-03-28T10:59:00+02:00", "train")] })).not.toContain(
    "stop travel.flight-too-early",
  );
  const [early] = layOutItinerary(travelKnowledge, course, {
    ...none,
    legs: [back("2027-03-28T10:59:00+02:00")],
  }).findings;
  expect(early).toMatchObject({ values: { earliest: "2027-03-28T11:00:00+02:00", hours: 24 } });
  expect(early?.claims[0]?.source).toBe("clinic-default");
});

test("three hours before the first appointment is soon enough, a minute less is late, and after it is a stop", () => {
  const course = aCourse("Europe/Istanbul", "2027-02-01");
  // Expected at 08:45.
  expect(rulesOf(course, { legs: [there("2027-02-01T05:45:00+03:00")] })).not.toContain("caution travel.arrives-late");
  expect(rulesOf(course, { legs: [there("2027-02-01T05:46:00+03:00")] })).toContain("caution travel.arrives-late");
  expect(rulesOf(course, { legs: [there("2027-02-01T08:46:00+03:00")] })).toContain(
    "stop travel.arrives-after-the-visit",
  );
});

test("a journey home before the appointment is over, and a visit outside every stay, must be changed", () => {
  const course = aCourse("Europe/Istanbul", "2027-02-01");
  expect(rulesOf(course, { legs: [back("2027-02-01T11:00:00+03:00", "train")] })).toContain(
    "stop travel.leaves-before-the-visit",
  );
  const [visit] = course.visits;
  const later = {
    ...visit,
    at: "2027-05-01T10:00:00+03:00",
    arrives: "2027-05-01T08:45:00+03:00",
    leaves: "2027-05-01T11:30:00+03:00",
    purpose: "review",
    number: null,
  };
  expect(rulesOf({ ...course, visits: [...course.visits, later] }, {})).toContain("stop travel.visit-outside-stays");
});

test("what is open is asked for: ways, beds, checks, somebody at home, an interpreter; and nothing of it once it is there", () => {
  const course = aCourse("Europe/Istanbul", "2027-02-01");
  const foreign = { ...course, languages: { patient: "ar", clinic: ["tr", "en"] } };
  const asked = rulesOf(foreign, {});
  for (const rule of [
    "no-way-there",
    "no-way-home",
    "nights-open",
    "checks-not-agreed",
    "home-physician-missing",
    "interpreter-missing",
  ])
    expect(asked).toContain(`ask travel.${rule}`);
  const [stay] = course.trips;
  const { checks } = layOutItinerary(travelKnowledge, foreign, none);
  // Three after the session, five late ones.
  expect(checks).toHaveLength(8);
  const whole: Partial<Itinerary> = {
    legs: [there("2027-01-30T10:00:00+03:00"), back("2027-02-03T12:00:00+03:00")],
    stays: [{ trip: 1, name: "Hotel", address: "", phone: "", from: stay?.arrive as never, to: stay?.leave as never }],
    interpreter: { name: "Nadia", phone: "", languages: ["ar"] },
    homePhysician: { name: "Dr. Saleh", practice: "", phone: "", email: "", language: "ar" },
    checks: checks.map(({ kind, session, due }) => ({ kind, session, at: due, by: "portal" as const })),
  };
  expect(rulesOf(foreign, whole)).toEqual([]);
  expect(rulesOf(foreign, { ...whole, interpreter: { name: "Ana", phone: "", languages: ["de"] } })).toEqual([
    "caution travel.interpreter-of-another-language",
  ]);
});

test("two stays that leave a night between them do not house the trip", () => {
  const course = aCourse("Europe/Istanbul", "2027-02-01");
  const [trip] = course.trips;
  const day = (offset: number) => {
    const date = new Date(`${trip?.arrive}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() + offset);
    return date.toISOString().slice(0, 10) as never;
  };
  const stay = (from: number, to: number) => ({
    trip: 1,
    name: "Hotel",
    address: "",
    phone: "",
    from: day(from),
    to: day(to),
  });
  expect(rulesOf(course, { stays: [stay(2, 3), stay(0, 1)] })).toContain("ask travel.nights-open");
  expect(rulesOf(course, { stays: [stay(1, 3), stay(0, 1)] })).not.toContain("ask travel.nights-open");
});

test("a check is not agreed before it is due, not more than a day after, and nobody calls at night", () => {
  const course = aCourse("Europe/Istanbul", "2027-02-01");
  // 72 hours after 10:00 in Istanbul is 07:00 in London on 4 February.
  const agreed = (at: string, by: "phone" | "portal") =>
    rulesOf(course, { checks: [{ kind: "check-72h", session: 1, at, by }] }).filter((rule) =>
      rule.includes("travel.check-"),
    );
  expect(agreed("2027-02-04T06:59:00Z", "portal")).toEqual(["caution travel.check-too-early"]);
  expect(agreed("2027-02-04T07:00:00Z", "portal")).toEqual([]);
  expect(agreed("2027-02-04T07:00:00Z", "phone")).toEqual(["caution travel.check-at-night"]);
  expect(agreed("2027-02-04T08:00:00Z", "phone")).toEqual([]);
  expect(agreed("2027-02-05T07:01:00Z", "portal")).toEqual(["caution travel.check-late"]);
});

test("a change of clocks inside the stay is said with both offsets", () => {
  const course = aCourse("Europe/Istanbul", "2027-03-27");
  const legs = [there("2027-03-26T12:00:00+03:00"), back("2027-03-28T15:00:00+03:00")];
  const found = layOutItinerary(travelKnowledge, course, { ...none, legs }).findings.find(
    ({ rule }) => rule === "travel.clocks-change",
  );
  expect(found?.values).toEqual({ zone: "Europe/London", before: "+00:00", after: "+01:00" });
});

test("the driver learns of rides and nothing of visits, and the interpreter of visits alone", () => {
  const course = aCourse("Europe/Istanbul", "2027-02-01");
  const [trip] = course.trips;
  const { entries } = layOutItinerary(travelKnowledge, course, {
    ...none,
    legs: [there("2027-01-30T10:00:00+03:00"), back("2027-02-03T12:00:00+03:00")],
    stays: [{ trip: 1, name: "Hotel", address: "", phone: "", from: trip?.arrive as never, to: trip?.leave as never }],
    driver: { name: "Ali", phone: "", languages: [] },
    interpreter: { name: "Nadia", phone: "", languages: ["en"] },
  });
  const kindsFor = (reader: "driver" | "interpreter") => [
    ...new Set(entries.filter((entry) => entry.for.includes(reader)).map(({ kind }) => kind)),
  ];
  expect(kindsFor("driver").sort()).toEqual([
    "check-in",
    "check-out",
    "pick-up",
    "ride-back",
    "ride-to-clinic",
    "ride-to-leave",
  ]);
  expect(kindsFor("interpreter")).toEqual(["visit"]);
  // Half an hour before 08:45, and three hours before 12:00.
  expect(entries.find(({ kind }) => kind === "ride-to-clinic")?.at).toBe("2027-02-01T08:15:00+03:00");
  expect(entries.find(({ kind }) => kind === "ride-to-leave")?.at).toBe("2027-02-03T09:00:00+03:00");
});

test("a ticket that arrives before it departs, and a stay without a night, are refused in words", () => {
  const read = (document: object) => readDocument(itinerarySchema, { ...none, ...document });
  expect(() => read({ legs: [there("2027-01-30T10:00:00+03:00", "2027-01-30T10:00:00+03:00")] })).toThrow(
    expect.objectContaining({ id: "travel.arrives-before-it-departs", at: "/legs/0" }),
  );
  expect(() =>
    read({ stays: [{ trip: 1, name: "H", address: "", phone: "", from: "2027-02-02", to: "2027-02-02" }] }),
  ).toThrow(expect.objectContaining({ id: "travel.stay-ends-before-it-begins", at: "/stays/0" }));
});

test("a trip that is over is not judged, and its checks that are past are not asked for", () => {
  const course = { ...aCourse("Europe/Istanbul", "2027-02-01"), today: calendarDate("2027-02-10") };
  const early = { legs: [back("2027-02-01T12:00:00+03:00")] };
  expect(rulesOf(course, early).filter((rule) => /flight|no-way|nights/.test(rule))).toEqual([]);
  // Eight checks, of which those at 24 and 72 hours and on day 7 are past on the 10th.
  const open = layOutItinerary(travelKnowledge, course, none).findings.find(
    ({ rule }) => rule === "travel.checks-not-agreed",
  );
  expect(open?.values).toEqual({ open: 5, of: 5 });
});

test("a check agreed a day after it is due is not late, and nobody calls from the hour on at which calling ends", () => {
  const course = aCourse("Europe/Istanbul", "2027-02-01");
  const agreed = (at: string, by: "phone" | "portal") =>
    rulesOf(course, { checks: [{ kind: "check-72h", session: 1, at, by }] }).filter((rule) =>
      rule.includes("travel.check-"),
    );
  // Due at 07:00 in London on the 4th; calls are made from 8 to 20 there.
  expect(agreed("2027-02-05T07:00:00Z", "portal")).toEqual([]);
  expect(agreed("2027-02-04T19:59:00Z", "phone")).toEqual([]);
  expect(agreed("2027-02-04T20:00:00Z", "phone")).toEqual(["caution travel.check-at-night"]);
});

test("a visit on the day of leaving lies in the stay, and one that is past is not judged", () => {
  const course = aCourse("Europe/Istanbul", "2027-02-01");
  const leave = course.trips[0]?.leave ?? "";
  const visitOn = (day: string) => ({
    at: `${day}T10:00:00+03:00`,
    arrives: `${day}T09:45:00+03:00`,
    leaves: `${day}T11:00:00+03:00`,
    purpose: "review",
    number: null,
  });
  const outside = (more: Partial<CourseAhead>) =>
    rulesOf({ ...course, ...more }, {}).filter((rule) => rule.endsWith("travel.visit-outside-stays"));
  expect(outside({ visits: [...course.visits, visitOn(leave)] })).toEqual([]);
  const early = [visitOn("2027-01-20"), ...course.visits];
  expect(outside({ visits: early })).toHaveLength(1);
  expect(outside({ visits: early, today: calendarDate("2027-01-21") })).toEqual([]);
});

test("a change of the clinic's own clocks inside the stay is said, and an hour that both change is said of both", () => {
  const course = aCourse("Europe/Berlin", "2027-03-27");
  const legs = [there("2027-03-26T12:00:00+01:00"), back("2027-03-28T15:00:00+02:00")];
  const changes = (homeZone: string) =>
    layOutItinerary(travelKnowledge, course, { ...none, homeZone, legs })
      .findings.filter(({ rule }) => rule === "travel.clocks-change")
      .map(({ values }) => values);
  // Europe's clocks go forward on 28 March 2027, Istanbul's stay.
  expect(changes("Europe/Istanbul")).toEqual([{ zone: "Europe/Berlin", before: "+01:00", after: "+02:00" }]);
  expect(changes("Europe/London").map(({ zone }) => zone)).toEqual(["Europe/Berlin", "Europe/London"]);
  expect(changes("Europe/Berlin")).toHaveLength(1);
});

test("a visit is told by the clocks at home too, and a check by the clock at home when it was agreed on", () => {
  const course = aCourse("Europe/Istanbul", "2027-02-01");
  const { entries, checks } = layOutItinerary(travelKnowledge, course, {
    ...none,
    homeZone: "Asia/Kolkata",
    checks: [{ kind: "check-72h", session: 1, at: "2027-02-04T12:00:00Z", by: "video" }],
  });
  // Kolkata is two and a half hours ahead of Istanbul, five and a half of UTC.
  const visit = entries.find(({ kind }) => kind === "visit");
  expect(visit).toMatchObject({ at: "2027-02-01T08:45:00+03:00", elsewhere: "2027-02-01T11:15:00+05:30" });
  expect(entries.find(({ check }) => check === "check-72h")).toMatchObject({
    at: "2027-02-04T17:30:00+05:30",
    elsewhere: "2027-02-04T15:00:00+03:00",
    by: "video",
  });
  expect(checks.find(({ kind }) => kind === "check-72h")?.agreed).toBe("2027-02-04T17:30:00+05:30");
});

test("what is agreed on for one session is open for the other", () => {
  const course = aCourse("Europe/Istanbul", "2027-02-01");
  const again = course.events
    .filter(({ kind }) => kind === "check-72h")
    .map((event) => ({ ...event, session: 2, at: "2027-02-18T10:00:00+03:00" }));
  const { checks } = layOutItinerary(
    travelKnowledge,
    { ...course, events: [...course.events, ...again] },
    { ...none, checks: [{ kind: "check-72h", session: 2, at: "2027-02-18T08:00:00Z", by: "portal" }] },
  );
  const agreed = checks.filter(({ kind }) => kind === "check-72h").map(({ session, agreed: at }) => [session, at]);
  expect(agreed).toEqual([
    [1, null],
    [2, "2027-02-18T08:00:00+00:00"],
  ]);
});

test("of two flights there the last one's arrival counts", () => {
  const course = aCourse("Europe/Istanbul", "2027-02-01");
  const legs = [there("2027-01-31T20:00:00+03:00"), there("2027-02-01T09:00:00+03:00", "2027-01-31T21:00:00+03:00")];
  expect(rulesOf(course, { legs })).toContain("stop travel.arrives-after-the-visit");
});

test("who comes in their own car is not met by the driver, and is driven from the hotel", () => {
  const course = aCourse("Europe/Istanbul", "2027-02-01");
  const [trip] = course.trips;
  const { entries } = layOutItinerary(travelKnowledge, course, {
    ...none,
    legs: [
      { ...there("2027-01-30T10:00:00+03:00"), by: "car" },
      { ...back("2027-02-03T12:00:00+03:00"), by: "car" },
    ],
    stays: [{ trip: 1, name: "Hotel", address: "", phone: "", from: trip?.arrive as never, to: trip?.leave as never }],
    driver: { name: "Ali", phone: "", languages: [] },
  });
  const kinds = entries.map(({ kind }) => kind);
  expect(kinds).not.toContain("pick-up");
  expect(kinds).not.toContain("ride-to-leave");
  expect(kinds).toContain("ride-to-clinic");
});

test("what must be changed stands first, then what to look at again, then what is open", () => {
  const course = aCourse("Europe/Berlin", "2027-03-27");
  const levels = layOutItinerary(travelKnowledge, course, {
    ...none,
    homeZone: "Europe/Istanbul",
    legs: [there("2027-03-27T07:00:00+01:00"), back("2027-03-28T10:00:00+02:00")],
  }).findings.map(({ then }) => then);
  expect(new Set(levels)).toEqual(new Set(["stop", "caution", "ask"]));
  expect(levels).toEqual([...levels].sort((one, other) => rank.indexOf(one) - rank.indexOf(other)));
});
const rank = ["stop", "caution", "ask"];

test("a trip that ends today is judged, and a check of today is asked for", () => {
  const course = aCourse("Europe/Istanbul", "2027-02-01");
  const leave = course.trips[0]?.leave ?? calendarDate("2027-02-01");
  expect(rulesOf({ ...course, today: leave }, {})).toContain("ask travel.no-way-home");
  // By the clock in London the check at 72 hours is due on the 4th, and after it come day 7 and five late ones.
  const open = layOutItinerary(travelKnowledge, { ...course, today: calendarDate("2027-02-04") }, none).findings.find(
    ({ rule }) => rule === "travel.checks-not-agreed",
  );
  expect(open?.values).toEqual({ open: 7, of: 7 });
});

test("who speaks a language of the clinic needs no interpreter, and a session without a visit is named", () => {
  const course = aCourse("Europe/Istanbul", "2027-02-01");
  expect(rulesOf(course, {}).filter((rule) => rule.includes("interpreter"))).toEqual([]);
  const found = layOutItinerary(travelKnowledge, { ...course, sessions: [1, 2, 3] }, none).findings.find(
    ({ rule }) => rule === "travel.sessions-not-booked",
  );
  expect(found?.values).toEqual({ sessions: "2, 3" });
  expect(rulesOf(course, {})).not.toContain("ask travel.sessions-not-booked");
});

test("a clock at home that nobody knows is refused with its place", () => {
  const course = aCourse("Europe/Istanbul", "2027-02-01");
  expect(() => layOutItinerary(travelKnowledge, course, { ...none, homeZone: "Europe/Atlantis" })).toThrow(
    expect.objectContaining({ id: "time-zone.unknown", at: "/homeZone" }),
  );
});

test("every finding has its sentence in every language, with every value in its place", () => {
  for (const lang of languages)
    for (const [id, english] of Object.entries(travelTexts.en)) {
      const { text, lang: in_ } = word(travelTexts, id, {}, lang);
      expect(in_, `${lang} ${id}`).toBe(lang);
      const places = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
      expect(places(text), `${lang} ${id}`).toEqual(places(english));
    }
});
