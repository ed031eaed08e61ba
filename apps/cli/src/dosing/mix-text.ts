import type { Dose, MixVerdict, WordedMixAnswer } from "@pistor/core/dosing";

const headlines: Readonly<Record<MixVerdict, string>> = {
  ok: "OK: nothing found against this mixture",
  caution: "CAUTION: read what follows before preparing",
  "cannot-decide": "CANNOT DECIDE: something that matters is not known",
  refused: "REFUSED: do not prepare this mixture",
};

/** The answer as a person reads it: verdict, volumes, a line for each dose, then what was found and what to do. */
export function mixText(answer: WordedMixAnswer, names: Readonly<Record<string, string>>): string {
  const { verdict, totalMl, pointsMl, leftoverMl, anaestheticShare, doses, findings } = answer;
  const volumes =
    pointsMl === null
      ? `Prepared ${totalMl} mL; no points given, so the whole is counted as the dose.`
      : `Prepared ${totalMl} mL; the points take ${pointsMl} mL; left over ${leftoverMl} mL.`;
  const together =
    anaestheticShare === null ? [] : [`Local anaesthetics together: ${percent(anaestheticShare)} of the maximum.`];
  const found = findings.map(({ then, tell, rule, claims }) => {
    const sources = [...new Set(claims.map((claim) => claim.source))].join(", ");
    return `  [${then === "ok" ? "note" : then}] ${tell}\n      ${rule}${sources === "" ? "" : ` · ${sources}`}`;
  });
  return [
    headlines[verdict],
    volumes,
    "",
    "Doses",
    ...doses.map((dose) => `  ${doseLine(dose, names)}`),
    ...together,
    ...(found.length === 0 ? [] : ["", "Found", ...found]),
  ].join("\n");
}

function doseLine(dose: Dose, names: Readonly<Record<string, string>>): string {
  const name = names[dose.substance] ?? dose.substance;
  const where = dose.from === "topical" ? " (cream)" : "";
  const amount = dose.iu === null ? `${dose.mg} mg` : `${dose.iu} IU`;
  const point = dose.iu === null ? dose.perPointMg : dose.perPointIu;
  const perPoint = point === null ? "" : `, ${point} ${dose.iu === null ? "mg" : "IU"} a point`;
  const most =
    dose.maxMg === null || dose.share === null
      ? dose.role === "carrier"
        ? "carrier"
        : "no maximum known"
      : `${percent(dose.share)} of ${dose.maxMg} mg${byDefault(dose)}`;
  return `${name}${where}: ${amount}${perPoint}; ${most}`;
}

/** A maximum that only the clinic gives is never shown as a published one. */
function byDefault(dose: Dose): string {
  return dose.claims.every((claim) => claim.source === "clinic-default") ? " (clinic default, check the label)" : "";
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}
