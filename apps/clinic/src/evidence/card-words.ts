import { designs, directions } from "@pistor/core/evidence";
import type { EvidenceWords } from "@pistor/ui";
import { useCitesWords } from "../kit/cites-words.ts";
import { day, figure } from "../kit/format.ts";
import { useWords } from "./evidence-words.ts";

const fundings = ["manufacturer", "public", "none", "not-read"] as const;

/** What a card's parts say besides the card itself. */
export function useCardWords(): EvidenceWords {
  const t = useWords();
  const cites = useCitesWords();
  return {
    howSure: (certainty) => t("card.howSure", { certainty: t(`card.certainty.${certainty}`) }),
    offLabel: t("card.offLabel"),
    reviewed: (on, by) => t("card.reviewed", { on: day(on), by: by === "knowledge board" ? t("card.board") : by }),
    claimedBy: t("card.claimedBy"),
    studies: t("card.studies"),
    count: (n) => t("card.counted", { n: figure(n) }),
    noStudies: t("card.noStudies"),
    eachDot: t("card.eachDot"),
    people: (n) => t("card.people", { n: figure(n) }),
    peopleNotRead: t("card.peopleNotRead"),
    noYear: t("card.noYear"),
    against: t("card.against"),
    alsoIn: t("card.alsoIn"),
    span: (low, high) => t("card.span", { low, high }),
    design: wordsOf(designs, (each) => t(`card.design.${each}`)),
    direction: wordsOf(directions, (each) => t(`card.direction.${each}`)),
    funding: wordsOf(fundings, (each) => t(`card.funding.${each}`)),
    figure: (value) => figure(value, 3).replace("-", "\u2212"),
    cites,
  };
}

function wordsOf<Key extends string>(keys: readonly Key[], say: (key: Key) => string): Readonly<Record<Key, string>> {
  return Object.fromEntries(keys.map((key) => [key, say(key)])) as Record<Key, string>;
}
