import type { EligibilityCase } from "./eligibility-case.ts";
import { askedAll, man, unanswered, without, woman } from "./people.ts";

const isotretinoin = { decision: "not-yet", rules: ["isotretinoin.recent"] } as const;
const retinoid = { decision: "not-yet", rules: ["retinoid.recent"] } as const;
const laser = { decision: "physician-decides", rules: ["laser.recent"] } as const;
const over = {
  decision: "eligible",
  rules: [],
  without: ["isotretinoin.recent", "retinoid.recent", "laser.recent"],
} as const;

/** Isotretinoin in the last six months, the last capsule on that day. */
const stopped = (day: string, on = "2026-11-21") =>
  woman({ isotretinoin: "past-6-months", "isotretinoin-stopped": day }, { on });
const used = (day: string, on = "2026-11-21") => woman({ "retinoid-last-used": day }, { on });
const lasered = (day: string, on = "2026-11-21") => woman({ "laser-last-done": day }, { on });

/** What has to leave the body, or to heal, first: with its day the first day on which it is possible. */
export const washoutsByDate: readonly EligibilityCase[] = [
  {
    name: "the last capsule of isotretinoin two months ago",
    situation: stopped("2026-09-10"),
    ...isotretinoin,
    ask: [],
    until: "2027-03-10",
    why: "Clinic default of six months: 10 September and six months is 10 March.",
  },
  {
    name: "the last capsule of isotretinoin today",
    situation: stopped("2026-11-21"),
    ...isotretinoin,
    until: "2027-05-21",
    why: "21 November and six months is 21 May.",
  },
  {
    name: "the last capsule of isotretinoin six months ago less a day",
    situation: stopped("2026-05-22"),
    ...isotretinoin,
    until: "2026-11-22",
    why: "22 May and six months is 22 November, tomorrow.",
  },
  {
    name: "the last capsule of isotretinoin six months ago to the day",
    situation: stopped("2026-05-21"),
    ...over,
    ask: [],
    why: "21 May and six months is 21 November, the first day on which it no longer holds.",
  },
  {
    name: "the last capsule of isotretinoin six months and a day ago",
    situation: stopped("2026-05-20"),
    ...over,
    why: "20 May and six months is 20 November, which has passed.",
  },
  {
    name: "the last capsule of isotretinoin on 31 August, before a common February ends",
    situation: stopped("2026-08-31", "2027-02-27"),
    ...isotretinoin,
    until: "2027-02-28",
    why: "February 2027 has no 31st: six months end with its last day, the 28th.",
  },
  {
    name: "the last capsule of isotretinoin on 31 August, before a leap February ends",
    situation: stopped("2027-08-31", "2028-02-28"),
    ...isotretinoin,
    until: "2028-02-29",
    why: "February 2028 has no 31st: six months end with its last day, the 29th.",
  },
  {
    name: "isotretinoin in the last six months, the day not told",
    situation: woman({ isotretinoin: "past-6-months", "isotretinoin-stopped": "unknown" }),
    ...isotretinoin,
    ask: [],
    until: null,
    why: "It holds all the same; without the day nobody can say until when.",
  },
  {
    name: "isotretinoin in the last six months, no day known",
    situation: woman({ isotretinoin: "past-6-months", "isotretinoin-stopped": null }),
    ...isotretinoin,
    until: null,
    why: "No day is no reason to lift it.",
  },
  {
    name: "isotretinoin in the last six months, the day not told, all questions asked",
    situation: unanswered(askedAll({ isotretinoin: "past-6-months" }), "isotretinoin-stopped"),
    ...isotretinoin,
    ask: ["isotretinoin-stopped"],
    until: null,
    why: "The day could end the wait, so it is asked where all questions are.",
  },
  {
    name: "isotretinoin now, and a day on which it once ended",
    situation: woman({ isotretinoin: "current", "isotretinoin-stopped": "2026-06-01" }),
    ...isotretinoin,
    until: null,
    why: "What is taken now counts, so no day is known.",
  },
  {
    name: "no isotretinoin said, yet a last capsule in October",
    situation: woman({ isotretinoin: "none", "isotretinoin-stopped": "2026-10-01" }),
    ...isotretinoin,
    until: "2027-04-01",
    why: "A given answer always counts: 1 October and six months is 1 April.",
  },
  {
    name: "never isotretinoin, all questions asked, the day left out",
    situation: unanswered(askedAll({ isotretinoin: "none" }), "isotretinoin-stopped"),
    ...over,
    ask: [],
    why: "Whoever took none has no last day, so it is not asked.",
  },
  {
    name: "a retinoid cream today",
    situation: used("2026-11-21"),
    ...retinoid,
    ask: [],
    until: "2026-12-19",
    why: "Clinic default of 28 days: 21 November + 28 = 19 December.",
  },
  {
    name: "a retinoid cream 27 days ago",
    situation: used("2026-10-25"),
    ...retinoid,
    until: "2026-11-22",
    why: "25 October + 28 = 22 November, tomorrow.",
  },
  {
    name: "a retinoid cream 28 days ago",
    situation: used("2026-10-24"),
    ...over,
    ask: [],
    why: "24 October + 28 = 21 November, the first day on which it no longer holds.",
  },
  {
    name: "a retinoid cream over a leap February",
    situation: used("2028-02-02", "2028-02-29"),
    ...retinoid,
    until: "2028-03-01",
    why: "2028 has 29 days in February: 2 February + 28 = 1 March.",
  },
  {
    name: "a retinoid cream and herpes now, needle-free",
    situation: without(
      woman({ "retinoid-last-used": "2026-11-20", herpes: "active" }, { treatment: "needle-free" }),
      "delivery",
    ),
    decision: "not-yet",
    rules: ["herpes.active", "retinoid.recent"],
    until: null,
    why: "Both wait; of herpes no day is known.",
  },
  {
    name: "no retinoid on the skin",
    situation: woman({ "retinoid-last-used": null }),
    ...over,
    why: "Asked, and not used.",
  },
  {
    name: "retinoid not asked, all questions asked otherwise",
    situation: unanswered(askedAll(), "retinoid-last-used"),
    decision: "incomplete",
    rules: [],
    ask: ["retinoid-last-used"],
    without: ["retinoid.recent"],
    why: "One used yesterday would move the session.",
  },
  {
    name: "a laser a month ago",
    situation: lasered("2026-10-21"),
    ...laser,
    ask: [],
    until: "2027-04-21",
    why: "AMIN left out a laser in the last six months: 21 October and six months is 21 April.",
  },
  {
    name: "a laser six months ago less a day",
    situation: lasered("2026-05-22"),
    ...laser,
    until: "2026-11-22",
    why: "22 May and six months is 22 November, tomorrow.",
  },
  {
    name: "a laser six months ago to the day",
    situation: lasered("2026-05-21"),
    ...over,
    ask: [],
    why: "21 May and six months is 21 November, the first day on which it no longer holds.",
  },
  {
    name: "a laser on 29 August, hair treatment of a man at the end of a common February",
    situation: man(
      { "laser-last-done": "2026-08-29" },
      { treatment: "hair", mixture: ["minoxidil"], on: "2027-02-27" },
    ),
    ...laser,
    until: "2027-02-28",
    why: "February 2027 has no 29th: six months end with its last day.",
  },
  { name: "never a laser", situation: woman({ "laser-last-done": null }), ...over, why: "Asked, and not done." },
  {
    name: "a laser in August and a retinoid cream yesterday",
    situation: woman({ "laser-last-done": "2026-08-01", "retinoid-last-used": "2026-11-20" }),
    decision: "not-yet",
    rules: ["retinoid.recent", "laser.recent"],
    until: "2026-12-18",
    why: "The wait first: 20 November + 28 = 18 December.",
  },
];
