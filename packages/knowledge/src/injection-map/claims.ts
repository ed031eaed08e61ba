import type { Claim } from "@pistor/core/evidence";

/** One value of a source, in our own words. */
export function claim(source: string, at: string, says: Claim["says"], unit?: string): Claim {
  return unit === undefined ? { source, at, says } : { source, at, says, unit };
}

/** A value that nobody published: a clinic's start, to be checked against the label. */
export function ours(at: string, says: Claim["says"], unit?: string): Claim {
  return claim("clinic-default", at, says, unit);
}
