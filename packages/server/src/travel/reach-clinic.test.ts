import { timeZone } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import { languages } from "@pistor/core/evidence";
import { expect, test } from "vitest";
import { paperWords } from "../kit/papers/index.ts";
import { reachClinic } from "./reach-clinic.ts";

const clinic = {
  phone: "+90 232 555 01 01",
  opens: "09:00",
  closes: "18:00",
  closedWeekdays: [3, 4, 5, 6, 7],
  zone: timeZone("Europe/Istanbul"),
};

// Short names of days by hand, as CLDR has them, which in Arabic are whole; Arabic has a comma of its own.
const days: Readonly<Record<Language, string>> = {
  en: "Mon, Tue",
  tr: "Pzt, Sal",
  de: "Mo, Di",
  fr: "lun., mar.",
  ar: "الاثنين، الثلاثاء",
  ru: "пн, вт",
};

test.each(languages)(
  "a letter in %s names the clinic's number and the hours that the clinic has, and no others",
  (lang) => {
    expect(reachClinic(clinic, lang)).toEqual({
      phone: "+90 232 555 01 01",
      days: days[lang],
      opens: "09:00",
      closes: "18:00",
      zone: "Europe/Istanbul",
    });
    const sentence = paperWords[lang]["home.contact"];
    for (const value of ["phone", "days", "opens", "closes", "zone"]) expect(sentence).toContain(`{${value}}`);
    expect(sentence).not.toMatch(/any time|any hour|her saat|jeder (Tages)?zeit|toute heure|أي وقت|любое время/i);
  },
);

test("a number that nobody kept is left to be written in", () => {
  expect(reachClinic({ ...clinic, phone: "" }, "en").phone).toMatch(/^_+$/);
});
