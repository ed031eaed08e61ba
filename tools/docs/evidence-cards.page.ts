import type { CardStudy, Effect, EvidenceCard } from "@pistor/core/evidence";
import { quantityInWords } from "@pistor/core/evidence";
import { anchor, claimsInLine, sourceLink } from "./claims.ts";
import { page, table } from "./markdown.ts";

/** What is claimed of each use and what was found of it, studies that found nothing first. */
export function evidenceCardsPage(cards: readonly EvidenceCard[]): string {
  const treatments = [...new Set(cards.map(({ treatment }) => treatment))];
  const studies = new Set(cards.flatMap((card) => card.studies));
  const without = cards.filter(({ direction }) => direction === "none").length;
  return page(
    "# Evidence cards",
    "",
    "A card for each use that somebody claims: who claims it, what was found, how sure that is and why, and every study.",
    "Studies that found nothing come first, and among equals the better design. A study that stands on two cards is one",
    "study. No body has graded this field, so how sure a card is was chosen by the knowledge board. `Off-label` means that no",
    "label which was read names the use. Papers of consensus are opinions: they stand with the claims, never as studies.",
    "",
    "What a direction means: **negative**, no better than the skin or people it was compared with; **mixed**, equal to another",
    "treatment, or results that disagree; **positive**, better, or better than before where nothing was compared; **none**, no",
    "trial was found.",
    "",
    `${cards.length} cards, ${studies.size} studies; of ${without} uses no trial was found.`,
    "",
    treatments.flatMap((treatment) => [
      `## ${treatment}`,
      "",
      ...cards.filter((card) => card.treatment === treatment).flatMap(section),
    ]),
  );
}

function section(card: EvidenceCard): string[] {
  const { id, headline, plain, direction, certainty, certaintyWhy, offLabel, studies, claimed, reviewed } = card;
  return [
    `<a id="${anchor(id)}"></a>`,
    "",
    `### ${headline}`,
    "",
    `\`${id}\`. Direction: **${direction}**. Certainty: **${certainty}**. ${certaintyWhy}` +
      `${offLabel ? " Off-label." : ""} Read ${reviewed.on}, ${reviewed.by}.`,
    "",
    plain,
    "",
    `Claimed: ${claimsInLine(claimed)}.`,
    "",
    ...(studies.length === 0
      ? []
      : table(
          ["study", "year", "direction", "design", "people", "against", "found", "as printed", "paid by"],
          studies.map(row),
        )),
    "",
  ];
}

function row(study: CardStudy): string[] {
  const { source, alsoIn = [], year, direction, design, people, control, found, effects, funding } = study;
  const retold = alsoIn.length === 0 ? "" : ` (also in ${alsoIn.map(sourceLink).join(", ")})`;
  return [
    `${sourceLink(source)}${retold}`,
    year === null ? "–" : String(year),
    direction,
    design,
    people === null ? "not read" : String(people),
    control ?? "nothing",
    found,
    effects.map(effectInWords).join("; ") || "no number read",
    funding === "not-read" ? "not read" : funding,
  ];
}

function effectInWords({ measure, value, unit, interval, p, computed }: Effect): string {
  const size = value === null ? "" : ` ${quantityInWords(value, unit)}`;
  const span = interval === null ? "" : ` (${interval[0]} to ${interval[1]})`;
  const chance = p === null ? "" : `, p ${typeof p === "number" ? `= ${p}` : p}`;
  return `${measure}${size}${span}${chance}${computed === undefined ? "" : ` [computed: ${computed}]`}`;
}
