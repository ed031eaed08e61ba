import type { WordedFinding } from "@pistor/core/evidence";
import type { StockFinding, StockReview, StockVerdict } from "@pistor/core/stock";

export type WordedStockFinding = WordedFinding<StockVerdict>;

type Worded<Part extends { readonly findings: readonly StockFinding[] }> = Omit<Part, "findings"> & {
  readonly findings: readonly WordedStockFinding[];
};

/** A review whose findings are sentences. */
export type WordedReview = Worded<Omit<StockReview, "lots" | "scan">> & {
  readonly lots: readonly Worded<StockReview["lots"][number]>[];
  readonly scan?: Worded<NonNullable<StockReview["scan"]>>;
};
