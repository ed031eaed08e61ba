import type { MixCase } from "./mix-case.ts";
import { mixture } from "./mix-case.ts";

const chin = (more: object = {}, volumeMl = 10, strength = "10 mg/mL") =>
  mixture([["deoxycholic-acid", strength, volumeMl]], {
    patient: { weightKg: 70, allergies: [], answers: { dysphagia: false } },
    site: "submental",
    points: 50,
    volumePerPointMl: 0.2,
    areaCm2: 50,
    ...more,
  });
const given = (...days: readonly string[]) => days.map((on) => ({ on, substance: "deoxycholic-acid", mg: 100 }));

/** Deoxycholic acid goes by its label, and by nothing else. */
export const deoxycholic: readonly MixCase[] = [
  {
    name: "the label's four numbers agree",
    document: chin(),
    verdict: "ok",
    rules: [],
    gives: {
      pointsMl: 10,
      "deoxycholic-acid.mg": 100,
      "deoxycholic-acid.perPointMg": 2,
      "deoxycholic-acid.mgPerCm2": 2,
      "deoxycholic-acid.share": 1,
    },
    why: "50 points times 0.2 mL is 10 mL; times 10 mg/mL 100 mg; over 50 cm² 2 mg on each.",
  },
  {
    name: "51 points",
    document: chin({ points: 51, areaCm2: 51 }, 10.2),
    verdict: "refused",
    rules: ["dose.over-maximum", "label.too-many-points", "label.too-much-volume"],
    gives: { "deoxycholic-acid.mg": 102 },
    why: "51 is above 50; 51 times 0.2 is 10.2 mL, above 10, and 102 mg, above 100.",
  },
  {
    name: "points of 0.1 mL",
    document: chin({ volumePerPointMl: 0.1 }, 5),
    verdict: "refused",
    rules: ["label.point-volume"],
    gives: { "deoxycholic-acid.mg": 50, "deoxycholic-acid.mgPerCm2": 1 },
    why: "The label says 0.2 mL a point.",
  },
  {
    name: "points closer than a centimetre",
    document: chin({ areaCm2: 40 }),
    verdict: "refused",
    rules: ["label.too-dense"],
    gives: { "deoxycholic-acid.mgPerCm2": 2.5 },
    why: "100 mg over 40 cm² is 2.5 mg on each, above 2: 50 points of a 1 cm grid need 50 cm².",
  },
  {
    name: "thinned with saline",
    document: mixture(
      [
        ["deoxycholic-acid", "10 mg/mL", 5],
        ["sodium-chloride", "0.9 %", 5],
      ],
      {
        patient: { allergies: [], answers: { dysphagia: false } },
        site: "submental",
        points: 50,
        volumePerPointMl: 0.2,
        areaCm2: 50,
      },
    ),
    verdict: "refused",
    rules: ["label.not-alone"],
    gives: { "deoxycholic-acid.mg": 50 },
    why: "The label wants it alone and undiluted.",
  },
  {
    name: "half as strong",
    document: chin({}, 10, "5 mg/mL"),
    verdict: "refused",
    rules: ["label.strength"],
    gives: { "deoxycholic-acid.mg": 50 },
    why: "The label's product has 10 mg/mL.",
  },
  {
    name: "on the jaw line",
    document: chin({ site: "jawline" }),
    verdict: "refused",
    rules: ["label.site"],
    why: "Under the chin alone; the nerve of the lower lip runs along the jaw.",
  },
  {
    name: "on the cheek",
    document: chin({ site: "cheek-left" }),
    verdict: "refused",
    rules: ["label.site"],
    why: "Under the chin alone.",
  },
  {
    name: "without a site",
    document: chin({ site: undefined }),
    verdict: "cannot-decide",
    rules: ["label.site-not-given"],
    why: "Under the chin alone, and nobody says where.",
  },
  {
    name: "without points",
    document: chin({ points: undefined, volumePerPointMl: undefined }),
    verdict: "cannot-decide",
    rules: ["label.points-unknown"],
    why: "The label limits points and their volume.",
  },
  {
    name: "with trouble swallowing",
    document: chin({ patient: { weightKg: 70, allergies: [], answers: { dysphagia: true } } }),
    verdict: "refused",
    rules: ["deoxycholic.dysphagia"],
    why: "The label avoids it.",
  },
  {
    name: "the second session, a month and a day later",
    document: chin({ course: { sessions: 6, number: 2 }, earlier: given("2026-10-20") }),
    verdict: "ok",
    rules: [],
    gives: {
      "deoxycholic-acid.perCourse": { mg: 200, iu: null, maxMg: 600 },
      "deoxycholic-acid.perYear": { mg: 200, iu: null, maxMg: null },
    },
    without: ["label.too-soon"],
    why: "20 October and a month is 20 November, which 21 November has passed; 100 and 100 is 200 of 6 times 100 mg.",
  },
  {
    name: "31 days later, and not yet a month",
    document: chin({ on: "2027-01-30", course: { number: 2 }, earlier: given("2026-12-31") }),
    verdict: "refused",
    rules: ["label.too-soon"],
    why: "31 December and a month is 31 January; 30 January is a day short, though 30 days have gone by.",
  },
  {
    name: "a month later that has 28 days",
    document: chin({ on: "2026-11-21", course: { number: 2 }, earlier: given("2026-10-21") }),
    verdict: "ok",
    rules: [],
    without: ["label.too-soon"],
    why: "21 October and a month is 21 November itself; 31 days are above 28.",
  },
  {
    name: "the seventh session",
    document: chin({
      course: { sessions: 7, number: 7 },
      earlier: given("2026-01-02", "2026-02-03", "2026-03-05", "2026-04-06", "2026-05-07", "2026-06-08"),
    }),
    verdict: "refused",
    rules: ["dose.over-course", "label.too-many-sessions"],
    gives: { "deoxycholic-acid.perCourse": { mg: 700, iu: null, maxMg: 600 } },
    why: "The label has six; 7 times 100 mg is 700, above 600.",
  },
  {
    name: "six sessions are on record, whatever the course counts",
    document: chin({
      earlier: given("2026-01-02", "2026-02-03", "2026-03-05", "2026-04-06", "2026-05-07", "2026-06-08"),
    }),
    verdict: "refused",
    rules: ["label.too-many-sessions"],
    gives: { "deoxycholic-acid.perCourse": null, "deoxycholic-acid.perYear": { mg: 700, iu: null, maxMg: null } },
    why: "Six days with it came before, so this is the seventh.",
  },
  {
    name: "the third session, and nobody says when the second was",
    document: chin({ course: { sessions: 6, number: 3 } }),
    verdict: "cannot-decide",
    rules: ["label.last-session-unknown"],
    why: "It could have been yesterday.",
  },
];
