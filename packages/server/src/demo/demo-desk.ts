import type { CalendarDate } from "@pistor/core/basics";
import { addDays, momentAt } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import type { Writer } from "../patient/patient.queries.ts";
import type { QuoteDocument } from "../pricing/compose-quote.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import type { DemoClinic } from "./demo-clinic.ts";
import type { Ids } from "./demo-ids.ts";
import { idOf } from "./demo-ids.ts";

/** What quotes and payments of the demo are kept with. */
export interface QuotesFilling {
  readonly ids: Ids;
  readonly clinic: DemoClinic;
  readonly place: ClinicPlace;
  readonly today: CalendarDate;
  /** Key of the member at the desk. */
  readonly desk: string;
}

export interface QuoteKept {
  readonly quoteId: string;
  readonly document: QuoteDocument;
  readonly lang: Language;
}

/** The desk, so many days before the day of the demo, by the clinic's clock. */
export function writerOn({ ids, place, today, desk }: QuotesFilling, daysAgo: number, clock: string): Writer {
  const at = new Date(momentAt(place.zone, addDays(today, -daysAgo), clock)).toISOString();
  return { clinicId: ids.clinicId, memberId: idOf(ids.members, desk), at };
}
