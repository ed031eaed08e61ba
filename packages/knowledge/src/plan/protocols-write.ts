import type { Claim } from "@pistor/core/evidence";
import type { Interval, NotLaidOut, Phase, Protocol, ProtocolEvidence, StatedTechnique } from "@pistor/core/plan";
import { evidenceCards, mainCard } from "../evidence/cards/index.ts";

/** Of Pistor's own courses: reviewed after every third session, and given up where nothing changes. */
export const settled = {
  version: "1",
  status: "settled",
  reviewEvery: 3,
  reviewOnDays: [],
  stopRule: {
    rule: "protocol.stop.no-important-change",
    reviews: 2,
    claims: [
      {
        source: "clinic-default",
        at: "protocols",
        says: "no change beyond the least important difference at two reviews",
      },
    ],
  },
  maintenance: null,
  technique: null,
  mixture: null,
} as const;

/** No source says when a course is looked at: that is ours in every course that is laid out. */
export const reviewed: Claim = {
  source: "clinic-default",
  at: "protocols",
  says: "reviewed after every 3rd session and after the last",
};

/** A range or a choice that no source gives, in words that say what it is. */
export const chosen = (says: string): Claim => ({ source: "clinic-default", at: "protocols", says });

/** What the treatment's main card says. */
export function mainEvidence(treatment: string): ProtocolEvidence {
  const card = mainCard(treatment);
  if (card === null) throw new Error(`No card speaks for ${treatment}.`);
  return { direction: card.direction, certainty: card.certainty, cards: [card.id] };
}

/** What a card says, or where a study is named, what that study found. */
export function evidenceOf(card: string, study?: string): ProtocolEvidence {
  const found = evidenceCards.find(({ id }) => id === card);
  if (found === undefined) throw new Error(`There is no card ${card}.`);
  if (study === undefined) return { direction: found.direction, certainty: found.certainty, cards: [card] };
  const own = found.studies.find(({ source }) => source === study);
  if (own === undefined) throw new Error(`No study of ${study} stands on the card ${card}.`);
  return { direction: own.direction, certainty: found.certainty, cards: [card], study };
}

type Told = Pick<Protocol, "id" | "title" | "treatment" | "indications" | "evidence" | "claims"> &
  Partial<
    Pick<Protocol, "status" | "sessionsRange" | "reviewOnDays" | "maintenance" | "mixture" | "reportedSessions">
  > & {
    readonly technique?: StatedTechnique;
    readonly needle?: false;
  };

const told = {
  ...settled,
  status: "studied",
  stopRule: null,
  sessionsRange: null,
  intervalDaysRange: null,
  needle: true,
} as const;

/** A course as one source gave it: nothing of it is changed that the source does not leave open. */
export function asGiven(written: Told & { readonly phases: readonly Phase[] }): Protocol {
  return { ...told, ...written, claims: [...written.claims, reviewed] };
}

/** A course that a study gave with a substance that is refused here: told as it was given, and never laid out. */
export function refusedHere(written: Told, sessions: number, interval: Interval): Protocol {
  return notLaidOut(written, "refused-substance", { sessions, interval });
}

/** A course of which too little is stated to lay it out. */
export function notLaidOut(
  written: Told,
  why: string,
  stated: Partial<Pick<NotLaidOut, "sessions" | "interval">> = {},
): Protocol {
  return {
    ...told,
    ...written,
    phases: [],
    notLaidOut: { why: `protocol.why.${why}`, sessions: null, interval: null, ...stated },
  };
}

/** What a source states of the technique; the rest it does not state. */
export function technique(stated: Partial<Omit<StatedTechnique, "claims">>, claims: readonly Claim[]): StatedTechnique {
  return {
    technique: null,
    depthMm: null,
    spacingMm: null,
    dropMl: null,
    mostPoints: null,
    mostMl: null,
    ...stated,
    claims,
  };
}
