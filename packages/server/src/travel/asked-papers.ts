import type { travelPaperKinds } from "@pistor/api/travel";
import type { CalendarDate } from "@pistor/core/basics";
import type { Claim } from "@pistor/core/evidence";
import { statusOf } from "@pistor/core/evidence";
import { law } from "@pistor/knowledge/evidence";

type Kind = (typeof travelPaperKinds)[number];

/** What a country's law asks of a clinic that treats travellers, and the papers that answer it. */
export interface AskedPaper {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly claims: readonly Claim[];
  readonly kinds: readonly Kind[];
}

/** Which papers answer the law of a site of the regulations. */
const answers: Readonly<Record<string, readonly Kind[]>> = {
  "health tourism": ["facility-certificate", "agency-certificate"],
  "complication insurance": ["complication-insurance"],
};

/** By the regulations in force in the clinic's country on a day; empty where none that was read asks for anything. */
export function papersAsked(country: string, on: CalendarDate): AskedPaper[] {
  return Object.entries(answers).flatMap(([site, kinds]) => {
    const found = statusOf(law, { substance: null, site, country, on });
    if (found === null || found.regulation.site !== site) return [];
    const { id, title, says, claims } = found.regulation;
    return [{ id, title, says, claims, kinds }];
  });
}
