import type { Interval, Phase, PlanEvidence, PlanKnowledge, Protocol, Study } from "@pistor/core/plan";
import { claimsInLine, claimTable, settledLink, sourceLink } from "./claims.ts";
import { page, table } from "./markdown.ts";

/** The courses that are laid out, what may be changed of them, and what trials found. */
export function protocolsPage({
  protocols,
  defaultProtocol,
  evidence,
  items,
  times,
  forbidden,
}: PlanKnowledge): string {
  return page(
    "# Protocols",
    "",
    "The field has no standard protocol. These are the courses that Pistor lays out, what may be changed of each, and what",
    "trials found of the treatment; studies that found no benefit come first.",
    "",
    protocols.flatMap((each) =>
      section(each, defaultProtocol[each.treatment] === each.id, evidence[each.treatment] ?? null),
    ),
    "## Lengths that hold for every course",
    "",
    table(
      ["what", "settled"],
      Object.values(times).map((time) => [time.title, settledLink(time)]),
    ),
    "",
    "## Items of a package",
    "",
    "A struck item is needed by no step of the course; it may be chosen as an extra.",
    "",
    table(
      ["item", "verdict", "claims"],
      items.map(({ item, verdict, claims }) => [item.replaceAll("-", " "), verdict, claimsInLine(claims)]),
    ),
    "",
    "## Where the law forbids a treatment",
    "",
    table(
      ["country", "treatment", "claims"],
      forbidden.map(({ country, treatment, claims }) => [country, treatment, claimsInLine(claims)]),
    ),
  );
}

function section(protocol: Protocol, isDefault: boolean, evidence: PlanEvidence | null): string[] {
  const { sessionsRange, intervalDaysRange, reviewEvery, reviewOnDays, impossibleClaim: impossible } = protocol;
  const reviews = reviewOnDays.length === 0 ? "" : `, and on day ${reviewOnDays.join(", ")}`;
  return [
    `## ${protocol.id}`,
    "",
    `Version ${protocol.version}, for ${protocol.treatment}${isDefault ? ", laid out when none is named" : ""}: ` +
      `${protocol.phases.map(phaseInWords).join(", then ")}. May be changed to ${sessionsRange.min}–${sessionsRange.max} ` +
      `sessions, ${intervalDaysRange.min}–${intervalDaysRange.max} days apart. A review follows every ` +
      `${reviewEvery === 1 ? "session" : `session whose number ${reviewEvery} divides`} and the last one${reviews}. ` +
      `${protocol.needle ? "The skin is pierced." : "No needle."}`,
    "",
    ...claimTable(protocol.claims),
    "",
    ...(impossible === undefined
      ? []
      : [
          `Claimed and impossible: ${impossible.sessions} sessions ${impossible.intervalDays} days apart within ` +
            `${impossible.claimedDays} days. ${claimsInLine(impossible.claims)}`,
          "",
        ]),
    ...(evidence === null ? ["What trials found: not read yet."] : evidenceInWords(evidence)),
    "",
  ];
}

function phaseInWords({ sessions, interval }: Phase): string {
  return `${sessions} session${sessions === 1 ? "" : "s"} ${every(interval)}`;
}

function every(interval: Interval): string {
  return "days" in interval
    ? `every ${interval.days} days`
    : `every ${interval.months === 1 ? "calendar month" : `${interval.months} calendar months`}, at least ${interval.atLeastDays} days apart`;
}

function evidenceInWords({ direction, certainty, studies }: PlanEvidence): string[] {
  return [
    `What trials found: **${direction === "none" ? "no trial" : direction}**, certainty ${certainty} (clinic default).`,
    "",
    ...(studies.length === 0 ? [] : table(["study", "direction", "design", "people", "found"], studies.map(studyRow))),
  ];
}

function studyRow({ source, direction, design, people, found, alsoIn }: Study): string[] {
  const retold = alsoIn === undefined ? "" : ` (also in ${alsoIn.map(sourceLink).join(", ")})`;
  return [`${sourceLink(source)}${retold}`, direction, design, people === null ? "not said" : String(people), found];
}
