import type { RosterEntry } from "./roster-entry.ts";
import { others } from "./roster-others.ts";
import { today } from "./roster-today.ts";

/** The patients of the first clinic. Every one is made up. */
export const kordonRoster: readonly RosterEntry[] = [...today, ...others];

/** The patients of the second. */
export const altstadtRoster: readonly RosterEntry[] = [
  {
    key: "greta",
    given: "Greta",
    family: "Neumann",
    sex: "female",
    age: 44,
    language: "de",
    country: "DE",
    city: "Berlin",
    fitzpatrick: "II",
    weightKg: 61,
    goal: "Weniger trockene Haut.",
    course: { treatment: "face", number: 3, at: { days: -6 } },
  },
  {
    key: "emil",
    given: "Emil",
    family: "Schröder",
    sex: "male",
    age: 53,
    language: "de",
    country: "DE",
    city: "Potsdam",
    fitzpatrick: "II",
    weightKg: 83,
    goal: "Der Nacken.",
    answers: { "blood-thinner": "prescribed" },
    asks: "pain",
    visit: { purpose: "first-visit", at: { days: -3 } },
  },
  {
    key: "dilara",
    given: "Dilara",
    family: "Aydemir",
    sex: "female",
    age: 30,
    language: "tr",
    country: "DE",
    city: "Berlin",
    fitzpatrick: "IV",
    weightKg: 58,
    goal: "Daha canlı bir cilt.",
    course: { treatment: "face", number: 1, at: { days: 4 } },
  },
];
