import type { Aftercare } from "@pistor/api/aftercare";
import type { AftercareKnowledge } from "@pistor/core/aftercare";
import { aftercareFor } from "@pistor/core/aftercare";
import type { CalendarDate } from "@pistor/core/basics";
import { readMoment, writeMoment } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import { clinicValueOf, word } from "@pistor/core/evidence";
import { aftercareTexts } from "@pistor/knowledge/aftercare";
import { copyClaims } from "../plan/course-reply.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import { atClinic } from "../schedule/clinic.queries.ts";
import type { TreatedSession } from "./aftercare.queries.ts";

/**
 * The sheet of a session in a language, counted from its last needle by the clinic's clocks. `lang` is the one that the
 * words really are in: English where a single sentence is missing, so that nobody reads half a sheet.
 */
export function sheetOf(
  knowledge: AftercareKnowledge,
  clinic: ClinicPlace,
  session: TreatedSession,
  courseEndsOn: CalendarDate | undefined,
  now: string,
  asked: Language,
): Aftercare {
  const lastNeedleAt = writeMoment(clinic.zone, readMoment(session.lastNeedleAt));
  const sheet = aftercareFor(knowledge, { lastNeedleAt, timeZone: clinic.zone.name, courseEndsOn });
  const { usualMarks } = sheet;
  const needed = [...sheet.rules.map(({ id }) => id), ...sheet.dangerSigns.map(({ id }) => id), "usual.marks"];
  const lang = needed.every((id) => aftercareTexts[asked]?.[id] !== undefined) ? asked : "en";
  const say = (id: string, values: Readonly<Record<string, unknown>> = {}) =>
    word(aftercareTexts, id, values, lang).text;
  return {
    sessionId: session.sessionId,
    number: session.number,
    treatment: session.treatment,
    lang,
    lastNeedleAt: sheet.lastNeedleAt,
    now: atClinic(clinic, now),
    rules: sheet.rules.map(({ id, icon, kind, hours, until, values, claims, disagree, clinicDefault }) => {
      const { title, tell } = inTwo(say(id, values));
      return {
        id,
        icon,
        title,
        tell,
        hours,
        until,
        disagree,
        clinicDefault,
        forbids: kind === "avoid",
        claims: copyClaims(claims),
      };
    }),
    usual: {
      tell: say("usual.marks", { from: usualMarks.fromHours, to: usualMarks.toHours }),
      until: usualMarks.until,
    },
    danger: sheet.dangerSigns.map(({ id }) => say(id)),
    checks: sheet.checks.map((check) => ({ ...check })),
    phone: clinic.phone,
    clinic: clinic.name,
  };
}

/** The clinic's own lengths, by rule, for those who treat: the patient reads the length alone. */
export function withClinicValues(sheet: Aftercare, { rules }: AftercareKnowledge): Aftercare {
  return {
    ...sheet,
    rules: sheet.rules.map((rule) => {
      const length = rules.find(({ id }) => id === rule.id)?.length ?? null;
      const clinicValue = length === null ? null : clinicValueOf(length);
      return clinicValue === null ? rule : { ...rule, clinicValue };
    }),
  };
}

/** The first sentence is the line that is read; what follows explains it, and may be empty. */
function inTwo(text: string): { title: string; tell: string } {
  const match = /^(.+?[.!?؟])\s+(.+)$/su.exec(text);
  return match === null ? { title: text, tell: "" } : { title: match[1] ?? text, tell: match[2] ?? "" };
}
