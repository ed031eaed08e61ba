import type { PlanEvidence } from "@pistor/core/plan";

/**
 * What trials found, by treatment; those that found nothing come first. The direction is that of the best-controlled
 * study, and the certainty is a clinic default: no body has graded this field.
 */
export const planEvidence = {
  face: {
    direction: "negative",
    certainty: "low",
    studies: [
      {
        source: "ELDOM",
        direction: "negative",
        design: "controlled",
        people: 6,
        found: "6 sessions two weeks apart: no significant change, in the clinic or under the microscope",
        alsoIn: ["S3", "S4"],
      },
      {
        source: "AMIN",
        direction: "negative",
        design: "controlled",
        people: 10,
        found: "4 monthly sessions: no benefit in the clinic or under the light microscope",
      },
      {
        source: "JEWDS",
        direction: "positive",
        design: "uncontrolled",
        people: 10,
        found: "fine lines 43 % fewer; skin tone not significantly changed",
      },
      {
        source: "SAVOIA",
        direction: "positive",
        design: "uncontrolled",
        people: 50,
        found: "raters saw improvement at two months",
      },
      {
        source: "NCTF",
        direction: "positive",
        design: "uncontrolled",
        people: null,
        found: "crow's-feet 43 % shallower, as the manufacturer's authors report",
      },
    ],
  },
  body: { direction: "none", certainty: "very-low", studies: [] },
  cellulite: {
    direction: "negative",
    certainty: "low",
    studies: [
      {
        source: "PARK",
        direction: "negative",
        design: "controlled",
        people: 20,
        found: "12 weekly sessions on one thigh: no difference in girth or fat against the other thigh",
        alsoIn: ["S3", "PCI"],
      },
    ],
  },
  hair: {
    direction: "mixed",
    certainty: "low",
    studies: [
      {
        source: "HERZ",
        direction: "mixed",
        design: "systematic-review",
        people: null,
        found: "dutasteride injected raised the hair count by 7.9, taken by mouth by 15.9",
      },
      {
        source: "MARZBAN",
        direction: "mixed",
        design: "systematic-review",
        people: 344,
        found: "five studies of poor quality",
      },
      {
        source: "MOFTAH",
        direction: "positive",
        design: "controlled",
        people: 126,
        found: "dutasteride: 62.8 % improved on photographs against 17.5 %",
      },
      {
        source: "SACEDA",
        direction: "positive",
        design: "uncontrolled",
        people: 541,
        found: "dutasteride alone: 33 of 86 markedly improved after a year",
      },
    ],
  },
  fat: {
    direction: "positive",
    certainty: "moderate",
    studies: [
      {
        source: "REFINE3",
        direction: "positive",
        design: "randomised",
        people: 224,
        found: "deoxycholic acid under the chin: 82 % kept their result at three years against 65 %",
      },
      {
        source: "THOMAS",
        direction: "positive",
        design: "uncontrolled",
        people: 1269,
        found: "phosphatidylcholine with deoxycholate, not approved and in places forbidden: reported as improved",
      },
    ],
  },
  pain: {
    direction: "mixed",
    certainty: "low",
    studies: [
      {
        source: "COSTANTINO",
        direction: "mixed",
        design: "randomised",
        people: 84,
        found: "acute low back pain: equal to the same medicines given by mouth and muscle",
      },
      {
        source: "PAOLUCCI",
        direction: "positive",
        design: "systematic-review",
        people: null,
        found: "acute neck pain: better than ibuprofen until day 3, one small trial among others",
      },
      {
        source: "SIM-T4",
        direction: "positive",
        design: "controlled",
        people: 80,
        found: "calcified shoulder: the deposit gone in 62.5 %",
      },
    ],
  },
  rheumatic: {
    direction: "mixed",
    certainty: "very-low",
    studies: [
      {
        source: "SCITE-PAIN",
        direction: "positive",
        design: "controlled",
        people: null,
        found: "acute pain of a worn knee: better than diclofenac by mouth, one trial",
      },
    ],
  },
  vascular: { direction: "none", certainty: "very-low", studies: [] },
  "needle-free": { direction: "none", certainty: "very-low", studies: [] },
} as const satisfies Readonly<Record<string, PlanEvidence>>;
