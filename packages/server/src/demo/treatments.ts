import type { MapLayer } from "@pistor/core/session";
import type { RosterCourse } from "./roster-entry.ts";
import type { RoomKey } from "./staff.ts";

export const creamId = "lidocaine-prilocaine-cream";

/** How long before the session the cream goes on, and when it comes off; the label wants an hour at least. */
export const creamMinutesBefore = 65;
export const creamOffBefore = 2;

type Treatment = RosterCourse["treatment"];

/** One region of a map as the demo asks for it: within what the technique's sources give. */
export interface DemoLayer {
  readonly chart: string;
  readonly region: string;
  readonly technique: MapLayer["technique"] &
    ("nappage" | "papule" | "sim-intradermal" | "point-by-point" | "deoxycholic-grid");
  readonly depthMm: number;
  readonly spacingMm: number;
  readonly dropMl: number;
}

const face = (region: string, spacingMm: number, depthMm = 1.5): DemoLayer => ({
  chart: "face-front",
  region,
  technique: "nappage",
  depthMm,
  spacingMm,
  dropMl: 0.01,
});
const scalp = (region: string): DemoLayer => ({
  chart: "scalp-top",
  region,
  technique: "nappage",
  depthMm: 1,
  spacingMm: 10,
  dropMl: 0.01,
});
const body = (chart: string, region: string, depthMm = 3): DemoLayer => ({
  chart,
  region,
  technique: "sim-intradermal",
  depthMm,
  spacingMm: 25,
  dropMl: 0.1,
});

/** The maps of a treatment by name; the first is the one where a patient names none. */
const maps: Readonly<Record<Treatment, Readonly<Record<string, readonly DemoLayer[]>>>> = {
  face: {
    whole: [
      face("forehead", 7),
      face("malar", 6, 2),
      face("crows-feet", 5, 1),
      face("nasolabial", 5, 2),
      face("jawline", 6, 2),
    ],
    midface: [face("malar", 5, 2), face("cheek", 6, 2), face("nasolabial", 5, 2), face("upper-lip", 6, 1)],
    eyes: [face("forehead", 8), face("crows-feet", 4, 1), face("tear-trough", 6, 0.5), face("malar", 7, 2)],
  },
  hair: {
    crown: [scalp("scalp-crown"), scalp("scalp-mid")],
    front: [scalp("scalp-frontal"), scalp("scalp-mid")],
  },
  pain: {
    neck: [body("body-back", "neck-posterior"), body("body-back", "trapezius")],
    back: [body("body-back", "lumbar"), body("body-back", "sacral")],
    knee: [body("body-front", "knee")],
  },
  cellulite: { thighs: [body("body-back", "thigh-back", 4), body("body-front", "thigh-outer", 4)] },
  body: { abdomen: [body("body-front", "abdomen-lower", 2)] },
  fat: {
    chin: [
      {
        chart: "face-front",
        region: "submental",
        technique: "deoxycholic-grid",
        depthMm: 6,
        spacingMm: 10,
        dropMl: 0.2,
      },
    ],
  },
};

export function layersOf({ treatment, map, widened }: RosterCourse, number: number): readonly DemoLayer[] {
  const named = maps[treatment];
  const layers = (map === undefined ? undefined : named[map]) ?? Object.values(named)[0] ?? [];
  return varied(layers, number).map((layer) =>
    widened?.number === number && layer.region === "malar" ? { ...layer, spacingMm: layer.spacingMm + 2 } : layer,
  );
}

/** No two sessions running are quite the same: every second one is wider at first, every third leaves the last region out. */
function varied(layers: readonly DemoLayer[], number: number): readonly DemoLayer[] {
  const kept = number % 3 === 0 && layers.length > 2 ? layers.slice(0, -1) : layers;
  return kept.map((layer, i) =>
    number % 2 === 0 && i === 0 && layer.technique !== "deoxycholic-grid"
      ? { ...layer, spacingMm: layer.spacingMm + 1 }
      : layer,
  );
}

export interface DemoIngredient {
  readonly substance: string;
  readonly strength: string;
  readonly volumeMl: number;
}
const saline = (volumeMl: number): DemoIngredient => ({ substance: "sodium-chloride", strength: "0.9 %", volumeMl });

/** How each treatment is done here: the room, how long it takes, what is in the syringe and whether a cream goes on. */
export const practice: Readonly<
  Record<
    Treatment,
    {
      readonly room: RoomKey;
      readonly minutes: number;
      readonly creamCm2: number | null;
      readonly ingredients: readonly DemoIngredient[];
    }
  >
> = {
  face: {
    room: "face",
    minutes: 40,
    creamCm2: 80,
    ingredients: [
      {
        substance: "hyaluronic-acid",
        strength: "10 mg/mL",
        volumeMl: 1.5,
      },
      {
        substance: "vitamin-c",
        strength: "100 mg/mL",
        volumeMl: 0.5,
      },
      saline(1),
    ],
  },
  hair: {
    room: "hair",
    minutes: 30,
    creamCm2: null,
    ingredients: [
      {
        substance: "dexpanthenol",
        strength: "250 mg/mL",
        volumeMl: 1,
      },
      saline(1),
    ],
  },
  pain: {
    room: "pain",
    minutes: 25,
    creamCm2: null,
    ingredients: [
      {
        substance: "lidocaine",
        strength: "20 mg/mL",
        volumeMl: 3,
      },
      saline(4),
    ],
  },
  cellulite: {
    room: "face",
    minutes: 40,
    creamCm2: 200,
    ingredients: [
      {
        substance: "caffeine",
        strength: "50 mg/mL",
        volumeMl: 4,
      },
      saline(9),
    ],
  },
  body: {
    room: "face",
    minutes: 40,
    creamCm2: 150,
    ingredients: [
      {
        substance: "hyaluronic-acid",
        strength: "10 mg/mL",
        volumeMl: 2,
      },
      saline(6),
    ],
  },
  fat: {
    room: "face",
    minutes: 40,
    creamCm2: null,
    ingredients: [
      {
        substance: "deoxycholic-acid",
        strength: "10 mg/mL",
        volumeMl: 4,
      },
    ],
  },
};

/** What reaches the patient in one session. */
export function substancesGiven({ treatment }: RosterCourse, cream: boolean): string[] {
  return [...practice[treatment].ingredients.map(({ substance }) => substance), ...(cream ? [creamId] : [])];
}

/** What is planned to reach the patient in a course: the cream too, where one is used at all. */
export function substancesPlanned(course: RosterCourse): string[] {
  return substancesGiven(course, course.cream !== false && practice[course.treatment].creamCm2 !== null);
}

/** What the skin is tested with: everything but the saline, and the cream itself. */
export function testedSubstances(course: RosterCourse): string[] {
  return substancesPlanned(course).filter((substance) => substance !== "sodium-chloride");
}
