import type { DemoPersona } from "./demo-clinic.ts";
import type { DemoOverride } from "./demo-policy.ts";
import { kordonPolicy } from "./demo-policy.ts";
import { altstadtRoster, kordonRoster } from "./roster.ts";
import type { RosterEntry } from "./roster-entry.ts";
import type { DemoMember, DemoRoom } from "./staff.ts";
import { altstadtRooms, altstadtStaff, kordonRooms, kordonStaff } from "./staff.ts";

/** What a demo clinic is made from, besides the moment and the seed. */
export interface ClinicSketch {
  readonly code: string;
  readonly name: string;
  readonly city: string;
  readonly country: string;
  readonly timeZone: string;
  readonly phone: string;
  readonly languages: readonly string[];
  readonly staff: readonly DemoMember[];
  /** The one for consultations last. */
  readonly rooms: readonly DemoRoom[];
  readonly roster: readonly RosterEntry[];
  readonly personas: readonly DemoPersona[];
  /** What it set for itself, the first change first. */
  readonly policy: readonly DemoOverride[];
}

export const kordon: ClinicSketch = {
  code: "kordon",
  name: "Kordon Clinic",
  city: "İzmir",
  country: "TR",
  timeZone: "Europe/Istanbul",
  phone: "+90 232 555 01 01",
  languages: ["tr", "en", "de"],
  staff: kordonStaff,
  rooms: kordonRooms,
  roster: kordonRoster,
  policy: kordonPolicy,
  personas: [
    { id: "physician", member: "aydin", patient: null, opens: "/clinic/today" },
    { id: "nurse", member: "demir", patient: null, opens: "/clinic/today" },
    { id: "coordinator", member: "becker", patient: null, opens: "/clinic/patients" },
    { id: "safety-officer", member: "zielinski", patient: null, opens: "/clinic/patients" },
    { id: "owner", member: "ersoy", patient: null, opens: "/clinic/today" },
    { id: "patient-zeynep", member: null, patient: "zeynep", opens: "/portal" },
    { id: "patient-layla", member: null, patient: "layla", opens: "/portal" },
  ],
};

/** A second clinic, so that it can be seen that clinics are kept apart. */
export const altstadt: ClinicSketch = {
  code: "altstadt",
  name: "Praxis Altstadt",
  city: "Berlin",
  country: "DE",
  timeZone: "Europe/Berlin",
  phone: "+49 30 555 0101",
  languages: ["de", "en"],
  staff: altstadtStaff,
  rooms: altstadtRooms,
  roster: altstadtRoster,
  policy: [],
  personas: [],
};
