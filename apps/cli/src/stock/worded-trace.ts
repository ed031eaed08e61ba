import type { Trace, TraceFinding } from "@pistor/core/stock";

/** A trace whose findings are sentences. */
export type WordedTrace = Omit<Trace, "findings"> & {
  readonly findings: readonly (TraceFinding & { readonly tell: string })[];
};
