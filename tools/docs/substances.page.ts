import type {
  AllergenGroup,
  AllergyWords,
  DoseLimit,
  SessionLimit,
  Substance,
  SubstanceStatus,
  TopicalProduct,
} from "@pistor/core/substances";
import { allLimits, allLimitsOfTopical } from "@pistor/core/substances";
import { dosingTexts } from "@pistor/knowledge/dosing";
import { claimsInLine, claimTable, settledLink } from "./claims.ts";
import { limitRow } from "./limits-in-words.ts";
import { page, table } from "./markdown.ts";

interface Catalogue {
  readonly substances: readonly Substance[];
  readonly topicals: readonly TopicalProduct[];
  readonly allergens: readonly AllergenGroup[];
  readonly words: AllergyWords;
}

/** What is injected or laid on the skin, its limits, and why some of it never is. */
export function substancesPage({ substances, topicals, allergens, words }: Catalogue): string {
  const blocked = substances.filter((each) => each.blocked !== null).length;
  return page(
    "# Substances",
    "",
    `${substances.length} substances, ${blocked} of them never injected, and ${topicals.length} products for the skin.`,
    "A substance whose maximum is not known is answered with a caution, never with silence.",
    "",
    table(
      ["substance", "class", "most in a session", "injected", "legal status"],
      substances.map((each) => [
        `[${each.name}](#${each.id}) \`${each.id}\``,
        each.class,
        limitInWords(each),
        each.blocked === null ? "yes" : `never: ${each.blocked.why.replaceAll("-", " ")}`,
        [
          ...new Set(each.status.map(({ country, status }) => `${country === "*" ? "everywhere" : country} ${status}`)),
        ].join(", "),
      ]),
    ),
    "",
    substances.flatMap((each) => section(each, words)),
    "# Products for the skin",
    "",
    topicals.flatMap(topicalSection),
    "# Groups of allergens",
    "",
    "What patients are allergic to as a whole, and the words by which screening and the mixture know it.",
    "",
    table(
      ["group", "words that patients use", "claims"],
      allergens.map((each) => [`\`${each.id}\``, namesOf(words, each.id).join(", "), claimsInLine(each.claims)]),
    ),
  );
}

function limitInWords({ class: kind, limit }: Substance): string {
  if (limit === null) return kind === "carrier" ? "carrier" : "not known";
  return limit.kind === "mg"
    ? settledLink(limit.maxMg)
    : `${settledLink(limit.perKgMg)} and never over ${settledLink(limit.capMg)}`;
}

function looser(limit: SessionLimit | null): string[] {
  if (limit?.kind !== "mg-per-kg" || limit.looser.length === 0) return [];
  const published = limit.looser.map(
    (each) => `${each.perKgMg} mg/kg with a cap of ${each.capMg} mg (${claimsInLine(each.claims)})`,
  );
  const who =
    limit.policyKey === null ? "A clinic may not choose them" : `A clinic may choose one as \`${limit.policyKey}\``;
  return [`Looser published values: ${published.join("; ")}. ${who}.`, ""];
}

function section(each: Substance, words: AllergyWords): string[] {
  const facts = [
    each.class,
    each.regulatedAs,
    `measured in ${each.measuredIn === "mg" ? "mg" : "international units"}`,
    each.reaction,
    each.lipolytic ? "breaks down fat, or is meant to" : null,
    each.pole === null ? null : `driven from the ${each.pole.from}`,
  ].filter((fact) => fact !== null);
  const list = (title: string, words: readonly string[]) =>
    words.length === 0 ? [] : [`${title}: ${words.join("; ")}.`, ""];
  return [
    `<a id="${each.id}"></a>`,
    "",
    `## ${each.name}`,
    "",
    `\`${each.id}\` · ${facts.join(" · ")}`,
    "",
    ...whyBlocked(each),
    ...codesAndForms(each),
    `Usual strengths: ${each.usualStrengths.length === 0 ? "not known" : each.usualStrengths.join(", ")}` +
      `${each.strengthClaims.length === 0 ? "" : ` (${claimsInLine(each.strengthClaims)})`}. ` +
      `Strongest usual product: ${settledLink(each.strongestMgPerMl)}.`,
    "",
    ...(each.offeredStrengthMgPerMl === null
      ? []
      : [
          `Offered first: ${settledLink(each.offeredStrengthMgPerMl)}; the strength on the product is always asked for.`,
          "",
        ]),
    ...limitTable(allLimits(each), limitInWords(each)),
    ...looser(each.limit),
    ...list(
      "Every maximum is lower for",
      each.reductions.map(({ who, percent }) => `${who}, by ${settledLink(percent)}`),
    ),
    ...labelInWords(each),
    ...statusTable(each.status),
    ...(each.assumedVehicle === null
      ? []
      : [`Taken to be dissolved in ${each.assumedVehicle.vehicle}: ${claimsInLine(each.assumedVehicle.claims)}`, ""]),
    ...list(
      "Its products hold",
      each.contains.map(({ what, claims }) => `${what} (${claimsInLine(claims)})`),
    ),
    ...warnings(each),
    ...(each.studied.length === 0 ? [] : [`Given in published work: ${claimsInLine(each.studied)}.`, ""]),
    ...list("An allergy to one of these counts", reachedBy(words, each.id)),
    ...list("Also called", each.synonyms),
    ...claimTable(each.claims),
    "",
  ];
}

/** The sentence that the mixture says, with the name in it. */
function whyBlocked({ name, blocked }: Substance): string[] {
  if (blocked === null) return [];
  const why = dosingTexts.en[`substance.blocked.${blocked.why}`] ?? blocked.why;
  return [`**Never injected here**: ${why.replaceAll("{substance}", name)} ${claimsInLine(blocked.claims)}`, ""];
}

function codesAndForms({ codes, notListed, salts }: Pick<Substance, "codes" | "notListed" | "salts">): string[] {
  const rows = [
    ...codes.map((code) => ["", "", code.system, `\`${code.code}\``, claimsInLine(code.claims)]),
    ...salts.flatMap((form) => {
      const share = settledLink(form.baseFraction);
      if (form.codes.length === 0) return [[form.name, share, "", "", ""]];
      return form.codes.map((code) => [form.name, share, code.system, `\`${code.code}\``, claimsInLine(code.claims)]);
    }),
    ...notListed.map((claim) => ["", "", "none", "", claimsInLine([claim])]),
  ];
  return rows.length === 0 ? [] : [...table(["form", "share of base", "list", "code", "claims"], rows), ""];
}

function limitTable(limits: readonly DoseLimit[], none: string): string[] {
  return limits.length === 0
    ? [`Most in a session: ${none}.`, ""]
    : [...table(["limit", "for", "claims"], limits.map(limitRow)), ""];
}

function statusTable(status: readonly SubstanceStatus[]): string[] {
  if (status.length === 0) return [];
  return [
    ...table(
      ["where", "status", "route", "from", "until", "claims"],
      status.map((each) => [
        each.country === "*" ? "everywhere" : each.country,
        each.status,
        each.route ?? "every",
        each.from ?? "",
        each.until ?? "",
        claimsInLine(each.claims),
      ]),
    ),
    "",
  ];
}

type Warned = Pick<Substance, "contraindications" | "harms" | "precautions">;

function warnings({ contraindications, harms, precautions }: Warned): string[] {
  const asked = (answers: readonly string[]) => answers.map((answer) => `\`${answer}\``).join(", ");
  const rows = [
    ...contraindications.map((each) => [
      each.then === "never" ? "never" : "physician decides",
      each.words,
      asked(each.answers),
      claimsInLine(each.claims),
    ]),
    ...harms.map((each) => ["harm", each.words, asked(each.answers), claimsInLine(each.claims)]),
    ...precautions.map((each) => [
      each.who === "patient" ? "told to the patient" : "staff",
      each.words,
      asked(each.answers),
      claimsInLine(each.claims),
    ]),
  ];
  return rows.length === 0 ? [] : [...table(["what follows", "with", "asked as", "claims"], rows), ""];
}

function labelInWords({ label }: Substance): string[] {
  if (label === null) return [];
  return [
    `By its label: ${settledLink(label.strengthMgPerMl)}, ${settledLink(label.volumePerPointMl)} a point, at most ` +
      `${settledLink(label.maxPoints)} points, ${settledLink(label.maxMl)}, ${settledLink(label.maxMgPerCm2)} and ` +
      `${settledLink(label.maxSessions)} sessions, ${settledLink(label.minMonthsBetween)} and ` +
      `${settledLink(label.minDaysBetween)} apart; only in ${label.sites.only.join(", ")}; alone in its syringe ` +
      `(${claimsInLine(label.alone)}).`,
    "",
  ];
}

function topicalSection(each: TopicalProduct): string[] {
  return [
    `<a id="${each.id}"></a>`,
    "",
    `## ${each.name}`,
    "",
    `\`${each.id}\` · holds ${each.actives
      .map(({ substance, mgPerG }) => `[${substance}](#${substance}) ${settledLink(mgPerG)}`)
      .join(" and ")}`,
    "",
    ...codesAndForms({ codes: each.codes, notListed: [], salts: [] }),
    ...limitTable(allLimitsOfTopical(each), ""),
    ...statusTable(each.status),
    ...warnings(each),
    ...claimTable(each.claims),
    "",
  ];
}

/** Every word for an allergen that patients use, once. */
function namesOf({ allergens }: AllergyWords, id: string): readonly string[] {
  return [...new Set(allergens.flatMap((each) => (each.id === id ? each.names : [])))];
}

/** Families and other allergens, an allergy to which reaches a substance. */
function reachedBy({ substances }: AllergyWords, id: string): readonly string[] {
  const known = substances.find((each) => each.id === id);
  return [...(known?.families ?? []), ...(known?.allergens ?? [])];
}
