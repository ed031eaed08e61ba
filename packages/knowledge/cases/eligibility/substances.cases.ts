import type { ScreenDocument } from "@pistor/core/eligibility";
import type { EligibilityCase } from "./eligibility-case.ts";
import { man, without, woman } from "./people.ts";

const refused = { decision: "not-eligible", rules: ["substance.refused"] } as const;
const whitening = { decision: "not-eligible", rules: ["substance.refused-for-whitening"] } as const;
const fine = {
  decision: "eligible",
  rules: [],
  without: ["substance.refused", "substance.refused-for-whitening", "substance.not-recognised"],
} as const;

const planned = (mixture: readonly string[], otherwise: Partial<ScreenDocument> = {}) =>
  woman({}, { mixture: [...mixture], ...otherwise });

export const substances: readonly EligibilityCase[] = [
  { name: "hyaluronic acid alone", situation: woman(), ...fine, why: "Known, and nobody excludes it." },
  {
    name: "a mixture of four known substances",
    situation: planned(["hyaluronic-acid", "vitamin-c", "multivitamin", "tranexamic-acid"]),
    ...fine,
    ask: [],
    why: "Each is known and none is refused; doses and pairs are checked by the mixture's own rules.",
  },
  {
    name: "phosphatidylcholine in Turkey",
    situation: planned(["phosphatidylcholine"], { treatment: "fat" }),
    ...refused,
    ask: [],
    without: ["country.bans-substance", "substance.refused-for-whitening"],
    why: "FDA2023: not approved; refused everywhere by default.",
  },
  {
    name: "phosphatidylcholine under the name of a product",
    situation: planned(["Lipostabil"], { treatment: "fat" }),
    ...refused,
    why: "Lipostabil holds phosphatidylcholine, which FDA2023 does not find approved.",
  },
  ...(["sodium-deoxycholate", "Aqualyx", "Kabelline"] as const).map((product) => ({
    name: `${product} against fat in Turkey`,
    situation: planned([product], { treatment: "fat" }),
    ...refused,
    ask: [],
    without: ["country.bans-substance"],
    why: "FDA2023 warns of it by name or by its salt: not approved, unlike deoxycholic acid under its own label.",
  })),
  {
    name: "deoxycholic acid under its own label in Turkey",
    situation: planned(["deoxycholic-acid"], { treatment: "fat" }),
    ...fine,
    why: "The one approved product against fat; only the salt and its products are refused.",
  },
  ...(["thuja", "graphites", "homeopathic-injectable"] as const).map((remedy) => ({
    name: `the homeopathic ${remedy} in the mixture`,
    situation: planned(["hyaluronic-acid", remedy]),
    ...refused,
    why: "REDORBIT: not approved for injection; homeopathic vials were suspected in an outbreak (GALMES).",
  })),
  {
    name: "phosphatidylcholine for pain",
    situation: planned(["phosphatidylcholine"], { treatment: "pain" }),
    ...refused,
    why: "Refused whatever it is planned for.",
  },
  {
    name: "calcitonin for a painful joint",
    situation: planned(["calcitonin"], { treatment: "rheumatic" }),
    ...refused,
    why: "S2 praises it; EMA-CALC restricts it to short use for other diseases, and the stricter holds.",
  },
  {
    name: "salmon calcitonin by its full name",
    situation: planned(["salmon calcitonin"], { treatment: "pain" }),
    ...refused,
    why: "The same hormone under another name.",
  },
  {
    name: "thyroxine against cellulite",
    situation: planned(["levothyroxine"], { treatment: "cellulite" }),
    ...refused,
    why: "A hormone without any cosmetic use; the literature list says block.",
  },
  {
    name: "tiratricol against fat",
    situation: planned(["tiratricol"], { treatment: "fat" }),
    ...refused,
    why: "A hormone without any cosmetic use; the literature list says block.",
  },
  {
    name: "buflomedil against cellulite",
    situation: planned(["buflomedil", "aminophylline", "lidocaine"], { treatment: "cellulite" }),
    ...refused,
    why: "The mixture of PARK; buflomedil was withdrawn in the European Union in 2011.",
  },
  {
    name: "growth factors for hair",
    situation: planned(["growth-factors"], { treatment: "hair" }),
    ...refused,
    why: "No licence was found; the literature list says block.",
  },
  {
    name: "exosomes for the face",
    situation: planned(["exosomes"]),
    ...refused,
    why: "No licence was found; the literature list says block.",
  },
  {
    name: "stem cells for hair",
    situation: planned(["stem cell therapy"], { treatment: "hair" }),
    ...refused,
    why: "S0 calls hair mesotherapy stem cell therapy: a misleading claim, and nothing licensed is meant by it.",
  },
  {
    name: "a refused substance among allowed ones, needle-free",
    situation: planned(["hyaluronic-acid", "exosomes"], { treatment: "needle-free", delivery: "needle-free" }),
    ...refused,
    why: "One is enough, with or without a needle.",
  },
  {
    name: "nothing planned yet is not refused",
    situation: without(woman(), "mixture"),
    decision: "eligible",
    rules: [],
    ask: [],
    without: ["substance.refused", "substance.refused-for-whitening", "substance.not-recognised"],
    why: "What is not planned is not given; the session is screened again with its own mixture.",
  },
  {
    name: "the vasodilator pentoxifylline is not buflomedil",
    situation: planned(["pentoxifylline"], { treatment: "vascular" }),
    ...fine,
    why: "Only buflomedil was withdrawn.",
  },
  ...(["face", "body", "cellulite", "fat", "hair"] as const).map((treatment) => ({
    name: `glutathione, ${treatment}`,
    situation: planned(["glutathione"], { treatment }),
    ...whitening,
    why: "No approval for whitening was found; refused in every treatment for looks.",
  })),
  {
    name: "glutathione, needle-free",
    situation: planned(["glutathione"], { treatment: "needle-free", delivery: "needle-free" }),
    ...whitening,
    why: "No approval for whitening was found; refused in every treatment for looks.",
  },
  ...(["pain", "rheumatic", "vascular"] as const).map((treatment) => ({
    name: `glutathione, ${treatment}`,
    situation: planned(["glutathione"], { treatment }),
    ...fine,
    why: "It is not for looks there; the mixture has its own checks.",
  })),
  {
    name: "vitamin C to brighten the face",
    situation: planned(["vitamin-c"]),
    ...fine,
    why: "The refusal names glutathione alone.",
  },
  {
    name: "a substance that no list has",
    situation: planned(["secret-formula"]),
    decision: "physician-decides",
    rules: ["substance.not-recognised"],
    ask: [],
    without: ["substance.refused"],
    why: "What is not known cannot be cleared: neither allergies nor exclusions were held against it.",
  },
  {
    name: "a substance that no list has, beside a known one, for a man's pain",
    situation: man({}, { treatment: "pain", mixture: ["lidocaine", "dr-x-cocktail"] }),
    decision: "physician-decides",
    rules: ["substance.not-recognised"],
    why: "One unknown substance is enough.",
  },
  ...(["antibiotics", "peptides", "amino acids", "minerals"] as const).map((words) => ({
    name: `${words}, a word for a class, as a part of the mixture`,
    situation: planned(["hyaluronic-acid", words]),
    decision: "physician-decides" as const,
    rules: ["substance.not-recognised"],
    why: "The articles name the class and no member; what has no name cannot be cleared.",
  })),
  {
    name: "two findings in one mixture: one refused, one unknown",
    situation: planned(["exosomes", "secret-formula"]),
    decision: "not-eligible",
    rules: ["substance.refused", "substance.not-recognised"],
    why: "Both are told, the worse first.",
  },
  {
    name: "glutathione and exosomes for the face",
    situation: planned(["glutathione", "exosomes"]),
    decision: "not-eligible",
    rules: ["substance.refused", "substance.refused-for-whitening"],
    why: "Two reasons, both told.",
  },
  {
    name: "allergic to the very words of an unknown substance",
    situation: woman({}, { allergies: ["secret-formula"], mixture: ["secret-formula"] }),
    decision: "not-eligible",
    rules: ["allergy.in-mixture", "substance.not-recognised"],
    why: "The same words on both sides; no list is needed for that.",
  },
  {
    name: "allergic to latex, an unknown substance planned",
    situation: woman({}, { allergies: ["latex"], mixture: ["secret-formula"] }),
    decision: "physician-decides",
    rules: ["allergy.not-recognised", "substance.not-recognised"],
    why: "Nobody can say whether one reaches the other: the physician reads both.",
  },
];
