import type { ReplyOf } from "@pistor/api/kit";
import type { showToday, Visit, VisitBlock } from "@pistor/api/schedule";
import type { IconName, Tone } from "@pistor/ui";
import type { KeyOf } from "../kit/words-of.ts";
import type en from "../texts/today-board/en.json";

/** What a visit lacks and somebody can mend, with the one verb that leads there. */
export interface Act {
  readonly visit: Visit;
  readonly block: VisitBlock & { readonly opens: string };
  readonly verb: KeyOf<typeof en>;
  readonly icon: IconName;
  readonly tone: Tone;
}

const looks: Readonly<Partial<Record<VisitBlock["kind"], Omit<Act, "visit" | "block">>>> = {
  "consent-missing": { verb: "act.record", icon: "pen", tone: "care" },
  "consent-withdrawn": { verb: "act.look", icon: "pen", tone: "stop" },
  "consent-reflection": { verb: "act.look", icon: "clock", tone: "care" },
  "test-missing": { verb: "act.record", icon: "clock", tone: "ask" },
  "test-not-read": { verb: "act.record", icon: "clock", tone: "ask" },
  "test-not-negative": { verb: "act.look", icon: "octagon", tone: "stop" },
  "mixture-missing": { verb: "act.prepare", icon: "vial", tone: "ask" },
  "mixture-not-checked": { verb: "act.check", icon: "vial", tone: "ask" },
  "mixture-over": { verb: "act.prepare", icon: "vial", tone: "stop" },
  "device-held": { verb: "act.look", icon: "warning", tone: "stop" },
  "kit-over": { verb: "act.check", icon: "warning", tone: "stop" },
};

/** Of whoever is in the house first, then as the day goes on. */
export function actsOf({ blocks, visits }: Pick<ReplyOf<typeof showToday>, "blocks" | "visits">): readonly Act[] {
  const byId = new Map(visits.map((visit) => [visit.id, visit]));
  return blocks
    .flatMap((block) => {
      const visit = byId.get(block.visitId);
      const look = looks[block.kind];
      const { opens } = block;
      return visit === undefined || look === undefined || opens === null
        ? []
        : [{ visit, block: { ...block, opens }, ...look }];
    })
    .sort((one, other) => turnOf(one.visit) - turnOf(other.visit));
}

function turnOf({ state, at }: Visit): number {
  return Date.parse(at) - (state === "planned" ? 0 : 86_400_000);
}
