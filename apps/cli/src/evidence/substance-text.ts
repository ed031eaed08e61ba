import type { Claim } from "@pistor/core/evidence";
import { quantityInWords } from "@pistor/core/evidence";
import type { DoseLimit, Substance, SubstanceCode, SubstanceWarning, TopicalProduct } from "@pistor/core/substances";
import { allLimits, allLimitsOfTopical, limitInWords, scopeInWords } from "@pistor/core/substances";
import type { Entry } from "./knowledge-document.ts";

/** What the catalogue says of a substance or of a product for the skin; nothing of any other thing. */
export function catalogueLines(entry: Entry): string[] {
  if (entry.kind === "substance") return ofSubstance(entry as unknown as Substance);
  return entry.kind === "topical" ? ofTopical(entry as unknown as TopicalProduct) : [];
}

function ofSubstance(each: Substance): string[] {
  const { blocked, limit, salts, notListed } = each;
  const looser = limit?.kind === "mg-per-kg" ? limit.looser : [];
  return [
    `name: ${each.name}`,
    `class: ${each.class}`,
    `strengths: ${each.usualStrengths.join(", ") || "not known"}${sources(each.strengthClaims)}`,
    ...(blocked === null ? [] : [`never injected here: ${blocked.why.replaceAll("-", " ")}${sources(blocked.claims)}`]),
    ...limitLines(allLimits(each)),
    ...looser.map(
      ({ perKgMg, capMg, claims }) => `  a policy may go to ${perKgMg} mg/kg, ${capMg} mg${sources(claims)}`,
    ),
    ...each.reductions.map(
      ({ who, percent }) => `  ${percent.settled.value} % less for ${who}${sources(percent.claims)}`,
    ),
    ...statusLines(each.status),
    ...warningLines(each),
    ...block("codes", [
      ...each.codes.map(codeLine),
      ...salts.flatMap((form) => [
        `${form.name}${form.baseFraction === null ? "" : `: ${form.baseFraction.settled.value} of it is the base`}`,
        ...form.codes.map((code) => `  ${codeLine(code)}`),
      ]),
      ...notListed.map(({ source, says }) => `${source}: ${says}`),
    ]),
  ];
}

function ofTopical(each: TopicalProduct): string[] {
  return [
    `name: ${each.name}`,
    ...block(
      "holds",
      each.actives.map(({ substance, mgPerG }) => `${substance} ${mgPerG.settled.value} mg/g${sources(mgPerG.claims)}`),
    ),
    ...limitLines(allLimitsOfTopical(each)),
    ...statusLines(each.status),
    ...warningLines(each),
    ...block("codes", each.codes.map(codeLine)),
  ];
}

function limitLines(limits: readonly DoseLimit[]): string[] {
  if (limits.length === 0) return ["limits: not known"];
  return block(
    "limits",
    limits.map((limit) => {
      const { unit, settled, claims } = limit.value;
      const amount = limitInWords(limit, quantityInWords(settled.value, unit));
      return `${amount} (${scopeInWords(limit.scope)})${sources(claims)}`;
    }),
  );
}

function statusLines(status: Substance["status"]): string[] {
  return block(
    "status",
    status.map(({ country, status: what, route, from, until, claims }) => {
      const days = [from === null ? "" : ` from ${from}`, until === null ? "" : ` until ${until}`].join("");
      return `${country === "*" ? "everywhere" : country}: ${what}, ${route ?? "every route"}${days}${sources(claims)}`;
    }),
  );
}

function warningLines({
  contraindications,
  harms,
  precautions,
}: Pick<Substance, "contraindications" | "harms" | "precautions">): string[] {
  const words = (list: readonly SubstanceWarning[]) => list.map((each) => `${each.words}${sources(each.claims)}`);
  return [
    ...block("never with", words(contraindications.filter(({ then }) => then === "never"))),
    ...block("the physician decides", words(contraindications.filter(({ then }) => then === "physician-decides"))),
    ...block("harms", words(harms)),
    ...block("told to the patient", words(precautions.filter(({ who }) => who === "patient"))),
    ...block("staff", words(precautions.filter(({ who }) => who === "staff"))),
  ];
}

function codeLine({ system, code, claims }: SubstanceCode): string {
  return `${system} ${code}${sources(claims)}`;
}

function block(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((each) => `  ${each}`)];
}

function sources(claims: readonly Claim[]): string {
  return claims.length === 0 ? "" : ` [${[...new Set(claims.map(({ source }) => source))].join(", ")}]`;
}
