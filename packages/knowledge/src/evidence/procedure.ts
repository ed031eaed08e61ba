import type { Fact, Parameter } from "@pistor/core/evidence";

const settledOn = { by: "knowledge board", on: "2026-11-22" } as const;

/** Where the drop is meant to stay. */
export const targetLayer = {
  id: "procedure.target-layer",
  title: "Layer of the skin that the drop is meant for",
  unit: "text",
  claims: [
    { source: "S0", at: "what it is", says: "middle layer of the skin" },
    { source: "S1", at: "what it is", says: "the skin, mostly its lower part" },
    { source: "S2", at: "what it is", says: "middle layer of the skin" },
    { source: "S3", at: "introduction", says: "middle layer of the skin, called mesoderm" },
    { source: "S4", at: "origins", says: "middle layer of the skin, called mesoderm" },
    { source: "PMFA", at: "history", says: "dermis; the mesoderm is a layer of the embryo" },
    { source: "PHP", at: "technique", says: "dermis" },
  ],
  settled: {
    value: "dermis",
    how: "agreement",
    why: "The middle layer of the skin is the dermis. Mesoderm is a layer of the embryo and is no word for it.",
    ...settledOn,
  },
} as const satisfies Parameter<string>;

/** Who holds the needle. */
export const operator = {
  id: "procedure.operator",
  title: "Who may do it",
  unit: "text",
  claims: [
    { source: "S2", at: "clinic and doctors", says: "licensed dermatologist specialised in mesotherapy" },
    { source: "S2", at: "clinic and doctors", says: "licensed clinic" },
    { source: "S2", at: "clinic and doctors", says: "some specialist nurses" },
    { source: "S3", at: "risks", says: "trained practitioner" },
    { source: "S4", at: "qualifications", says: "trained and certified practitioner" },
    {
      source: "TR-GETAT",
      at: "regulation of 2014",
      says: "certified physician in a licensed unit; a dentist within dentistry alone",
      country: "TR",
    },
    {
      source: "TR-2025",
      at: "amendment of January 2025",
      says: "physician of any branch after a certified programme, in a licensed health institution",
      country: "TR",
    },
    { source: "SIM2011", at: "abstract", says: "experienced physician" },
  ],
  settled: {
    value: "physician certified for mesotherapy, in a licensed place",
    how: "strictest",
    why: "The strictest of what is claimed, and the law where it was read. A nurse does it only where the country's law says so.",
    ...settledOn,
  },
} as const satisfies Parameter<string>;

/** Whether the skin is pierced, and so what may never be said of it. */
export const invasiveness = {
  id: "procedure.invasiveness",
  title: "Whether it is invasive",
  unit: "text",
  claims: [
    { source: "S2", at: "what it is", says: "not surgical" },
    { source: "S3", at: "recovery", says: "not invasive at all" },
    { source: "S4", at: "risks", says: "invasive: the skin barrier is broken" },
  ],
  settled: {
    value: "invasive",
    how: "strictest",
    why: "A needle pierces the skin. That it is no surgery does not make it less so.",
    ...settledOn,
  },
} as const satisfies Parameter<string>;

/** What is said of how it is done and acted on elsewhere, or by nobody. */
export const procedureFacts = [
  {
    id: "procedure.origin",
    title: "Who began it, where and when",
    claims: [
      { source: "S0", at: "introduction", says: "Michel Pistor, 1952" },
      { source: "S2", at: "what it is", says: "Michel Pistor, France, 1952" },
      { source: "S3", at: "introduction", says: "Michel Pistor, France, 1952" },
      { source: "S4", at: "origins", says: "Michel Pistor, France, 1952" },
      { source: "MEZO-ORG", at: "history", says: "Pistor 1952; the word itself 1958" },
    ],
    note: "History: nothing is decided by it. The sources agree.",
    actedOnBy: [],
  },
  {
    id: "procedure.first-uses",
    title: "What it was first used for",
    claims: [
      { source: "S2", at: "what it is", says: "pain, vascular and infectious disease, sports injury, circulation" },
      { source: "S3", at: "introduction", says: "pain" },
      { source: "S4", at: "origins", says: "pain, vascular and infectious disease, sports injury, circulation" },
    ],
    note: "History: an infection was once treated with it and is today a reason to wait.",
    actedOnBy: ["infection.acute"],
  },
  {
    id: "procedure.scalp-depth",
    title: "Depth on the scalp",
    claims: [{ source: "S2", at: "hair", says: 1, unit: "mm" }],
    note: "One source. A map of the scalp is held to the depth of the technique and of the skin, which includes it.",
    actedOnBy: ["map.depth", "map.papule.depth"],
  },
  {
    id: "procedure.drop",
    title: "What is left at each point",
    claims: [
      { source: "S2", at: "how it is done", says: "one small drop" },
      { source: "S3", at: "the appointment", says: "one small drop" },
      { source: "AMIN-SLIDES", at: "facial rejuvenation", says: 0.01, unit: "mL" },
      { source: "PHP", at: "technique", says: "0.10–0.20", unit: "mL" },
    ],
    note: "The articles give no volume. Each technique has its own range of drops, ten-fold apart.",
    actedOnBy: ["map.nappage.drop", "map.papule.drop", "map.sim-intradermal.drop", "map.point-by-point.drop"],
  },
  {
    id: "procedure.needle",
    title: "Needle",
    claims: [
      { source: "S0", at: "how it is done", says: "very fine" },
      { source: "S2", at: "how it is done", says: "micro needle" },
      { source: "S3", at: "the appointment", says: "short, special" },
      { source: "S4", at: "treatment", says: "fine, special" },
    ],
    note: "No length or gauge in the articles. A map asks that the needle reaches the depth.",
    actedOnBy: ["map.nappage.needle", "map.sim-intradermal.needle", "map.needle-shorter-than-depth"],
  },
  {
    id: "procedure.gun",
    title: "Needle on a mechanical gun",
    claims: [
      { source: "S2", at: "how it is done", says: "single, or on a mechanical gun for series" },
      { source: "S3", at: "the appointment", says: "sometimes on a mechanical gun for series" },
      {
        source: "SFM",
        at: "public page, material",
        says: "multi-injectors and Dermojet are not to be used, single-use or not",
      },
      { source: "CARBONNE", at: "outbreak", says: "a gun rinsed with tap water infected patients" },
    ],
    note: "A gun carries germs from one person to the next unless what touches the liquid is sterile and used once. A session names its device, and does not close without the device's cleaning and water.",
    actedOnBy: ["devices.needles-per-shot", "devices.fluid-path", "devices.reprocessing-water"],
  },
  {
    id: "procedure.hand-technique",
    title: "How the hand leads the needle",
    claims: [
      { source: "S2", at: "how it is done", says: "at an angle to the skin" },
      { source: "S2", at: "how it is done", says: "or with a fast movement of the wrist while injecting" },
    ],
    note: "The angle is checked by technique; the movement is the hand's own and is not recorded.",
    actedOnBy: ["map.nappage.angle", "map.papule.angle"],
  },
  {
    id: "procedure.techniques",
    title: "Techniques by how the needle goes in",
    claims: [
      { source: "S2", at: "types", says: "point by point" },
      { source: "S2", at: "types", says: "comprehensive" },
      { source: "S2", at: "types", says: "upper skin" },
      { source: "SFM", at: "public page, techniques", says: "epidermal, nappage, point by point" },
    ],
    note: "Comprehensive is nappage, upper skin is epidermal. Each is a technique with its own depth, distance and drop.",
    actedOnBy: ["map.point-by-point.depth", "map.nappage.depth", "map.epidermal.depth"],
  },
  {
    id: "procedure.delivery",
    title: "With a needle or without",
    claims: [
      { source: "S0", at: "types", says: "needle" },
      { source: "S0", at: "types", says: "needle-free" },
      { source: "S2", at: "types", says: "needle" },
      { source: "S2", at: "types", says: "needle-free" },
    ],
    note: "The delivery is asked before screening, since the reasons against an electrical device are others than those against a needle.",
    actedOnBy: ["device.implanted", "epilepsy.needle-free", "needle-free.standard"],
  },
  {
    id: "procedure.needle-free-devices",
    title: "Devices without a needle",
    claims: [
      { source: "S0", at: "needle-free", says: "devices for meso-peeling" },
      { source: "S2", at: "needle-free", says: "high-frequency ultrasound" },
      { source: "S2", at: "needle-free", says: "devices for meso-peeling" },
      { source: "IONTO", at: "iontophoresis", says: "direct current of about 0.5 mA/cm²" },
      { source: "HEALTHJADE", at: "iontophoresis", says: "the sign of the drug decides which pole drives it" },
    ],
    note: "No trial of such a device was read. A session writes down current, pole and frequency.",
    actedOnBy: ["needle-free.standard", "devices.iontophoresis-current", "devices.ultrasound-high"],
  },
  {
    id: "procedure.needle-free-harm",
    title: "Harm without a needle",
    claims: [
      { source: "S0", at: "needle-free", says: "fewer side effects" },
      { source: "S2", at: "needle-free", says: "fewer side effects" },
    ],
    note: "Plausible, counted by nobody: it is not told to patients as a reason to choose it.",
    actedOnBy: [],
  },
  {
    id: "procedure.needle-free-reach",
    title: "What reaches the middle layer",
    claims: [
      { source: "S2", at: "needle-free", says: "only needles bring a drug there reliably" },
      { source: "S0", at: "needle-free", says: "studies show the needle to be faster and more effective" },
    ],
    note: "Why a map of a needle-free device states no depth that it can vouch for.",
    actedOnBy: ["map.needle-free.depth"],
  },
  {
    id: "procedure.anaesthesia",
    title: "What numbs the skin",
    claims: [
      { source: "S0", at: "how it is done", says: "topical cream" },
      { source: "S1", at: "how it is done", says: "topical cream" },
      { source: "S2", at: "how it is done", says: "topical cream" },
      { source: "S4", at: "what to expect", says: "topical cream" },
      { source: "S2", at: "face and body", says: "by the patient's threshold of pain" },
      { source: "S3", at: "the appointment", says: "may be left out" },
    ],
    note: "A cream is offered and never needed. Its time on the skin follows its label.",
    actedOnBy: ["plan.cream-minutes-before", "topical.lidocaine-prilocaine-cream.until", "g6pd.prilocaine"],
  },
  {
    id: "procedure.setting",
    title: "Where it is done, and what follows",
    claims: [
      { source: "S2", at: "how it is done", says: "outpatient" },
      { source: "S2", at: "how it is done", says: "home within hours" },
      { source: "S2", at: "how it is done", says: "no dressing as a rule" },
      { source: "S2", at: "how it is done", says: "a check between sessions may be needed" },
    ],
    note: "No night in a hospital, no theatre. Checks at 24 h, 72 h and day 7 are laid out for every session.",
    actedOnBy: ["refused.hospital-in-the-package"],
  },
  {
    id: "procedure.adjunct-massage",
    title: "Massage beside the course",
    claims: [{ source: "S2", at: "suggestions", says: "massage, so that the effect lasts" }],
    note: "Not before the punctures have closed; nothing more is planned.",
    actedOnBy: ["aftercare.massage"],
  },
  {
    id: "procedure.adjunct-diet-and-exercise",
    title: "Diet and exercise beside a course against cellulite or fat",
    claims: [
      { source: "S0", at: "cellulite", says: "diet and exercise for some" },
      { source: "S0", at: "regional fat", says: "diet and exercise make it faster" },
    ],
    note: "Whoever changes weight during the course cannot tell what the needle did: weight is measured beside the area.",
    actedOnBy: [],
  },
  {
    id: "procedure.adjunct-exercise",
    title: "Exercise beside the course",
    claims: [{ source: "S2", at: "suggestions", says: "30–50 min, 2–3 times a week" }],
    note: "None in the first 48 hours after a session, then as usual.",
    actedOnBy: ["aftercare.exercise"],
  },
] as const satisfies readonly Fact[];
