import type { Claim } from "@pistor/core/evidence";

type Where = Partial<Pick<Claim, "country" | "from" | "until">>;

/** What a text says of the law, in our words. Where only a month or a year is known, the day stands with the regulation. */
export function lawClaim(source: string, at: string, says: string, where: Where = {}): Claim {
  return { source, at, says, ...where };
}

/** What no text at hand says: shown as a clinic default, to be checked before anybody relies on it. */
export function remembered(at: string, says: string): Claim {
  return { source: "clinic-default", at: `from memory: ${at}`, says };
}
