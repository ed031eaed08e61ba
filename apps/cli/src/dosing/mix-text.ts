import type { Dose, MixVerdict, WordedMixAnswer } from "@pistor/core/dosing";

const headlines: Readonly<Record<MixVerdict, string>> = {
  ok: "OK: nothing found against this mixture",
  caution: "CAUTION: read what follows before preparing",
  "cannot-decide": "CANNOT DECIDE: something that matters is not known",
  refused: "REFUSED: do not prepare this mixture",
};

type Names = Readonly<Record<string, string>>;

/**
 * The answer as a nurse reads it: verdict and what stops it, volumes, a line and a bar for each dose, what to draw up, then
 * what was found and what to do.
 *
 * @param lawTitles titles of regulations by id
 */
export function mixText(answer: WordedMixAnswer, names: Names, lawTitles: Names = {}): string {
  const { verdict, doses, findings, anaestheticShare, lawNotes } = answer;
  const stops = findings.filter(({ then }) => then === verdict && then !== "ok");
  const together =
    anaestheticShare === null ? [] : [`Local anaesthetics together: ${percent(anaestheticShare)} of the maximum.`];
  const rest = findings.filter((finding) => !stops.includes(finding));
  const heading = verdict === "caution" ? "Read first" : "What stops it";
  return [
    headlines[verdict],
    ...(stops.length === 0 ? [] : ["", heading, ...stops.map(found), ""]),
    volumes(answer),
    "",
    "Doses",
    ...doses.map((dose) => `  ${doseLine(dose, names)}`),
    ...doses.flatMap((dose) => overTime(dose, names)),
    ...together,
    ...drawUp(answer, names),
    ...(rest.length === 0 ? [] : ["", "Found", ...rest.map(found)]),
    ...(lawNotes.length === 0 ? [] : ["", "The law here", ...lawNotes.map((id) => `  ${lawTitles[id] ?? id} (${id})`)]),
  ].join("\n");
}

function found({ then, tell, rule, claims, grade }: WordedMixAnswer["findings"][number]): string {
  const sources = [...new Set(claims.map((claim) => claim.source))].join(", ");
  const best = grade == null ? "" : ` (best source ${grade})`;
  return `  [${then === "ok" ? "note" : then}] ${tell}\n      ${rule}${sources === "" ? "" : ` · ${sources}${best}`}`;
}

function volumes({ totalMl, pointsMl, leftoverMl }: WordedMixAnswer): string {
  return pointsMl === null
    ? `Prepared ${totalMl} mL; no points given, so the whole is counted as the dose.`
    : `Prepared ${totalMl} mL; the points take ${pointsMl} mL; left over ${leftoverMl} mL.`;
}

function doseLine(dose: Dose, names: Names): string {
  const amount = dose.iu === null ? `${dose.mg} mg` : `${dose.iu} IU`;
  const point = dose.iu === null ? dose.perPointMg : dose.perPointIu;
  const perPoint = point === null ? "" : `, ${point} ${dose.iu === null ? "mg" : "IU"} a point`;
  const most =
    dose.maxMg === null || dose.share === null
      ? dose.role === "carrier"
        ? "carrier"
        : "no maximum known"
      : `${percent(dose.share)} of ${dose.maxMg} mg${byDefault(dose)} ${bar(dose.share)}`;
  return `${nameOf(dose, names)}: ${amount}${perPoint}; ${most}`;
}

function overTime(dose: Dose, names: Names): string[] {
  const row = (title: string, sum: Dose["perYear"]) => {
    const amount = sum?.mg ?? sum?.iu;
    if (sum === null || amount == null || (sum.mg ?? sum.iu) === (dose.mg ?? dose.iu)) return [];
    const most = sum.maxMg === null ? "" : ` of ${sum.maxMg} mg`;
    return [`  ${nameOf(dose, names)}, ${title}: ${amount} ${sum.mg === null ? "IU" : "mg"}${most}`];
  };
  return dose.role === "carrier" ? [] : [...row("this course", dose.perCourse), ...row("this year", dose.perYear)];
}

/** What to draw up, one line an ingredient, and how full each syringe is. */
function drawUp({ drawMl, syringes, useBefore }: WordedMixAnswer, names: Names): string[] {
  const until = useBefore === null ? [] : [`Use before ${useBefore.slice(11, 16)} on ${useBefore.slice(0, 10)}.`];
  if (drawMl === null || syringes === null) return until.length === 0 ? [] : ["", ...until];
  const dead = drawMl.deadMl === 0 ? "" : `, ${drawMl.deadMl} mL of it stays behind`;
  return [
    "",
    `Draw up ${drawMl.totalMl} mL${dead}`,
    ...drawMl.ingredients.map(
      (each) =>
        `  ${names[each.substance] ?? each.substance}: ${each.drawMl} mL` +
        (each.doseErrorPercent === 0 ? "" : ` (rounding: ${signed(each.doseErrorPercent)} % of its dose)`),
    ),
    `  in ${syringes.length} ${syringes.length === 1 ? "syringe" : "syringes"}: ${syringes.map(({ fillMl }) => `${fillMl} mL`).join(", ")}`,
    ...until,
  ];
}

function nameOf(dose: Dose, names: Names): string {
  return `${names[dose.substance] ?? dose.substance}${dose.from === "topical" ? " (cream)" : ""}`;
}

/** Ten marks for the maximum; what is above it is marked so. */
function bar(share: number): string {
  const full = Math.min(10, Math.ceil(share * 10));
  return `[${"#".repeat(full)}${".".repeat(10 - full)}]${share > 1 ? "!" : ""}`;
}

/** A maximum that only the clinic gives is never shown as a published one. */
function byDefault(dose: Dose): string {
  return dose.claims.every((claim) => claim.source === "clinic-default") ? " (clinic default, check the label)" : "";
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}

function signed(value: number): string {
  const short = Math.round(value * 100) / 100;
  return short > 0 ? `+${short}` : String(short);
}
