import { treatments } from "@pistor/core/eligibility";
import type { EligibilityCase } from "./eligibility-case.ts";
import { man, without, woman } from "./people.ts";

const minor = { decision: "not-eligible", rules: ["age.under-minimum"], without: ["age.under-caution"] } as const;
const young = { decision: "physician-decides", rules: ["age.under-caution"], without: ["age.under-minimum"] } as const;
const grown = { decision: "eligible", rules: [], without: ["age.under-caution", "age.under-minimum"] } as const;

/** Born then, asked for that day; everything else plain. */
const born = (birthDate: string, on = "2026-11-21") => woman({}, { birthDate, on });

/** Birthdays reached on the day of the session: 18 and 20 are the limits, 29 February is the trap. */
export const ageAndDates: readonly EligibilityCase[] = [
  {
    name: "a healthy woman of 34 who answered everything",
    situation: woman(),
    ...grown,
    ask: [],
    why: "Nothing of what the sources exclude is there.",
  },
  {
    name: "a healthy man of 34 who answered everything",
    situation: man(),
    ...grown,
    ask: [],
    why: "Nothing of what the sources exclude is there.",
  },
  {
    name: "the seventeenth birthday",
    situation: born("2009-11-21"),
    ...minor,
    why: "S2 and the adult label treat from 18 on, and 17 is under it.",
  },
  {
    name: "the day before the eighteenth birthday",
    situation: born("2008-11-22"),
    ...minor,
    ask: [],
    until: null,
    why: "Age counts birthdays reached: 17 years and 364 days is 17.",
  },
  {
    name: "the eighteenth birthday itself",
    situation: born("2008-11-21"),
    ...young,
    ask: [],
    why: "18 on the day of the session; S0 advises against it under 20, so the physician decides.",
  },
  {
    name: "the day after the eighteenth birthday",
    situation: born("2008-11-20"),
    ...young,
    why: "The eighteenth was yesterday, and S0 advises against it under 20.",
  },
  {
    name: "the nineteenth birthday",
    situation: born("2007-11-21"),
    ...young,
    why: "19 lies between the floor of S2 and the advice of S0.",
  },
  {
    name: "the day before the twentieth birthday",
    situation: born("2006-11-22"),
    ...young,
    why: "The twentieth is tomorrow, and S0 advises against it under 20.",
  },
  {
    name: "the twentieth birthday itself",
    situation: born("2006-11-21"),
    ...grown,
    why: "S0 advises against it under 20, and 20 is not under 20.",
  },
  {
    name: "the day after the twentieth birthday",
    situation: born("2006-11-20"),
    ...grown,
    why: "The twentieth was yesterday, and S0 advises against it under 20 alone.",
  },
  {
    name: "born on 29 February, on 28 February of the common year of turning 18",
    situation: born("2008-02-29", "2026-02-28"),
    ...minor,
    why: "2026 lacks 29 February, so the birthday is the next day, 1 March.",
  },
  {
    name: "born on 29 February, on 1 March of the common year of turning 18",
    situation: born("2008-02-29", "2026-03-01"),
    ...young,
    why: "2026 lacks 29 February, so 18 is reached on 1 March.",
  },
  {
    name: "born on 29 February, on 28 February of the leap year of turning 20",
    situation: born("2008-02-29", "2028-02-28"),
    ...young,
    why: "2028 has a 29 February, and it is tomorrow: still 19.",
  },
  {
    name: "born on 29 February, on 29 February of the leap year of turning 20",
    situation: born("2008-02-29", "2028-02-29"),
    ...grown,
    why: "2028 has the date, so the birthday is the day itself.",
  },
  {
    name: "born on 29 February, on 28 February of a century year that is not a leap year",
    situation: born("2080-02-29", "2100-02-28"),
    ...young,
    why: "2100 is divisible by 100 and not by 400: no 29 February, 20 is reached on 1 March.",
  },
  {
    name: "born on 29 February, on 1 March of a century year that is not a leap year",
    situation: born("2080-02-29", "2100-03-01"),
    ...grown,
    why: "The day after 28 February 2100 is 1 March, the birthday.",
  },
  {
    name: "born on 28 February, turning 18 on 28 February of a leap year",
    situation: born("2010-02-28", "2028-02-28"),
    ...young,
    why: "The 29th that follows changes nothing: 28 February is the birthday.",
  },
  {
    name: "born on 1 March, on 29 February of the leap year of turning 18",
    situation: born("2010-03-01", "2028-02-29"),
    ...minor,
    why: "In a leap year 29 February is the day before 1 March: still 17.",
  },
  {
    name: "born on 1 March, on 28 February of the common year of turning 18",
    situation: born("2009-03-01", "2027-02-28"),
    ...minor,
    why: "In a common year 28 February is the day before 1 March: still 17.",
  },
  {
    name: "born on 1 March, on 1 March of the leap year of turning 18",
    situation: born("2010-03-01", "2028-03-01"),
    ...young,
    why: "The birthday itself: 18.",
  },
  {
    name: "born on New Year's Day, on the last day of the year before turning 18",
    situation: born("2009-01-01", "2026-12-31"),
    ...minor,
    why: "2026 less 2009 is 17, and the birthday is tomorrow in any case.",
  },
  {
    name: "born on New Year's Eve, on New Year's Eve of the year of turning 18",
    situation: born("2008-12-31", "2026-12-31"),
    ...young,
    why: "The birthday itself: 18.",
  },
  {
    name: "born on New Year's Eve, on the day before the year of turning 18 is over",
    situation: born("2008-12-31", "2026-12-30"),
    ...minor,
    why: "The year of birth alone would say 18; the birthday is tomorrow.",
  },
  {
    name: "a child of 12 who asks for cellulite",
    situation: woman({}, { birthDate: "2014-05-01", treatment: "cellulite" }),
    ...minor,
    why: "S0 says all ages for cellulite; that is refused, the floor is 18 everywhere.",
  },
  {
    name: "a newborn on the day of birth",
    situation: born("2026-11-21"),
    ...minor,
    why: "A birth date on the day itself is no fault of the document: age 0.",
  },
  { name: "a woman of 91", situation: born("1935-06-01"), ...grown, why: "No source gives an upper age." },
  ...treatments
    .filter((treatment) => treatment !== "cellulite")
    .map((treatment) => ({
      name: `a girl of 17 who asks for ${treatment}`,
      situation: without(woman({}, { birthDate: "2009-06-01", treatment }), "delivery"),
      ...minor,
      why: "The floor of 18 has no exception for a treatment: S2, the adult label and the ban in the UK.",
    })),
  ...treatments.map((treatment) => ({
    name: `a woman of 19 who asks for ${treatment}`,
    situation: without(woman({}, { birthDate: "2007-06-01", treatment }), "delivery"),
    ...young,
    why: "S0 advises against it under 20 without naming a treatment: the physician decides.",
  })),
  {
    name: "an adult whose birth date is not known",
    situation: without(woman(), "birthDate"),
    decision: "incomplete",
    rules: [],
    ask: ["birthDate"],
    without: ["age.under-minimum", "age.under-caution"],
    why: "Unknown is not no: under 18 would exclude.",
  },
  {
    name: "birth date not known, on diet for diabetes",
    situation: without(woman({ diabetes: "diet" }), "birthDate"),
    decision: "incomplete",
    rules: ["diabetes.without-insulin"],
    ask: ["birthDate"],
    why: "An age under 18 would be worse than a physician's decision, and the finding is told all the same.",
  },
  {
    name: "birth date not known, an infection today",
    situation: without(woman({ "acute-infection": true }), "birthDate"),
    decision: "not-yet",
    rules: ["infection.acute"],
    ask: ["birthDate"],
    why: "A wait beats incomplete, and an age under 18 would still be worse than a wait.",
  },
  {
    name: "birth date not known, pregnant",
    situation: without(woman({ pregnant: true }), "birthDate"),
    decision: "not-eligible",
    rules: ["pregnancy.now"],
    ask: [],
    why: "No age can make an exclusion worse, so it is not asked.",
  },
];
