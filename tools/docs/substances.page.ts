import type { AllergenGroup, SessionLimit, Substance, TopicalProduct } from "@pistor/core/substances";
import { claimsInLine, claimTable, settledLink } from "./claims.ts";
import { page, table } from "./markdown.ts";

interface Catalogue {
  readonly substances: readonly Substance[];
  readonly topicals: readonly TopicalProduct[];
  readonly allergens: readonly AllergenGroup[];
}

/** What is injected or laid on the skin, its limits, and why some of it never is. */
export function substancesPage({ substances, topicals, allergens }: Catalogue): string {
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
        each.status.map(({ country, status }) => `${country === "*" ? "everywhere" : country} ${status}`).join(", "),
      ]),
    ),
    "",
    substances.flatMap(section),
    "# Products for the skin",
    "",
    topicals.flatMap(topicalSection),
    "# Groups of allergens",
    "",
    "An allergy to one member counts for the whole group.",
    "",
    table(
      ["group", "words that patients use", "claims"],
      allergens.map((each) => [`\`${each.id}\``, [...new Set(each.words)].join(", "), claimsInLine(each.claims)]),
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

function section(each: Substance): string[] {
  const facts = [
    each.class,
    each.regulatedAs,
    `measured in ${each.measuredIn === "mg" ? "mg" : "international units"}`,
    each.reaction,
    each.lipolytic ? "breaks down fat, or is meant to" : null,
    ...each.codes.map(({ system, code }) => `${system} ${code}`),
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
    ...(each.blocked === null
      ? []
      : [`**Never injected**: ${each.blocked.why.replaceAll("-", " ")}. ${claimsInLine(each.blocked.claims)}`, ""]),
    `Most in a session: ${limitInWords(each)}. Strongest usual product: ${settledLink(each.strongestMgPerMl)}.`,
    "",
    ...looser(each.limit),
    ...labelInWords(each),
    ...each.status.flatMap(({ country, status, claims }) => [
      `${country === "*" ? "Everywhere" : country}: ${status}. ${claimsInLine(claims)}`,
      "",
    ]),
    ...(each.assumedVehicle === null
      ? []
      : [`Taken to be dissolved in ${each.assumedVehicle.vehicle}: ${claimsInLine(each.assumedVehicle.claims)}`, ""]),
    ...list(
      "Not with",
      each.contraindications.map(({ words }) => words),
    ),
    ...list(
      "Harms",
      each.harms.map(({ words }) => words),
    ),
    ...list("An allergy to one of these counts", each.allergens),
    ...list("Also called", each.synonyms),
    ...claimTable(each.claims),
    "",
  ];
}

function labelInWords({ label }: Substance): string[] {
  if (label === null) return [];
  return [
    `By its label: ${settledLink(label.strengthMgPerMl)}, ${settledLink(label.volumePerPointMl)} a point, at most ` +
      `${settledLink(label.maxPoints)} points, ${settledLink(label.maxMl)}, ${settledLink(label.maxMgPerCm2)} and ` +
      `${settledLink(label.maxSessions)} sessions; only in ${label.sites.only.join(", ")}; alone in its syringe ` +
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
    [`\`${each.id}\``, ...each.codes.map(({ system, code }) => `${system} ${code}`)].join(" · "),
    "",
    `${settledLink(each.gramsPerCm2)} on at most ${settledLink(each.maxAreaCm2)}, for ${settledLink(each.minMinutes)} to ` +
      `${settledLink(each.maxMinutes)}; holds ${each.actives
        .map(({ substance, mgPerG }) => `[${substance}](#${substance}) ${settledLink(mgPerG)}`)
        .join(" and ")}.`,
    "",
    ...(each.contraindications.length === 0
      ? []
      : [`Not with: ${each.contraindications.map(({ words }) => words).join("; ")}.`, ""]),
    ...claimTable(each.claims),
    "",
  ];
}
