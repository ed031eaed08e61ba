import type { CardStudy } from "@pistor/core/evidence";
import type { PlanEvidence, Study } from "@pistor/core/plan";
import { evidenceCards, mainCard } from "../evidence/cards/index.ts";

/** A plan has fewer words for a design than a card. */
const designs = {
  randomised: "randomised",
  controlled: "controlled",
  "systematic-review": "systematic-review",
  uncontrolled: "uncontrolled",
  retrospective: "uncontrolled",
  consensus: "uncontrolled",
} as const satisfies Record<CardStudy["design"], Study["design"]>;

/** Where plans tell less of a study than its card: what a plan says stays the same from one version to the next. */
interface Told {
  readonly design?: Study["design"];
  readonly people?: null;
  readonly alone?: true;
}

/** A study as it stands on a card. The cards are the one place for what was found. */
function study(card: string, source: string, told: Told = {}): Study {
  const found = evidenceCards.find(({ id }) => id === card)?.studies.find((each) => each.source === source);
  if (found === undefined) throw new Error(`No study of ${source} stands on the card ${card}.`);
  const { direction, design, people, alsoIn } = found;
  return {
    source,
    direction,
    design: told.design ?? designs[design],
    people: told.people === undefined ? people : told.people,
    found: found.found,
    ...(alsoIn === undefined || told.alone ? {} : { alsoIn }),
  };
}

/** The direction and certainty of a treatment's main card, with the studies that a plan tells. */
function known(treatment: string, studies: readonly Study[] = []): PlanEvidence {
  const card = mainCard(treatment);
  if (card === null) throw new Error(`No card speaks for ${treatment}.`);
  return { direction: card.direction, certainty: card.certainty, studies };
}

/** What trials found, by treatment; those that found nothing come first. Every number stands on the cards. */
export const planEvidence = {
  face: known("face", [
    study("face.fine-lines", "ELDOM"),
    study("face.fine-lines", "AMIN", { alone: true }),
    study("face.fine-lines", "JEWDS"),
    study("face.fine-lines", "SAVOIA"),
    study("face.fine-lines", "NCTF"),
  ]),
  body: known("body"),
  cellulite: known("cellulite", [study("cellulite.cellulite", "PARK")]),
  hair: known("hair", [
    study("hair.androgenetic", "HERZ"),
    study("hair.androgenetic", "MARZBAN"),
    study("hair.androgenetic", "MOFTAH", { alone: true }),
    study("hair.androgenetic", "SACEDA"),
  ]),
  fat: known("fat", [study("fat.submental", "REFINE3"), study("fat.pc-dc", "THOMAS")]),
  pain: known("pain", [
    study("pain.acute-low-back", "COSTANTINO", { alone: true }),
    study("pain.acute-neck", "PAOLUCCI", { design: "systematic-review", people: null, alone: true }),
    study("pain.calcific-shoulder", "SIM-T4", { design: "controlled" }),
  ]),
  rheumatic: known("rheumatic", [study("rheumatic.knee-osteoarthritis", "SCITE-PAIN", { alone: true })]),
  vascular: known("vascular"),
  "needle-free": known("needle-free"),
} as const satisfies Readonly<Record<string, PlanEvidence>>;
