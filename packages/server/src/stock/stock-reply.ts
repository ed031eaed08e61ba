import type { FindingReply } from "@pistor/api/evidence";
import type { Lot, OpenVial } from "@pistor/api/stock";
import type { CalendarDate } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import type { StockFinding, StockKnowledge } from "@pistor/core/stock";
import { mayBeTaken, wordStock } from "@pistor/core/stock";
import { stockTexts } from "@pistor/knowledge/stock";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import { atClinic } from "../schedule/clinic.queries.ts";
import { judgeKept } from "./judge-lots.ts";
import type { KeptLot, KeptVial } from "./lot.queries.ts";

/** What a lot is shown by. */
export interface Showing {
  readonly clinic: Pick<ClinicPlace, "zone">;
  readonly knowledge: StockKnowledge;
  readonly today: CalendarDate;
  readonly lang: Language;
}

export function composeLot(showing: Showing, lot: KeptLot, vials: readonly KeptVial[]): Lot {
  const findings = judgeKept(showing.knowledge, lot, { on: showing.today });
  const { placeId: _, keptAtCelsius: __, ...shown } = lot;
  return {
    ...shown,
    usable: mayBeTaken(findings),
    findings: findings.map((finding) => wordFinding(finding, showing.lang)),
    open: vials.filter((vial) => vial.lotId === lot.id).map((vial) => composeVial(showing, vial)),
  };
}

function composeVial({ clinic }: Pick<Showing, "clinic">, vial: KeptVial): OpenVial {
  return { ...vial, openedAt: atClinic(clinic, vial.openedAt), discardAt: atClinic(clinic, vial.discardAt) };
}

export function wordFinding(finding: StockFinding, lang: Language): FindingReply {
  const { because, claims, ...worded } = wordStock(stockTexts, finding, lang);
  return { ...worded, because: { ...because }, claims: claims.map((claim) => ({ ...claim })) };
}
