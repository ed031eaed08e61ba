import type { Inquiry } from "@pistor/api/messages";

/** What somebody else can have changed while an inquiry stood open here. */
export interface Changed {
  readonly what: "owner" | "state" | "patient" | "messages" | "joined";
  readonly before: string;
  readonly now: string;
}

/** What differs between the inquiry as it was read and as it stands, each with both values; counts as figures. */
export function whatChanged(before: Inquiry, now: Inquiry): readonly Changed[] {
  const pairs: readonly (readonly [Changed["what"], string, string])[] = [
    ["owner", before.owner?.name ?? "", now.owner?.name ?? ""],
    ["state", before.state, now.state],
    ["patient", before.patientId ?? "", now.patientId ?? ""],
    ["messages", `${before.messages.length}`, `${now.messages.length}`],
    ["joined", `${before.joined.length}`, `${now.joined.length}`],
  ];
  return pairs.flatMap(([what, was, is]) => (was === is ? [] : [{ what, before: was, now: is }]));
}
