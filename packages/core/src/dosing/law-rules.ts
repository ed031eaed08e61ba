import type { Regulation } from "../evidence/index.ts";
import { inForce, statusOf } from "../evidence/index.ts";
import type { MixFinding, MixVerdict } from "./answer.ts";
import { claimsOf } from "./claims-of.ts";
import type { LegalPack, LegalRule } from "./knowledge.ts";
import type { Mixture } from "./mixture.ts";
import { found, isCarrier } from "./mixture.ts";

/**
 * What the law of the clinic's country says, on the day of the session; without a day, all that was read is taken to hold.
 *
 * Without a country the answer is open only where some country's law would forbid the mixture; a country that nobody
 * has read is a remark.
 */
export function lawFindings(mixture: Mixture): MixFinding[] {
  const { knowledge, request } = mixture;
  const { country } = request;
  if (country === undefined) {
    const could = knowledge.laws.flatMap((pack) => broken(mixture, pack)).filter(({ then }) => then === "refused");
    if (could.length === 0) return [];
    const claims = could.flatMap((finding) => finding.claims);
    const substances = could.flatMap((finding) => finding.substances);
    return [found("law.country-not-given", "cannot-decide", substances, {}, claims)];
  }
  const pack = packOf(mixture);
  const unread = found("law.not-read", "ok", [], { country }, claimsOf(knowledge, "law.not-read"));
  return [...(pack === undefined ? [unread] : broken(mixture, pack)), ...ofSubstances(mixture, country, pack)];
}

/** Ids of the regulations that whoever prepares here must know, in force on the day. */
export function lawNotesOf(mixture: Mixture): readonly string[] {
  const notes = packOf(mixture)?.notes ?? [];
  return notes.filter((note) => holds(note, mixture.request.on)).map(({ id }) => id);
}

/** The country and the unions that it belongs to on the day; undefined where no country is given. */
export function countriesOf({ knowledge, request: { country, on } }: Mixture): readonly string[] | undefined {
  if (country === undefined) return undefined;
  const member = knowledge.law.unionMembers.some(
    (each) =>
      each.country === country &&
      (on === undefined
        ? each.until === null
        : (each.from === null || each.from <= on) && (each.until === null || on < each.until)),
  );
  return member ? [country, "EU"] : [country];
}

function packOf({ knowledge, request }: Mixture): LegalPack | undefined {
  return knowledge.laws.find((each) => each.country === request.country);
}

type InTime = Pick<Regulation, "from" | "until" | "suspended">;

function holds(law: InTime, on: string | undefined): boolean {
  return on === undefined || inForce(law as Regulation, on);
}

function broken(mixture: Mixture, { country, rules }: LegalPack): MixFinding[] {
  const { request, knowledge } = mixture;
  return rules.flatMap((each) => {
    if (!holds(each.law, request.on)) return [];
    const met = forbidden(mixture, each);
    if (met.length === 0) return [];
    if (each.forbids === "mixing-in-office" && request.preparedIn === "pharmacy")
      return [found("law.mixed-in-pharmacy", "ok", met, { country }, claimsOf(knowledge, "law.mixed-in-pharmacy"))];
    return [found(each.rule, each.then, met, { country }, each.law.claims)];
  });
}

/** The substances that a rule is about; none where the mixture does not meet it. */
function forbidden({ parts }: Mixture, { forbids }: LegalRule): readonly string[] {
  // A carrier only dilutes: one medicine in its solvent is prepared, not mixed.
  const actives = [...new Set(parts.filter((part) => !isCarrier(part)).map((part) => part.id))];
  if (forbids === "mixing-in-office" || forbids === "several-actives") return actives.length > 1 ? actives : [];
  return parts
    .filter(({ substance }) => substance?.lipolytic)
    .filter(({ substance }) => forbids === "lipolysis-for-looks" || substance?.label === null)
    .map((part) => part.id);
}

const follows: Readonly<Record<string, MixVerdict>> = {
  forbidden: "refused",
  withdrawn: "refused",
  restricted: "caution",
  "not-approved": "caution",
};

/** What a law says of a substance by itself, where no rule of the country's pack has said it. */
function ofSubstances(mixture: Mixture, country: string, pack: LegalPack | undefined): MixFinding[] {
  const { knowledge, request, parts } = mixture;
  const { on, site } = request;
  if (on === undefined) return [];
  const said = new Set((pack?.rules ?? []).map(({ law }) => law.id));
  return parts.flatMap(({ id, substance }) => {
    // What is blocked everywhere has a finding of its own.
    if (substance === undefined || substance.blocked !== null) return [];
    const asked = {
      substance: id,
      kinds: substance.lipolytic ? ["lipolytic"] : [],
      site: site ?? null,
      // What the law says of a region holds for either side of it.
      uses: ["cosmetic removal of fat", ...(site === undefined ? [] : [site.replace(/-(left|right)$/, "")])],
      country,
      on,
    };
    const status = statusOf(knowledge.law, asked);
    const then = status === null ? undefined : follows[status.status];
    if (status === null || then === undefined || said.has(status.regulation.id)) return [];
    const because = { substance: id, country, status: status.status, regulation: status.regulation.id };
    return [found("law.substance", then, [id], because, status.regulation.claims)];
  });
}
