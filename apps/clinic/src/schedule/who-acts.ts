import type { Me } from "@pistor/api/access";
import type { queueReply } from "@pistor/api/schedule";
import type { z } from "zod";

type Kind = z.infer<typeof queueReply>["kind"];
type Role = Me["role"];

interface Who {
  /** Whose verb it is. */
  readonly act: readonly Role[];
  /** Who may look at it besides. */
  readonly look: readonly Role[];
  /** Key of the sentence that says who can. */
  readonly said: "who.decide" | "who.sign" | "who.ask" | "who.move";
}

const who: Readonly<Record<Kind, Who>> = {
  "must-move": { act: ["physician", "nurse", "coordinator"], look: ["owner", "safety-officer"], said: "who.move" },
  decide: { act: ["physician"], look: ["nurse", "coordinator"], said: "who.decide" },
  ask: { act: ["physician", "nurse"], look: ["coordinator"], said: "who.ask" },
  sign: { act: ["physician"], look: ["nurse", "safety-officer"], said: "who.sign" },
  "co-sign": { act: ["physician"], look: ["nurse", "safety-officer"], said: "who.sign" },
};

/** What a member can do about something that waits. Nobody is offered a verb that would be refused. */
export function standingOf(
  kind: Kind,
  role: Role,
): { readonly may: "act" | "look" | "nothing"; readonly said: Who["said"] } {
  const { act, look, said } = who[kind];
  return { may: act.includes(role) ? "act" : look.includes(role) ? "look" : "nothing", said };
}
