/** What stands in the cupboard: may it be taken, what is left, what is to be ordered, and what a scanner has read. */
export type { ElementFormat } from "./application-identifiers.ts";
export type { CountLine } from "./count-differences.ts";
export { countDifferences } from "./count-differences.ts";
export type { Element } from "./element-string.ts";
export { firstToExpire } from "./first-to-expire.ts";
export { checkDigit, gtin14, isGtin } from "./gtin.ts";
export type { Taking } from "./judge-lot.ts";
export { judgeLot } from "./judge-lot.ts";
export type { ScanMatch, ScannedLot, ScannedProduct } from "./judge-scan.ts";
export { judgeScan } from "./judge-scan.ts";
export type { StockKnowledge, StockVerdict } from "./knowledge.ts";
export { stockVerdicts } from "./knowledge.ts";
export { lastUse } from "./last-use.ts";
export type { Movement, MovementKind } from "./ledger.ts";
export { balanceOf, movementKinds, movementSigns } from "./ledger.ts";
export { lotKey, onlyVisible, visibleLot } from "./lot-key.ts";
export type { Container, LotState, OpenedVial, StockLot, StockProduct } from "./product.ts";
export { containers, lotStates } from "./product.ts";
export type { Scan } from "./read-scan.ts";
export { readScan } from "./read-scan.ts";
export type { ContactState, RecallContact } from "./recall-contact.ts";
export { contactStates, isFinal, isTold } from "./recall-contact.ts";
export type { RecallKnowledge } from "./recall-knowledge.ts";
export { traceRequestSchema } from "./recall-request.ts";
export type { ReviewedLot, ReviewedProduct, ReviewedScan, StockReview } from "./review-stock.ts";
export { reviewStock } from "./review-stock.ts";
export type { StockDocument } from "./stock-document.ts";
export { stockDocumentSchema } from "./stock-document.ts";
export type { StockFinding } from "./stock-finding.ts";
export { found, mayBeTaken, wordStock } from "./stock-finding.ts";
export { toOrder } from "./to-order.ts";
export type {
  Administration,
  LotUsed,
  SimilarLot,
  Trace,
  TracedPatient,
  TraceFinding,
  TraceRequest,
} from "./trace-lot.ts";
export { countLots, traceLot, watchUntil } from "./trace-lot.ts";
export { vialsFor } from "./vials-for.ts";
