import type { CalendarDate, Moment } from "../basics/index.ts";
import { daysBetween } from "../basics/index.ts";
import type { StockKnowledge } from "./knowledge.ts";
import type { OpenedVial, StockLot, StockProduct } from "./product.ts";
import type { StockFinding } from "./stock-finding.ts";
import { found } from "./stock-finding.ts";

/** For whom and when something is to be taken. */
export interface Taking {
  /** The clinic's day. */
  readonly on: CalendarDate;
  /** How many are to be taken; left out: one. */
  readonly count?: number;
  /** Whether it is to be injected: what is for external use is then refused. Left out: it is. */
  readonly injected?: boolean;
  /** An open vial to take from, instead of a new one; then the moment, the patient and the session matter too. */
  readonly vial?: OpenedVial;
  readonly at?: Moment;
  readonly patient?: string;
  readonly session?: string;
}

/**
 * What speaks against taking from a lot, all of it; a finding whose `then` is `ok` is a remark.
 *
 * The last day printed is a day of use. A lot that is empty can still be used from a vial of it that is open.
 */
export function judgeLot(
  knowledge: StockKnowledge,
  product: StockProduct,
  lot: StockLot,
  taking: Taking,
): StockFinding[] {
  const named = { product: product.name, lot: lot.lot };
  const refused = (rule: string, because: Record<string, unknown> = {}) =>
    found(knowledge, rule, "refused", { ...named, ...because });
  const remark = (rule: string, because: Record<string, unknown> = {}) =>
    found(knowledge, rule, "ok", { ...named, ...because });
  const findings: StockFinding[] = [];
  const { on, vial } = taking;
  // It stands in brackets inside a sentence.
  const why = lot.heldWhy?.trim().replace(/\.$/, "") ?? "–";
  const daysLeft = daysBetween(on, lot.expires);

  if (lot.state === "recalled") findings.push(refused("stock.recalled", { why }));
  if (lot.state === "quarantined") findings.push(refused("stock.quarantined", { why }));
  if (daysLeft < 0) findings.push(refused("stock.expired", { expires: lot.expires, on }));
  if (product.externalUse && taking.injected !== false) findings.push(refused("product.external-use"));
  if (product.retired) findings.push(refused("product.retired"));
  if (vial !== undefined) findings.push(...ofVial(knowledge, product, named, vial, taking));
  else if (lot.balance < 1) findings.push(refused("stock.none-left"));
  else if (lot.balance < (taking.count ?? 1))
    findings.push(refused("stock.too-few", { balance: lot.balance, count: taking.count }));
  findings.push(...ofColdChain(knowledge, product, lot, refused, remark));
  if (daysLeft >= 0 && daysLeft <= knowledge.expiresSoonDays.settled.value)
    findings.push(remark("stock.expires-soon", { expires: lot.expires, days: daysLeft }));
  return findings;
}

function ofVial(
  knowledge: StockKnowledge,
  { container }: StockProduct,
  named: Readonly<Record<string, string>>,
  vial: OpenedVial,
  { at, patient, session }: Taking,
): StockFinding[] {
  const refused = (rule: string) => found(knowledge, rule, "refused", named);
  const findings: StockFinding[] = [];
  if (at !== undefined && at > vial.discardAt) findings.push(refused("vial.past-use"));
  if (container === "multi-dose") {
    if (vial.patient !== null && vial.patient !== patient) findings.push(refused("vial.of-another-patient"));
  } else if (vial.session !== null && vial.session !== session) findings.push(refused("vial.single-dose-opened"));
  return findings;
}

type Say = (rule: string, because?: Record<string, unknown>) => StockFinding;

/** Only what its label asks to be kept at. Where it must be cold, a temperature that nobody read is told; it stops nothing. */
function ofColdChain(
  { coldBelowCelsius }: StockKnowledge,
  { keepAt }: StockProduct,
  lot: StockLot,
  refused: Say,
  remark: Say,
): StockFinding[] {
  const { keptAtCelsius } = lot;
  if (keepAt === null || keptAtCelsius === undefined) return [];
  if (keptAtCelsius === null) {
    const cold = keepAt.maxCelsius < coldBelowCelsius.settled.value;
    return cold ? [remark("cold-chain.not-read", { ...keepAt })] : [];
  }
  const within = keepAt.minCelsius <= keptAtCelsius && keptAtCelsius <= keepAt.maxCelsius;
  return within ? [] : [refused("cold-chain.broken", { celsius: keptAtCelsius, ...keepAt })];
}
