import type { ProductBody } from "@pistor/api/stock";
import type { LotState } from "@pistor/core/stock";
import { lotsInUse } from "./lots.ts";

/** A lot of the demo's cupboard; days are counted from the demo's day. */
export interface DemoLot {
  readonly lot: string;
  /** When it was delivered. */
  readonly receivedDay: number;
  /** Its last day of use. */
  readonly endDay: number;
  /** What is left of it today. */
  readonly left: number;
  /** What went out for no session; the last movement of its ledger. */
  readonly out?: { readonly kind: "wasted" | "counted"; readonly count: number; readonly reason: string };
  readonly held?: {
    readonly state: Exclude<LotState, "usable" | "recalled">;
    readonly reason: string;
    readonly hoursAgo: number;
  };
  /** A vial of it that is open, for nobody in particular. */
  readonly openedDaysAgo?: number;
}

export interface DemoProduct extends ProductBody {
  readonly place: "fridge" | "cupboard";
  readonly lots: readonly DemoLot[];
}

/** The number after the prefix that GS1 keeps for examples. Every product and maker here is made up. */
const plain = {
  maker: "Mezo Labs (made up)",
  salt: null,
  vehicle: "water",
  externalUse: false,
  container: "single-dose",
  openedHours: null,
  needleMm: null,
  gauge: null,
  deadMl: null,
  retired: false,
} as const;

const injectable = { ...plain, kind: "injectable" } as const;
const piece = {
  ...plain,
  substance: null,
  strength: null,
  container: "piece",
  packMl: null,
  keepAt: null,
  place: "cupboard",
} as const;
const fridge = { keepAt: { minCelsius: 2, maxCelsius: 8 }, place: "fridge" } as const;
const cupboard = { keepAt: { minCelsius: 15, maxCelsius: 25 }, place: "cupboard" } as const;

/** Days between a delivery and the first use. */
const beforeUse = 3;

/** The lots that sessions use, with what is left of each; the rest of a lot is what `lots.ts` says. */
function inUse(substance: string, left: Readonly<Record<string, Pick<DemoLot, "left" | "out" | "held">>>): DemoLot[] {
  return (lotsInUse[substance] ?? []).map(({ lot, fromDay, endDay }) => ({
    lot,
    receivedDay: fromDay - beforeUse,
    endDay,
    left: 0,
    ...left[lot],
  }));
}

/** What stands in the cupboard and the fridge of a demo clinic: something held, something out of date, something short. */
export const demoProducts: readonly DemoProduct[] = [
  {
    ...injectable,
    ...cupboard,
    name: "Hyalmes 10 mg/mL, 2 mL",
    substance: "hyaluronic-acid",
    strength: "10 mg/mL",
    packMl: 2,
    gtin: "09521234000013",
    reorderAt: 8,
    reorderTo: 30,
    lots: inUse("hyaluronic-acid", {
      // Held by the recall that the demo opens.
      "HA-2291": { left: 6 },
      "HA-2306": { left: 14 },
    }),
  },
  {
    ...injectable,
    ...fridge,
    name: "Ascomes 100 mg/mL, 5 mL",
    substance: "vitamin-c",
    strength: "100 mg/mL",
    packMl: 5,
    gtin: "09521234000020",
    reorderAt: 6,
    reorderTo: 20,
    lots: inUse("vitamin-c", {
      "VC-0398": { left: 1 },
      "VC-0417": { left: 9, out: { kind: "wasted", count: -1, reason: "Fell to the floor" } },
    }),
  },
  {
    ...injectable,
    ...cupboard,
    name: "Saline 0.9 %, 10 mL",
    substance: "sodium-chloride",
    strength: "0.9 %",
    packMl: 10,
    gtin: "09521234000037",
    reorderAt: 20,
    reorderTo: 100,
    lots: inUse("sodium-chloride", {
      "NS-7712": { left: 62, out: { kind: "counted", count: -2, reason: "Two fewer on the shelf than in the book" } },
    }),
  },
  {
    ...injectable,
    ...cupboard,
    name: "Panthemes 250 mg/mL, 2 mL",
    substance: "dexpanthenol",
    strength: "250 mg/mL",
    packMl: 2,
    gtin: "09521234000044",
    reorderAt: 5,
    reorderTo: 20,
    lots: [
      ...inUse("dexpanthenol", { "DX-1180": { left: 11 } }),
      {
        lot: "DX-1204",
        receivedDay: -2,
        endDay: 500,
        left: 20,
        held: { state: "quarantined", reason: "The box came open: the supplier is asked", hoursAgo: 44 },
      },
    ],
  },
  {
    ...injectable,
    ...cupboard,
    name: "Lidomes 20 mg/mL, 5 mL",
    substance: "lidocaine",
    strength: "20 mg/mL",
    packMl: 5,
    gtin: "09521234000051",
    reorderAt: 5,
    reorderTo: 25,
    lots: [
      { lot: "LI-5490", receivedDay: -300, endDay: -12, left: 3 },
      ...inUse("lidocaine", { "LI-5521": { left: 2 }, "LI-5603": { left: 12 } }),
    ],
  },
  {
    ...injectable,
    ...cupboard,
    name: "Cafemes 50 mg/mL, 5 mL",
    substance: "caffeine",
    strength: "50 mg/mL",
    packMl: 5,
    gtin: "09521234000068",
    reorderAt: 4,
    reorderTo: 16,
    lots: inUse("caffeine", { "CF-0219": { left: 3 } }),
  },
  {
    ...injectable,
    ...cupboard,
    name: "Deoxymes 10 mg/mL, 2 mL",
    substance: "deoxycholic-acid",
    strength: "10 mg/mL",
    packMl: 2,
    gtin: "09521234000075",
    reorderAt: 4,
    reorderTo: 12,
    lots: inUse("deoxycholic-acid", { "DC-0044": { left: 10 } }),
  },
  {
    ...injectable,
    ...cupboard,
    name: "Saline 0.9 %, preserved, 30 mL",
    container: "multi-dose",
    substance: "sodium-chloride",
    strength: "0.9 %",
    packMl: 30,
    gtin: "09521234000082",
    reorderAt: 1,
    reorderTo: 4,
    lots: [
      { lot: "BS-0877", receivedDay: -120, endDay: 60, left: 0, openedDaysAgo: 31 },
      { lot: "BS-0912", receivedDay: -40, endDay: 300, left: 3, openedDaysAgo: 5 },
    ],
  },
  {
    ...injectable,
    ...cupboard,
    name: "Glow cocktail, 5 mL (label: external use)",
    externalUse: true,
    substance: null,
    strength: null,
    packMl: 5,
    gtin: "09521234000099",
    reorderAt: null,
    reorderTo: null,
    lots: [{ lot: "GL-0101", receivedDay: -60, endDay: 400, left: 4 }],
  },
  {
    ...plain,
    ...cupboard,
    kind: "cream",
    name: "Numb cream 25 mg/g + 25 mg/g, 30 g",
    externalUse: true,
    container: "piece",
    substance: null,
    strength: "5 %",
    packMl: null,
    gtin: "09521234000105",
    reorderAt: 3,
    reorderTo: 12,
    lots: [{ lot: "EM-3310", receivedDay: -50, endDay: 210, left: 7 }],
  },
  {
    ...piece,
    kind: "needle",
    name: "Needle 30G × 4 mm",
    needleMm: 4,
    gauge: 30,
    deadMl: 0.02,
    gtin: "09521234000112",
    reorderAt: 100,
    reorderTo: 500,
    lots: [{ lot: "N4-3304", receivedDay: -203, endDay: 530, left: 340 }],
  },
  {
    ...piece,
    kind: "needle",
    name: "Needle 30G × 13 mm",
    needleMm: 13,
    gauge: 30,
    deadMl: 0.03,
    gtin: "09521234000129",
    reorderAt: 50,
    reorderTo: 200,
    lots: [{ lot: "N13-0912", receivedDay: -203, endDay: 410, left: 120 }],
  },
  {
    ...piece,
    kind: "head",
    name: "Sterile head for the gun",
    gtin: "09521234000136",
    reorderAt: 30,
    reorderTo: 120,
    lots: [{ lot: "SH-2207", receivedDay: -203, endDay: 300, left: 64 }],
  },
];

export const demoSuppliers = [
  { name: "Körfez Medikal (made up)", phone: "+90 232 555 01 40", email: "order@korfez.example" },
  { name: "Marmara Ecza (made up)", phone: "+90 212 555 01 41", email: "" },
] as const;
