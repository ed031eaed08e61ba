import { hourMs, readMoment, timeOf, timeZone, writeMoment } from "../basics/index.ts";
import type { Claim, Parameter } from "../evidence/index.ts";
import type { CourseAhead } from "./course-ahead.ts";
import { tripOf } from "./course-ahead.ts";
import type { Itinerary, Leg } from "./itinerary.ts";
import type { TravelAnswer, TravelFinding } from "./travel-answer.ts";
import type { TravelKnowledge } from "./travel-knowledge.ts";

const order = ["stop", "caution", "ask"] as const;

/** What must be changed about a journey, what to look at again, and what is still open: in this order. */
export function judgeItinerary(
  knowledge: TravelKnowledge,
  course: CourseAhead,
  itinerary: Itinerary,
  checks: TravelAnswer["checks"],
): TravelFinding[] {
  const found = [
    ...course.trips.flatMap(({ leave }, i) =>
      leave < course.today ? [] : judgeTrip(knowledge, course, itinerary, i + 1),
    ),
    ...judgeVisits(knowledge, course),
    ...judgePeople(knowledge, course, itinerary),
    ...judgeChecks(
      knowledge,
      itinerary,
      checks.filter(({ due }) => due.slice(0, 10) >= course.today),
    ),
  ];
  return found.sort((one, other) => order.indexOf(one.then) - order.indexOf(other.then));
}

type Found = (
  rule: string,
  then: TravelFinding["then"],
  trip: number | null,
  values?: TravelFinding["values"],
  by?: Parameter<number>,
) => TravelFinding;

function finder({ claims }: TravelKnowledge): Found {
  const none: readonly Claim[] = [];
  return (rule, then, trip, values = {}, by) => ({
    rule,
    then,
    trip,
    values,
    claims: by?.claims ?? claims[rule] ?? none,
  });
}

function judgeTrip(
  knowledge: TravelKnowledge,
  course: CourseAhead,
  itinerary: Itinerary,
  trip: number,
): TravelFinding[] {
  const found = finder(knowledge);
  const own = itinerary.legs.filter((leg) => leg.trip === trip);
  const there = own.filter((leg) => leg.way === "there").at(-1);
  const back = own.find((leg) => leg.way === "back");
  const stay = course.trips[trip - 1];
  const first = course.visits.find((visit) => tripOf(course.trips, visit.arrives) === trip);
  const findings: TravelFinding[] = [];
  if (there === undefined) findings.push(found("travel.no-way-there", "ask", trip));
  else if (first !== undefined) findings.push(...judgeArrival(knowledge, there, first.arrives, trip));
  if (back === undefined) findings.push(found("travel.no-way-home", "ask", trip));
  else if (stay !== undefined) findings.push(...judgeFlight(knowledge, course, back, stay, trip));
  if (stay !== undefined && !isHoused(itinerary, trip, stay)) findings.push(found("travel.nights-open", "ask", trip));
  if (there !== undefined && back !== undefined)
    findings.push(...judgeClocks(knowledge, course, itinerary, there, back));
  return findings;
}

function judgeArrival(knowledge: TravelKnowledge, there: Leg, first: string, trip: number): TravelFinding[] {
  const hours = knowledge.arriveAheadHours.settled.value;
  const left = readMoment(first) - readMoment(there.arrives);
  if (left >= hours * hourMs) return [];
  const then = left < 0 ? "stop" : "caution";
  const values = { arrives: there.arrives, first, hours };
  return [
    finder(knowledge)(
      left < 0 ? "travel.arrives-after-the-visit" : "travel.arrives-late",
      then,
      trip,
      values,
      knowledge.arriveAheadHours,
    ),
  ];
}

/** By air alone: nobody asked for a rule for other ways, and the check is answered on the train. */
function judgeFlight(
  knowledge: TravelKnowledge,
  course: CourseAhead,
  back: Leg,
  stay: CourseAhead["trips"][number],
  trip: number,
): TravelFinding[] {
  const found = finder(knowledge);
  const findings: TravelFinding[] = [];
  const hours = knowledge.flightAfterHours.settled.value;
  if (back.by === "flight" && readMoment(back.departs) < readMoment(stay.earliestFlight))
    findings.push(
      found(
        "travel.flight-too-early",
        "stop",
        trip,
        { departs: back.departs, earliest: stay.earliestFlight, hours },
        knowledge.flightAfterHours,
      ),
    );
  const missed = course.visits.find(
    (visit) => tripOf(course.trips, visit.arrives) === trip && readMoment(visit.leaves) > readMoment(back.departs),
  );
  if (missed !== undefined)
    findings.push(
      found("travel.leaves-before-the-visit", "stop", trip, { departs: back.departs, visit: missed.arrives }),
    );
  return findings;
}

/** A change of clocks inside a stay is said: wall times before and after it are an hour apart. */
function judgeClocks(
  knowledge: TravelKnowledge,
  course: CourseAhead,
  { homeZone }: Itinerary,
  there: Leg,
  back: Leg,
): TravelFinding[] {
  return [course.clinicZone, homeZone].flatMap((name, i, both) => {
    if (both.indexOf(name) !== i) return [];
    const zone = timeZone(name);
    const [before, after] = [there.arrives, back.departs].map((at) => writeMoment(zone, readMoment(at)).slice(-6));
    if (before === after) return [];
    return [
      finder(knowledge)("travel.clocks-change", "caution", there.trip, {
        zone: name,
        before: before ?? "",
        after: after ?? "",
      }),
    ];
  });
}

function isHoused({ stays }: Itinerary, trip: number, { arrive, leave }: CourseAhead["trips"][number]): boolean {
  const own = stays.filter((stay) => stay.trip === trip).sort((one, other) => (one.from < other.from ? -1 : 1));
  let until: string = arrive;
  for (const { from, to } of own) if (from <= until && to > until) until = to;
  return until >= leave;
}

function judgeVisits(knowledge: TravelKnowledge, { visits, trips, sessions, today }: CourseAhead): TravelFinding[] {
  const found = finder(knowledge);
  const open = sessions.filter((number) => !visits.some((visit) => visit.number === number));
  return [
    ...(trips.length === 0
      ? []
      : visits
          .filter(({ arrives }) => arrives.slice(0, 10) >= today && tripOf(trips, arrives) === null)
          .map((visit) => found("travel.visit-outside-stays", "stop", null, { visit: visit.arrives }))),
    ...(open.length === 0 ? [] : [found("travel.sessions-not-booked", "ask", null, { sessions: open.join(", ") })]),
  ];
}

function judgePeople(knowledge: TravelKnowledge, { languages }: CourseAhead, itinerary: Itinerary): TravelFinding[] {
  const found = finder(knowledge);
  const { interpreter, homePhysician } = itinerary;
  const spoken = languages.clinic.includes(languages.patient);
  const findings: TravelFinding[] = [];
  if (!spoken && interpreter === null)
    findings.push(found("travel.interpreter-missing", "ask", null, { language: languages.patient }));
  if (
    !spoken &&
    interpreter !== null &&
    interpreter.languages.length > 0 &&
    !interpreter.languages.includes(languages.patient)
  )
    findings.push(found("travel.interpreter-of-another-language", "caution", null, { language: languages.patient }));
  if (homePhysician === null) findings.push(found("travel.home-physician-missing", "ask", null));
  return findings;
}

function judgeChecks(
  knowledge: TravelKnowledge,
  { homeZone }: Itinerary,
  checks: TravelAnswer["checks"],
): TravelFinding[] {
  const found = finder(knowledge);
  const home = timeZone(homeZone);
  const late = knowledge.checkLateHours.settled.value;
  const [from, until] = [knowledge.callFromHour.settled.value, knowledge.callUntilHour.settled.value];
  const open = checks.filter(({ agreed }) => agreed === null);
  return [
    ...(open.length === 0
      ? []
      : [found("travel.checks-not-agreed", "ask", null, { open: open.length, of: checks.length })]),
    ...checks.flatMap(({ kind, session, due, agreed, by, where }) => {
      if (agreed === null) return [];
      const wait = readMoment(agreed) - readMoment(due);
      const values = { check: kind, session, due, agreed };
      const hour = Number(timeOf(home, readMoment(agreed)).slice(0, 2));
      return [
        ...(wait < 0 ? [found("travel.check-too-early", "caution", null, values)] : []),
        ...(wait > late * hourMs
          ? [found("travel.check-late", "caution", null, { ...values, hours: late }, knowledge.checkLateHours)]
          : []),
        // The portal asks at any hour; a person calls by day.
        ...(by !== "portal" && where === "home" && (hour < from || hour >= until)
          ? [found("travel.check-at-night", "caution", null, { ...values, from, until }, knowledge.callFromHour)]
          : []),
      ];
    }),
  ];
}
