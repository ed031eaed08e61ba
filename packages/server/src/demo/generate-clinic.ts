import type { Moment } from "@pistor/core/basics";
import { minuteMs, timeZone } from "@pistor/core/basics";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import { absencesOf } from "./absences.ts";
import { bookEverything } from "./book-everything.ts";
import { newBookings } from "./bookings.ts";
import type { ClinicSketch } from "./clinics.ts";
import { altstadt, kordon } from "./clinics.ts";
import type { DemoClinic } from "./demo-clinic.ts";
import { changesOf, demoKnowledge } from "./demo-policy.ts";
import { visitsOf } from "./demo-visits.ts";
import { devicesOf, withEquipment } from "./devices.ts";
import { withPractitioners } from "./who-treats.ts";
import { clockOf, workingDayAround } from "./working-day.ts";
import { writePatient } from "./write-patient.ts";

/**
 * The demo clinics as plain values: twelve weeks of history up to a moment, and two weeks ahead of it.
 *
 * The same seed and minute give the same clinics. Plans, decisions, maps and doses are the engine's own answers; only
 * people, times and hands are made up.
 */
export function generateClinics(seed: number, now: Moment): DemoClinic[] {
  return [kordon, altstadt].map((sketch) => generateClinic(sketch, seed, now));
}

function generateClinic(sketch: ClinicSketch, seed: number, now: Moment): DemoClinic {
  const { staff, rooms, roster, personas, policy, timeZone: zone, ...named } = sketch;
  // Whole minutes, as a person would have written them down.
  const day = workingDayAround(timeZone(zone), Math.floor(now / minuteMs) * minuteMs);
  const calendar = {
    opens: clockOf(day.opensMinute),
    closes: clockOf(day.closesMinute),
    closedWeekdays: day.closedWeekdays,
  };
  const clinic: ClinicPlace = { ...named, ...calendar, id: "", zone: day.zone };
  const changes = changesOf(policy, staff, day);
  const knowledge = demoKnowledge(changes);
  const laying = { clinic, day, knowledge, bookings: newBookings(), rooms: rooms.map(({ key }) => key) };
  const booked = bookEverything(laying, roster, seed);
  const patients = withEquipment(
    sketch,
    day,
    booked.map((each) => writePatient(sketch, day, knowledge, each)),
  );
  const visits = withPractitioners(
    sketch,
    booked
      .flatMap((each) => visitsOf(sketch.code, day, each))
      .sort((one, other) => Date.parse(one.at) - Date.parse(other.at)),
  );
  return {
    ...named,
    ...calendar,
    timeZone: zone,
    staff,
    rooms,
    personas,
    policy: changes,
    devices: devicesOf(sketch.code, rooms),
    patients: patients.sort((one, other) => Date.parse(one.registered.at) - Date.parse(other.registered.at)),
    visits,
    absences: absencesOf(day, staff, visits),
  };
}
