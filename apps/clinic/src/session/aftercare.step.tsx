import type { Language } from "@pistor/core/evidence";
import { roomKnowledge } from "@pistor/knowledge/session";
import { Button, Card, CheckRow, SelectField } from "@pistor/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useHandsFreeActs } from "../kit/hands-free.tsx";
import { languageNames } from "../kit/language.ts";
import { Sheet } from "./aftercare-sheet.tsx";
import { CleanedAfter } from "./cleaned-after.tsx";
import { NeedleTimes } from "./needle-times.tsx";
import { Observation } from "./observation.tsx";
import { Pains, withPain } from "./pains.tsx";
import { PhoneLink } from "./phone-link.tsx";
import { Reactions } from "./reactions.tsx";
import { RoomCard } from "./room-card.tsx";
import { useRoomWords } from "./room-words.ts";
import type { StepProps } from "./session-steps.ts";
import { missingIn } from "./session-steps.ts";
import { clock, useStamp } from "./stamp.ts";
import { StepFoot } from "./step-foot.tsx";
import { missingNow } from "./use-missing.ts";

/** After the last needle: its time, the watch, what showed, the pain, the sheet in the patient's language. */
export function AftercareStep({ session, draft, go }: StepProps) {
  const { t } = useTranslation();
  const w = useRoomWords();
  const { now, stamp } = useStamp();
  const [lang, setLang] = useState<Language>(session.person.language);
  const record = draft.document;
  const { firstNeedleAt, lastNeedleAt, aftercare } = record;
  const missing = missingIn("aftercare", missingNow(draft));
  const first = () => draft.change((before) => ({ ...before, firstNeedleAt: now() }));
  // The watch begins with the last needle, and begins anew when that is moved.
  const last = () =>
    draft.change(({ observedUntil: _, ...before }) => ({
      ...before,
      lastNeedleAt: now(),
      observation: { ...stamp(), minutes: roomKnowledge.observationMinutes.settled.value },
    }));
  const given = (checked: boolean) =>
    draft.change(({ aftercare: _, ...rest }) => (checked ? { ...rest, aftercare: { ...stamp(), lang } } : rest));
  useHandsFreeActs([
    ...(firstNeedleAt === undefined ? [{ key: "1", label: t("session.needles.first"), run: first } as const] : []),
    ...(lastNeedleAt === undefined ? [{ key: "2", label: t("session.needles.last"), run: last } as const] : []),
    ...(lastNeedleAt !== undefined && record.observedUntil === undefined
      ? [
          {
            key: "3",
            label: w("watch.end"),
            run: () => draft.change((before) => ({ ...before, observedUntil: now() })),
          } as const,
        ]
      : []),
    { key: "4", label: w("keys.sheet"), run: () => given(true) },
  ]);
  return (
    <div className="session-body">
      <div className="session-columns">
        <div className="session-column">
          <RoomCard id="needles" title={t("session.needles.title")} missing={missing} rules={/needle-times/}>
            <p>{t("session.needles.times", { first: clock(firstNeedleAt), last: clock(lastNeedleAt) })}</p>
            <p className="quiet">{t("session.needles.how")}</p>
            <NeedleTimes record={record} onNow={(which) => (which === "first" ? first() : last())} />
          </RoomCard>
          <Observation draft={draft} missing={missing} />
          <Card title={w("reactions.title")}>
            <Reactions
              reactions={record.reactions}
              onReactions={(reactions) => draft.change((before) => ({ ...before, reactions }))}
            />
          </Card>
          <Card title={w("pain.title")}>
            <Pains record={record} onPain={(pain) => draft.change((before) => withPain(before, pain))} />
          </Card>
          <div id="room-cleaned">
            <CleanedAfter session={session} draft={draft} />
          </div>
        </div>
        <div className="session-column">
          <Card title={t("session.aftercare.title")}>
            <SelectField
              label={t("session.aftercare.language")}
              value={lang}
              options={Object.entries(languageNames).map(([value, label]) => ({ value: value as Language, label }))}
              onChange={setLang}
            />
            <CheckRow
              checked={aftercare !== undefined}
              label={t("session.aftercare.given")}
              note={
                aftercare === undefined
                  ? t("session.aftercare.givenHow")
                  : t("session.stamped", { by: aftercare.by, at: clock(aftercare.at) })
              }
              onChange={given}
            />
            <Button icon="print" onClick={() => window.print()}>
              {t("session.aftercare.print")}
            </Button>
            <PhoneLink patientId={session.person.id} />
          </Card>
          {lastNeedleAt !== undefined && draft.kept.lastNeedleAt !== undefined ? (
            <Sheet sessionId={session.id} lang={lang} key={draft.kept.lastNeedleAt + lang} />
          ) : (
            <Card title={t("session.aftercare.sheet")}>
              <p>{lastNeedleAt === undefined ? t("session.aftercare.noNeedle") : t("session.saving")}</p>
            </Card>
          )}
        </div>
      </div>
      <StepFoot step="aftercare" draft={draft} go={go} />
    </div>
  );
}
