import { addDays, calendarDate, hourMs, momentAt, readMoment, timeZone, writeMoment } from "@pistor/core/basics";
import type { Itinerary } from "@pistor/core/travel";
import type { Db } from "../kit/index.ts";
import { unseen } from "../patient/versions.ts";
import { homeZoneOf } from "../travel/home-zone.ts";
import { keepItinerary } from "../travel/itinerary.queries.ts";
import { keepTravelPaper } from "../travel/travel-paper.queries.ts";
import type { DemoClinic, DemoPatient } from "./demo-clinic.ts";
import type { Ids } from "./demo-ids.ts";
import { idOf } from "./demo-ids.ts";

/** Where a traveller's flight begins; invented numbers of no airline. */
const flights: Readonly<Record<string, readonly [airport: string, code: string]>> = {
  AE: ["Dubai", "XQ 118"],
  PT: ["Lisbon", "XQ 402"],
  FR: ["Lyon", "XQ 316"],
  JP: ["Osaka", "XQ 871"],
  DE: ["Munich", "XQ 221"],
};

/**
 * The journeys of those who come from abroad: one is whole, one flies too early, the others are half written, as on any
 * desk. And the clinic's own papers, one of which ends soon.
 */
export async function keepJourneys(
  db: Db,
  ids: Ids,
  clinic: DemoClinic,
  patients: ReadonlyMap<string, { readonly courseId: string | null }>,
  now: Date,
): Promise<void> {
  const desk = clinic.staff.find(({ role }) => role === "coordinator");
  if (desk === undefined) return;
  const writer = { clinicId: ids.clinicId, memberId: idOf(ids.members, desk.key), at: now.toISOString() };
  const travellers = clinic.patients.filter(({ courses }) => (courses[0]?.plan.trips.length ?? 0) > 0);
  for (const [i, patient] of travellers.entries()) {
    const courseId = patients.get(patient.key)?.courseId ?? null;
    if (courseId === null) continue;
    await keepItinerary(db, writer, courseId, journeyOf(clinic, patient, i, now), unseen);
  }
  const today = writeMoment(timeZone(clinic.timeZone), now.getTime()).slice(0, 10);
  const year = (days: number) => addDays(calendarDate(today), days);
  const paper = { country: clinic.country, patientId: null, note: "" };
  await keepTravelPaper(db, writer, {
    ...paper,
    kind: "facility-certificate",
    issuer: "Ministry of Health",
    number: "35-0417",
    from: year(-200),
    until: year(165),
  });
  await keepTravelPaper(db, writer, {
    ...paper,
    kind: "agency-certificate",
    issuer: "Ministry of Culture and Tourism",
    number: "A-8812",
    from: year(-330),
    until: year(35),
  });
}

function journeyOf(clinic: DemoClinic, patient: DemoPatient, turn: number, now: Date): Itinerary {
  const plan = patient.courses[0]?.plan;
  const zone = timeZone(clinic.timeZone);
  const home = homeZoneOf(patient.details.country) ?? clinic.timeZone;
  const homeClocks = timeZone(home);
  const [airport, code] = flights[patient.details.country] ?? [patient.details.city, "XQ 550"];
  const whole = turn % 3 !== 2;
  const trips = (plan?.trips ?? []).map((trip, i) => ({ ...trip, number: i + 1 }));
  // Of what lies far ahead nobody has a ticket yet.
  const near = trips.filter(({ arrive }) => Date.parse(arrive) < now.getTime() + 30 * 24 * hourMs);
  const legs = near.flatMap(({ number, arrive, leave, earliestFlight }): Itinerary["legs"] => {
    const lands = momentAt(zone, arrive, "13:30");
    const earliest = readMoment(earliestFlight);
    // The second traveller's agency booked the evening of the needle.
    const leaves =
      turn === 1 ? earliest - 14 * hourMs : Math.max(momentAt(zone, leave, "16:10"), earliest + 2 * hourMs);
    const flown = 4 * hourMs;
    return [
      {
        trip: number,
        way: "there" as const,
        by: "flight" as const,
        code,
        from: airport,
        to: clinic.city,
        departs: writeMoment(homeClocks, lands - flown),
        arrives: writeMoment(zone, lands),
      },
      {
        trip: number,
        way: "back" as const,
        by: "flight" as const,
        code: `${code.slice(0, -1)}9`,
        from: clinic.city,
        to: airport,
        departs: writeMoment(zone, leaves),
        arrives: writeMoment(homeClocks, leaves + flown),
      },
    ];
  });
  const spoken = clinic.languages.includes(patient.details.language);
  return {
    homeZone: home,
    legs,
    stays: whole
      ? near.map(({ number, arrive, leave }) => ({
          trip: number,
          name: "Hotel Saat",
          address: "2. Kordon 14",
          phone: "+90 232 555 04 40",
          from: arrive,
          to: leave,
        }))
      : [],
    driver: whole ? { name: "Kemal Ateş", phone: "+90 555 010 44 55", languages: ["tr", "en"] } : null,
    interpreter: spoken
      ? null
      : { name: "Nadia Saleh", phone: "+90 555 010 66 77", languages: [patient.details.language] },
    homePhysician:
      turn === 0
        ? {
            name: "Dr. Huda Karim",
            practice: "Marina Medical Centre",
            phone: "+971 4 555 0100",
            email: "",
            language: patient.details.language,
          }
        : null,
    checks:
      turn === 0
        ? (plan?.events ?? []).flatMap((event): Itinerary["checks"] => {
            const kind = checkOf(event.kind);
            return kind === null || event.session === null
              ? []
              : [{ kind, session: event.session, at: event.at, by: "portal" }];
          })
        : [],
    companion: "",
    note: "",
  };
}

function checkOf(kind: string): Itinerary["checks"][number]["kind"] | null {
  return kind.startsWith("check-") ? (kind as Itinerary["checks"][number]["kind"]) : null;
}
