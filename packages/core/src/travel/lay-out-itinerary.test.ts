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

test("every finding has its sentence in every language, with every value in its place", () => {
  for (const lang of languages)
    for (const [id, english] of Object.entries(travelTexts.en)) {
      const { text, lang: in_ } = word(travelTexts, id, {}, lang);
      expect(in_, `${lang} ${id}`).toBe(lang);
      const places = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
      expect(places(text), `${lang} ${id}`).toEqual(places(english));
    }
});
