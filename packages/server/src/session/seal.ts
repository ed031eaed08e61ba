import { createHash } from "node:crypto";
import { canonical } from "@pistor/core/session";

/** Everything that a signature stands for. */
export interface Sealed {
  readonly version: number;
  readonly kind: "signed" | "amended";
  /** As JSON carries it. */
  readonly document: unknown;
  readonly note: string;
  readonly lang: string;
  readonly reason: string;
  readonly signedBy: string;
  /** ISO 8601 in UTC. */
  readonly signedAt: string;
  /** When it was signed, as the device claims, ISO 8601 in UTC; null: it did not say, as none did at first. */
  readonly deviceAt?: string | null;
  /** Seal of the version before; null for the first. */
  readonly previous: string | null;
}

/** SHA-256 of the canonical text of a version, the seal of the version before it among the rest. */
export function sealOf(sealed: Sealed): string {
  const { version, kind, document, note, lang, reason, signedBy, signedAt, deviceAt, previous } = sealed;
  // Left out where there is none, so that what was sealed before a device could say it still fits.
  const claimed = deviceAt == null ? {} : { deviceAt };
  const text = canonical({ version, kind, document, note, lang, reason, signedBy, signedAt, ...claimed, previous });
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/**
 * The first version whose seal does not fit what it seals, or whose chain is broken; null where all of it fits.
 *
 * @param versions the earliest first, each with the seal that is kept beside it
 */
export function firstBroken(versions: readonly (Sealed & { readonly sha256: string })[]): number | null {
  let before: string | null = null;
  for (const [index, sealed] of versions.entries()) {
    const fits = sealed.version === index + 1 && sealed.previous === before && sealOf(sealed) === sealed.sha256;
    if (!fits) return sealed.version;
    before = sealed.sha256;
  }
  return null;
}
