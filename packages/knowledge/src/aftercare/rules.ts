import type { AftercareKnowledge, AftercareRule } from "@pistor/core/aftercare";
import { version } from "../evidence/index.ts";

const settledOn = { by: "knowledge board", on: "2026-11-21" } as const;

/** What to keep to after a session, the longest safe length of each, and every length that is claimed. */
export const aftercareRules = [
  {
    id: "aftercare.water",
    icon: "water",
    kind: "avoid",
    length: {
      id: "aftercare.water",
      title: "No water on the treated skin",
      unit: "h",
      stricter: "higher",
      claims: [
        { source: "S0", at: "after the session", says: "10 to 15 min" },
        { source: "S2", at: "after the session", says: "10 to 15 h" },
        { source: "S1", at: "after the session", says: 24, unit: "h" },
      ],
      settled: {
        value: 24,
        how: "strictest",
        why: "The longest claim. The minutes are most likely a slip for the hours.",
        ...settledOn,
      },
    },
  },
  {
    id: "aftercare.pool",
    icon: "pool",
    kind: "avoid",
    length: {
      id: "aftercare.pool",
      title: "No pool, sauna, hammam or sea",
      unit: "h",
      stricter: "higher",
      claims: [{ source: "clinic-default", at: "aftercare", says: 72, unit: "h" }],
      settled: {
        value: 72,
        how: "clinic-default",
        why: "No source gives a length. Mycobacteria live in water, as in the outbreak that CARBONNE describes, and harm shows after weeks.",
        ...settledOn,
      },
    },
  },
  {
    id: "aftercare.sun",
    icon: "sun",
    kind: "avoid",
    length: {
      id: "aftercare.sun",
      title: "No sun and no solarium on the treated skin",
      unit: "h",
      stricter: "higher",
      claims: [
        { source: "S1", at: "after the session", says: "none, no length given" },
        { source: "S2", at: "after the session", says: "none, no length given" },
        { source: "S4", at: "after the session", says: "none, no length given" },
        { source: "clinic-default", at: "aftercare", says: 240, unit: "h" },
      ],
      settled: { value: 240, how: "clinic-default", why: "No source gives a length.", ...settledOn },
    },
  },
  {
    id: "aftercare.sun-cream",
    icon: "sun-cream",
    kind: "do",
    length: null,
    after: "aftercare.sun",
    values: { spf: 50 },
    claims: [{ source: "clinic-default", at: "aftercare", says: "SPF 50 until the course ends" }],
  },
  {
    id: "aftercare.make-up",
    icon: "make-up",
    kind: "avoid",
    length: {
      id: "aftercare.make-up",
      title: "No make-up on the treated skin",
      unit: "h",
      stricter: "higher",
      claims: [
        { source: "S2", at: "after the session", says: "none for a while" },
        { source: "clinic-default", at: "aftercare", says: 24, unit: "h" },
      ],
      settled: { value: 24, how: "clinic-default", why: "No source gives a length.", ...settledOn },
    },
  },
  {
    id: "aftercare.exercise",
    icon: "exercise",
    kind: "avoid",
    length: {
      id: "aftercare.exercise",
      title: "No sport or hard work",
      unit: "h",
      stricter: "higher",
      claims: [
        { source: "S0", at: "after the session", says: 48, unit: "h" },
        { source: "S2", at: "after the session", says: 48, unit: "h" },
      ],
      settled: {
        value: 48,
        how: "agreement",
        why: "Two sources agree. S2 also advises exercise twice or three times a week: it begins after the 48 hours.",
        ...settledOn,
      },
    },
  },
  {
    id: "aftercare.rubbing",
    icon: "clothes",
    kind: "avoid",
    length: {
      id: "aftercare.rubbing",
      title: "No tight clothes, no scratching, no rubbing",
      unit: "h",
      stricter: "higher",
      claims: [
        { source: "S0", at: "after the session", says: "no tight clothes, no length given" },
        { source: "S2", at: "after the session", says: "no tight clothes, no length given" },
        { source: "clinic-default", at: "aftercare", says: 48, unit: "h" },
      ],
      settled: { value: 48, how: "clinic-default", why: "No source gives a length.", ...settledOn },
    },
  },
  {
    id: "aftercare.massage",
    icon: "massage",
    kind: "avoid",
    length: {
      id: "aftercare.massage",
      title: "No massage of the treated skin",
      unit: "h",
      stricter: "higher",
      claims: [
        { source: "S2", at: "after the session", says: "light massage with vitamin K" },
        { source: "clinic-default", at: "aftercare", says: 24, unit: "h" },
      ],
      settled: {
        value: 24,
        how: "refused",
        why: "S2 advises it against swelling; hands over fresh punctures are a way in for germs.",
        ...settledOn,
      },
    },
  },
  {
    id: "aftercare.liquids",
    icon: "drop",
    kind: "avoid",
    length: {
      id: "aftercare.liquids",
      title: "Nothing wet that is not sterile: no tea compress, no lotion",
      unit: "h",
      stricter: "higher",
      claims: [
        { source: "S2", at: "after the session", says: "cold chamomile tea" },
        { source: "clinic-default", at: "aftercare", says: 24, unit: "h" },
      ],
      settled: {
        value: 24,
        how: "refused",
        why: "An unsterile liquid over punctures. It holds as long as the skin is kept from water.",
        ...settledOn,
      },
    },
  },
  {
    id: "aftercare.cold-pack",
    icon: "cold-pack",
    kind: "allowed",
    length: null,
    claims: [
      { source: "S2", at: "after the session", says: "cold compress or ice pack" },
      { source: "clinic-default", at: "aftercare", says: "dry and wrapped in a clean cloth" },
    ],
  },
  {
    id: "aftercare.drink",
    icon: "drink",
    kind: "do",
    length: null,
    claims: [{ source: "S4", at: "after the session", says: "keep hydrated" }],
  },
  {
    id: "aftercare.medicines",
    icon: "medicines",
    kind: "do",
    length: null,
    claims: [{ source: "clinic-default", at: "aftercare", says: "a prescribed medicine is never changed here" }],
  },
] as const satisfies readonly AftercareRule[];

const callAtOnce = { source: "S2", at: "after the session", says: "call the physician at once on suspected infection" };

/** Everything that the aftercare sheet is made of. */
export const aftercareKnowledge: AftercareKnowledge = {
  version,
  rules: aftercareRules,
  dangerSigns: [
    {
      id: "danger.emergency",
      claims: [{ source: "S2", at: "risks", says: "allergic reaction" }],
    },
    { id: "danger.fever", claims: [callAtOnce] },
    { id: "danger.spreading", claims: [callAtOnce] },
    { id: "danger.pus", claims: [callAtOnce] },
    {
      id: "danger.skin-colour",
      claims: [{ source: "S4", at: "risks", says: "necrosis, rare" }],
    },
    {
      id: "danger.late-lump",
      claims: [
        { source: "SINGSING", at: "onset", says: "lumps that come weeks after may be mycobacteria" },
        { source: "GALMES", at: "outbreak", says: "lumps and abscesses weeks after mesotherapy" },
      ],
    },
  ],
  usualMarks: {
    fromHours: 24,
    toHours: 48,
    claims: [{ source: "S2", at: "after the session", says: "24 to 48 h, longer round the eyes" }],
  },
};
