import type { Claim, Source } from "../evidence/index.ts";
import { holdsOn } from "../substances/index.ts";
import type { MixFinding } from "./answer.ts";
import { claimsOf } from "./claims-of.ts";
import type { MixKnowledge } from "./knowledge.ts";
import { countriesOf } from "./law-rules.ts";
import type { Mixture, Part } from "./mixture.ts";
import { found, isAnaesthetic, isCarrier } from "./mixture.ts";

/** Whether each substance may be injected at all, and in what it is dissolved. */
export function substanceFindings(mixture: Mixture): MixFinding[] {
  const { knowledge, parts, creams, request } = mixture;
  const countries = countriesOf(mixture);
  const injected = parts.flatMap((part): MixFinding[] => {
    const { substance, ingredient, id } = part;
    if (substance === undefined)
      return [
        found("substance.unknown", "cannot-decide", [id], { substance: id }, claimsOf(knowledge, "substance.unknown")),
      ];
    const because = { substance: id };
    const findings: MixFinding[] = [];
    if (substance.blocked !== null)
      findings.push(
        found(
          "substance.blocked",
          "refused",
          [id],
          { ...because, why: substance.blocked.why },
          substance.blocked.claims,
        ),
      );
    for (const { country, status, route, from, until, claims } of substance.status) {
      if (country !== "*" && countries?.includes(country) !== true) continue;
      if ((route !== null && route !== (request.route ?? "intradermal")) || !holdsOn({ from, until }, request.on))
        continue;
      if (status === "banned")
        findings.push(found("substance.banned", "refused", [id], { ...because, country }, claims));
      if (status === "restricted") findings.push(found("substance.restricted", "caution", [id], because, claims));
      if (status === "unlicensed") findings.push(found("substance.unlicensed", "caution", [id], because, claims));
    }
    const vehicle = ingredient.vehicle ?? substance.assumedVehicle?.vehicle ?? "water";
    if (vehicle !== "water") {
      const claims = [...(substance.assumedVehicle?.claims ?? []), ...claimsOf(knowledge, "vehicle.not-injectable")];
      findings.push(found("vehicle.not-injectable", "refused", [id], { ...because, vehicle }, claims));
    }
    return findings;
  });
  const topical = creams
    .filter((cream) => cream.product === undefined)
    .map(({ id }) =>
      found("topical.unknown", "cannot-decide", [id], { product: id }, claimsOf(knowledge, "topical.unknown")),
    );
  return [...injected, ...topical];
}

/** What is in the syringe twice, and whether there is too much in it to be overseen. */
export function countFindings({ knowledge, parts }: Mixture): MixFinding[] {
  const ids = parts.map((part) => part.id);
  const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((substance) =>
    found("mixture.duplicate", "refused", [substance], { substance }, claimsOf(knowledge, "mixture.duplicate")),
  );
  const actives = new Set(parts.filter((part) => !isCarrier(part)).map((part) => part.id)).size;
  const { maxActives, maxComponents } = knowledge;
  if (actives <= maxActives.settled.value && new Set(ids).size <= maxComponents.settled.value) return twice;
  const because = { components: new Set(ids).size, actives, maxActives: maxActives.settled.value };
  return [...twice, found("mixture.many-components", "caution", ids, because, maxActives.claims)];
}

/** Every two substances of the syringe: studied together, decided by the clinic, unknown, or never. */
export function pairFindings({ knowledge, parts, request }: Mixture): MixFinding[] {
  const known = [...new Map(parts.map((part) => [part.id, part])).values()];
  // A decision of a later day was not yet made.
  const decided = (request.policy?.compatible ?? []).filter(
    ({ on }) => on === undefined || request.on === undefined || on <= request.on,
  );
  return known.flatMap((first, index) =>
    known
      .slice(index + 1)
      .flatMap((second) => pairFinding(knowledge, decided, first, second))
      .map((finding): MixFinding => ({ ...finding, grade: gradeOf(knowledge, finding.claims) })),
  );
}

type Decided = NonNullable<NonNullable<Mixture["request"]["policy"]>["compatible"]>;

function pairFinding(knowledge: MixKnowledge, decided: Decided, first: Part, second: Part): MixFinding[] {
  const [a, b] = [first, second].sort((x, y) => (x.id < y.id ? -1 : 1)).map((part) => part.substance);
  // A substance that is unknown or blocked has its own finding, and no decision about a pair could lift it.
  if (a === undefined || b === undefined || a.blocked !== null || b.blocked !== null) return [];
  const both = [a.id, b.id];
  const because = { first: a.id, second: b.id };
  const isPair = (pair: readonly string[]) => pair.includes(a.id) && pair.includes(b.id) && pair[0] !== pair[1];
  const rule = knowledge.pairs.find((each) => isPair(each.substances));
  if (rule?.known === "incompatible") return [found("pair.incompatible", "refused", both, because, rule.claims)];
  if ((a.lipolytic && isAnaesthetic(b)) || (b.lipolytic && isAnaesthetic(a)))
    return [
      found(
        "pair.anaesthetic-in-lipolytic",
        "refused",
        both,
        because,
        claimsOf(knowledge, "pair.anaesthetic-in-lipolytic"),
      ),
    ];
  // A label that wants its substance alone speaks for itself.
  if (a.label !== null || b.label !== null) return [];
  const decision = decided.find((each) => isPair(each.substances));
  const reacts = a.reaction !== null && b.reaction !== null && a.reaction !== b.reaction;
  if (reacts) {
    const then = decision === undefined ? "cannot-decide" : "caution";
    return [found("pair.acid-and-alkaline", then, both, because, claimsOf(knowledge, "pair.acid-and-alkaline"))];
  }
  if (rule?.known === "studied" || a.class === "carrier" || b.class === "carrier") return [];
  if (decision !== undefined)
    return [
      found("pair.decided-by-clinic", "ok", both, { ...because, physician: decision.physician }, rule?.claims ?? []),
    ];
  if (rule?.known === "practice") return [found("pair.practice-only", "caution", both, because, rule.claims)];
  return [found("pair.unknown", "cannot-decide", both, because, claimsOf(knowledge, "pair.unknown"))];
}

/** The best of the sources that speak of a pair, L1 (label, law) to L5; null where none is graded. */
function gradeOf({ quality }: MixKnowledge, claims: readonly Claim[]): Source["quality"] | null {
  return claims.flatMap(({ source }) => quality[source] ?? []).sort()[0] ?? null;
}
