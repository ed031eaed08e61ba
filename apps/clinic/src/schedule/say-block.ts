import type { VisitBlock } from "@pistor/api/schedule";
import { day } from "../kit/format.ts";
import type { KeyOf } from "../kit/words-of.ts";
import type en from "../texts/today-board/en.json";

type Sentence = readonly [KeyOf<typeof en>, Readonly<Record<string, string | number>>];

/** Which sentence a block is at a moment, and its figures. @param creamAt since when the cream is on */
export function sayBlock(block: VisitBlock, now: number, creamAt: string | null): Sentence {
  const { kind, name, place, at, limit } = block;
  const clock = (moment: string | null) => moment?.slice(11, 16) ?? "";
  const left = at === null ? 0 : (Date.parse(at) - now) / 60_000;
  // What is left is rounded up and what is over down, so that nothing is said to have ended before it has.
  const values = {
    name: name ?? "",
    place: place ?? "",
    at: clock(at),
    day: at === null ? "" : day(at, "short"),
    limit: clock(limit),
    since: clock(creamAt),
    minutes: left > 0 ? Math.ceil(left) : Math.floor(-left),
  };
  const over = left <= 0;
  if (kind === "cream" && over) return ["block.creamWorks", values];
  if (kind === "room" && over) return ["block.roomOver", values];
  if (kind === "practitioner" && over) return ["block.practitionerOver", values];
  if (kind === "observation" && over) return ["block.observationOver", values];
  if (kind === "test-not-read" && at === null) return ["block.testUnread", values];
  if (kind === "consent-reflection" && over) return ["block.consentEarly", values];
  if (kind === "mixture-over" && over) return ["block.mixtureOver", values];
  return [`block.${kind}`, values];
}
