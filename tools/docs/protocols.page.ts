import { word } from "@pistor/core/evidence";
import type {
  Interval,
  Maintenance,
  Phase,
  PlanEvidence,
  PlanKnowledge,
  Protocol,
  ProtocolEvidence,
  ProtocolStatus,
  Study,
} from "@pistor/core/plan";
import { protocolTexts } from "@pistor/knowledge/plan";
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
    "The field has no standard protocol. These are the courses that Pistor lays out when none is named, what may be changed of",
    "each and what trials found of the treatment, studies without benefit first; then every course that was studied, is",
    "practised or is claimed. One of which too little is stated is not laid out, and says why.",
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
  const { id, impossibleClaim: impossible, reportedSessions: reported } = protocol;
  return [
    `## ${id}`,
    "",
    `${protocol.title}. Version ${protocol.version}, for ${protocol.treatment}, ` +
      `${statuses[protocol.status]}${isDefault ? ", laid out when none is named" : ""}. ${course(protocol)} ` +
      `${protocol.needle ? "The skin is pierced." : "No needle."}`,
    "",
    ...claimTable(protocol.claims),
    "",
    ...technique(protocol),
    ...(protocol.maintenance === null
      ? []
      : [`Afterwards: ${afterwards(protocol.maintenance)}. ${claimsInLine(protocol.maintenance.claims)}`, ""]),
    ...(impossible === undefined
      ? []
      : [
          `Claimed and impossible: ${impossible.sessions} sessions ${impossible.intervalDays} days apart within ` +
            `${impossible.claimedDays} days. ${claimsInLine(impossible.claims)}`,
          "",
        ]),
    ...(reported === undefined
      ? []
      : [
          `Reported are ${reported.sessions} sessions; the schedule adds up to ${sessionsOf(protocol)}. ${claimsInLine(reported.claims)}`,
          "",
        ]),
    ...(isDefault ? whatIsKnown(evidence) : [onCards(protocol.evidence)]),
    "",
  ];
}

const statuses: Readonly<Record<ProtocolStatus, string>> = {
  settled: "settled among claims that disagree",
  label: "by the product's label",
  studied: "as it was studied",
  practice: "as it is practised",
  claimed: "as it is claimed",
  clinic: "a clinic's own",
};

function course({ phases, notLaidOut, sessionsRange, intervalDaysRange, reviewEvery, reviewOnDays }: Protocol): string {
  if (notLaidOut !== undefined) {
    const { why, sessions, interval } = notLaidOut;
    const stated = [sessions === null ? "" : `${sessions} sessions`, interval === null ? "" : every(interval)];
    return (
      `Cannot be laid out: ${word(protocolTexts, why, {}, "en").text} ` +
      `Stated: ${stated.filter((part) => part !== "").join(" ") || "no number"}.`
    );
  }
  const changes = [
    ...(sessionsRange === null ? [] : [`${sessionsRange.min}–${sessionsRange.max} sessions`]),
    ...(intervalDaysRange === null ? [] : [`${intervalDaysRange.min}–${intervalDaysRange.max} days apart`]),
  ];
  const reviews = reviewOnDays.length === 0 ? "" : `, and on day ${reviewOnDays.join(", ")}`;
  return (
    `${phases.map(phaseInWords).join(", then ")}. ` +
    `${changes.length === 0 ? "Nothing of it may be changed." : `May be changed to ${changes.join(", ")}.`} A review follows every ` +
    `${reviewEvery === 1 ? "session" : `session whose number ${reviewEvery} divides`} and the last one${reviews}.`
  );
}

function sessionsOf({ phases }: Protocol): number {
  return phases.reduce((sum, { sessions }) => sum + sessions, 0);
}

function phaseInWords({ sessions, interval }: Phase): string {
  return sessions === 1 && "days" in interval && interval.days === 0
    ? "1 session"
    : `${sessions} session${sessions === 1 ? "" : "s"} ${every(interval)}`;
}

function every(interval: Interval): string {
  if ("days" in interval) return `every ${interval.days} days`;
  if ("daysInTurn" in interval) return `after ${interval.daysInTurn.join(" and ")} days in turn`;
  const { months, atLeastDays } = interval;
  return `every ${months === 1 ? "calendar month" : `${months} calendar months`}, at least ${atLeastDays} days apart`;
}

function technique({ given, technique: stated }: Protocol): string[] {
  const own = given ?? stated;
  if (own === null) return [];
  return [`How it is given. ${claimsInLine(own.claims)}`, ""];
}

function afterwards({ kind, months }: Maintenance): string {
  if (kind === "none") return "nothing, by the source";
  return months === undefined ? "by case" : `every ${months.min} to ${months.max} months`;
}

function onCards({ direction, certainty, cards, study }: ProtocolEvidence): string {
  const rests = cards.length === 0 ? "no card" : cards.map((card) => `\`${card}\``).join(", ");
  const whose = study === undefined ? "What is known" : `What this study found (${sourceLink(study)})`;
  return `${whose}: **${direction === "none" ? "no trial" : direction}**, certainty ${certainty}; ${rests}.`;
}

function whatIsKnown(evidence: PlanEvidence | null): string[] {
  return evidence === null ? ["What trials found: not read yet."] : evidenceInWords(evidence);
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
