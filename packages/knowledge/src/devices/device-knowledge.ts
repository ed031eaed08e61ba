import type { DeviceKnowledge } from "@pistor/core/devices";
import type { Claim } from "@pistor/core/evidence";

const settledOn = { by: "knowledge board", on: "2026-11-22" } as const;

const multiInjectors: Claim = {
  source: "SFM",
  at: "public page, material",
  says: "multi-injectors are dropped since 1992 and not to be used, single-use or not",
};
const dermojet: Claim = {
  source: "SFM",
  at: "public page, material",
  says: "the Dermojet is not to be used, single-use or not",
};
const tapWater: Claim = {
  source: "CARBONNE",
  at: "outbreak",
  says: "16 of 105 patients infected after a gun was cleaned with tap water",
};
const sterileWater: Claim = { source: "DANIAU", at: "advice", says: "sterile water in every invasive procedure" };
const ours = (at: string, says: Claim["says"], unit?: string): Claim =>
  unit === undefined ? { source: "clinic-default", at, says } : { source: "clinic-default", at, says, unit };

const cleanedEachTime = ours("reprocessing", "cleaned after each patient, and written down");
const sterileOnce = ours("sterile, single use", "what the liquid runs through serves one patient once");
const electrical: readonly Claim[] = [
  {
    source: "NAOUM",
    at: "electrical treatment of the face",
    says: "not with pregnancy, pacemaker or metal in the field",
  },
  { source: "MARJU", at: "mesotherapy page", says: "not with a pacemaker" },
  ours("needle-free", "not with epilepsy"),
];
const polarity: Claim = {
  source: "HEALTHJADE",
  at: "iontophoresis",
  says: "negative ions go from the cathode, positive ones from the anode",
};

/** What a device may be, how it is made ready, and who says so. None of it is for a clinic to loosen. */
export const deviceKnowledge: DeviceKnowledge = {
  needlesPerShot: {
    id: "devices.needles-per-shot",
    title: "Needles of one shot",
    unit: "1",
    claims: [multiInjectors],
    settled: {
      value: 1,
      how: "hard-floor",
      why: "The French society forbids multi-injectors even where everything is thrown away after one patient: no clinic opens them.",
      ...settledOn,
    },
  },
  fluidPath: {
    id: "devices.fluid-path",
    title: "What the liquid of a gun runs through",
    unit: "text",
    claims: [ours("single-needle gun", "single-use"), tapWater],
    settled: {
      value: "single-use",
      how: "hard-floor",
      why: "What one patient's liquid has touched is not made sterile by rinsing; the outbreak came from a gun that was.",
      ...settledOn,
    },
  },
  water: {
    id: "devices.reprocessing-water",
    title: "Water with which a device is cleaned",
    unit: "text",
    claims: [{ source: "DANIAU", at: "advice", says: "sterile" }, tapWater],
    settled: {
      value: "sterile",
      how: "strictest",
      why: "Mycobacteria live in water pipes. Water filtered at the tap is answered with a caution, since a filter fails unseen.",
      ...settledOn,
    },
  },
  mAPerCm2: {
    id: "devices.iontophoresis-current",
    title: "Current of iontophoresis",
    unit: "mA/cm2",
    claims: [{ source: "IONTO", at: "iontophoresis", says: 0.5, unit: "mA/cm2" }],
    settled: {
      value: 0.5,
      how: "agreement",
      why: "The one value that was found, taken as the most; the label of the device stands beside it.",
      ...settledOn,
    },
  },
  lowKHz: {
    id: "devices.ultrasound-low",
    title: "Ultrasound that drives substances in, low band",
    unit: "kHz",
    claims: [ours("sonophoresis", "20–100", "kHz")],
    settled: {
      value: { from: 20, to: 100 },
      how: "clinic-default",
      why: "No source was read; check the label.",
      ...settledOn,
    },
  },
  highKHz: {
    id: "devices.ultrasound-high",
    title: "Ultrasound that drives substances in, high band",
    unit: "kHz",
    claims: [
      ours("sonophoresis", "700–16 000", "kHz"),
      { source: "S2", at: "needle-free", says: "high-frequency ultrasound" },
    ],
    settled: {
      value: { from: 700, to: 16_000 },
      how: "clinic-default",
      why: "No source was read; check the label.",
      ...settledOn,
    },
  },
  claims: {
    "device.multi-injector": [multiInjectors],
    "device.dermojet": [dermojet],
    "device.held": [ours("devices", "what is held back touches nobody")],
    "device.retired": [ours("devices", "what is held back touches nobody")],
    "device.unknown": [ours("devices", "only what is in the clinic's own list, with its log")],
    "device.not-named": [ours("devices", "only what is in the clinic's own list, with its log")],
    "device.delivers-otherwise": [],
    "device.other-delivery": [
      ours("screening", "the reasons against a current are others than those against a needle"),
    ],
    "device.fluid-path-reprocessed": [ours("single-needle gun", "only with a sterile single-use path"), tapWater],
    "device.not-cleaned": [cleanedEachTime, tapWater],
    "device.cleaned-too-late": [cleanedEachTime],
    "device.water-tap": [tapWater, sterileWater],
    "device.water-unknown": [sterileWater, tapWater],
    "device.water-filtered": [sterileWater],
    "device.set-deeper": [ours("gun", "is set no deeper than the map")],
    "device.set-shallower": [ours("gun", "is set no deeper than the map")],
    "needle.not-given": [ours("needle length is at least the depth", "a needle reaches no deeper than it is long")],
    "needle.shorter-than-depth": [
      ours("needle length is at least the depth", "a needle reaches no deeper than it is long"),
    ],
    "needle.differs-from-map": [ours("map and equipment", "name the same needle")],
    "needle.lot-missing": [ours("traceability", "lot and last day of what enters the skin")],
    "needle.held": [ours("traceability", "a lot that is held touches nobody")],
    "needle.expired": [sterileOnce],
    "head.not-given": [sterileOnce],
    "head.reused": [sterileOnce, tapWater],
    "head.held": [ours("traceability", "a lot that is held touches nobody")],
    "head.expired": [sterileOnce],
    "head.piece-missing": [ours("traceability", "the single piece tells whether it was used before")],
    "needle-free.excluded": electrical,
    "needle-free.not-asked": electrical,
    "needle-free.polarity-missing": [polarity],
    "needle-free.current-missing": [{ source: "IONTO", at: "iontophoresis", says: 0.5, unit: "mA/cm2" }],
    "needle-free.current-above": [{ source: "IONTO", at: "iontophoresis", says: 0.5, unit: "mA/cm2" }],
    "needle-free.frequency-missing": [ours("sonophoresis", "the frequency is written down")],
    "needle-free.frequency-outside": [ours("sonophoresis", "20–100 or 700–16 000", "kHz")],
    "session.equipment-missing": [ours("traceability", "what a session was given with is written down")],
    "session.not-cleaned-after": [cleanedEachTime, tapWater, sterileWater],
  },
};
