import type { OtherChange } from "@pistor/api/evidence";
import { aftercareFor } from "@pistor/core/aftercare";
import type { CalendarDate } from "@pistor/core/basics";
import { addDays, Problem, readMoment, writeMoment } from "@pistor/core/basics";
import type { MixRequest, MixVerdict } from "@pistor/core/dosing";
import { checkMixture } from "@pistor/core/dosing";
import { findTreatedSince } from "../aftercare/aftercare.queries.ts";
import { findCourseMixtures } from "../dosing/planned-mixture.queries.ts";
import type { Db } from "../kit/index.ts";
import type { KeptDetails } from "../patient/known.queries.ts";
import { findDetailsOfAll } from "../patient/known.queries.ts";
import { nameOf } from "../patient/person.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import type { ClinicKnowledge } from "./clinic-knowledge.ts";

type Pair = readonly [now: ClinicKnowledge, then: ClinicKnowledge];
type Changed = Omit<OtherChange, "patient"> & { readonly patientId: string };

/**
 * What else would be answered otherwise: mixtures that are planned for a course, and sheets that still run. A kept plan is
 * never laid out anew, and a map is judged again when its session is saved.
 */
export async function findOtherChanges(
  db: Db,
  clinic: ClinicPlace,
  { today, now }: { readonly today: CalendarDate; readonly now: string },
  pair: Pair,
): Promise<OtherChange[]> {
  const changed = [
    ...(pair[0].dosing === pair[1].dosing ? [] : await changedMixtures(db, clinic.id, pair)),
    ...(pair[0].aftercare === pair[1].aftercare ? [] : await changedSheets(db, clinic, today, now, pair)),
  ];
  const ids = [...new Set(changed.map(({ patientId }) => patientId))];
  const details = await findDetailsOfAll(db, clinic.id, ids);
  return changed.flatMap(({ patientId, ...change }) => {
    const of = details.get(patientId);
    return of === undefined ? [] : [{ ...change, patient: shortOf(of) }];
  });
}

async function changedMixtures(db: Db, clinicId: string, [now, then]: Pair): Promise<Changed[]> {
  const mixtures = await findCourseMixtures(db, clinicId);
  return mixtures.flatMap(({ patientId, treatment, request }) => {
    const before = verdictOf(now, request);
    const after = verdictOf(then, request);
    return before === null || after === null || before === after
      ? []
      : [{ patientId, treatment, what: "mixture" as const, before, after }];
  });
}

/** null where a mixture that was kept by older knowledge can no longer be read. */
function verdictOf({ dosing }: ClinicKnowledge, request: MixRequest): MixVerdict | null {
  try {
    return checkMixture(dosing, request).verdict;
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

const hoursOfDay = 24;

async function changedSheets(
  db: Db,
  clinic: ClinicPlace,
  today: CalendarDate,
  now: string,
  pair: Pair,
): Promise<Changed[]> {
  const lengths = pair.flatMap(({ aftercare }) => aftercare.rules.map(({ length }) => length?.settled.value ?? 0));
  const since = addDays(today, -Math.ceil(Math.max(...lengths) / hoursOfDay) - 1);
  const treated = await findTreatedSince(db, clinic.id, since);
  const at = readMoment(now);
  return treated.flatMap(({ patientId, treatment, lastNeedleAt }) => {
    const session = { lastNeedleAt: writeMoment(clinic.zone, readMoment(lastNeedleAt)), timeZone: clinic.zone.name };
    const [before, after] = pair.map(({ aftercare }) => aftercareFor(aftercare, session).rules);
    return (before ?? []).flatMap(({ id, until }) => {
      const next = after?.find((rule) => rule.id === id)?.until ?? null;
      if (until === null || next === null || until === next) return [];
      // What has ended under both is over.
      if (readMoment(until) < at && readMoment(next) < at) return [];
      return [{ patientId, treatment, what: "sheet" as const, before: until, after: next }];
    });
  });
}

function shortOf(of: KeptDetails): OtherChange["patient"] {
  return { id: of.patientId, fileNo: of.fileNo, name: nameOf(of) };
}
