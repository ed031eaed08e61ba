import { showAftercare } from "@pistor/api/aftercare";
import type { Language } from "@pistor/core/evidence";
import { aftercareIcon, Button, Card, CheckRow, Cites, Icon, SelectField } from "@pistor/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ClinicValues } from "../evidence/clinic-values.tsx";
import { Show } from "../kit/answered.tsx";
import { useCitesWords } from "../kit/cites-words.ts";
import { useEndpoint } from "../kit/client.ts";
import { day } from "../kit/format.ts";
import { languageNames } from "../kit/language.ts";
import { CleanedAfter } from "./cleaned-after.tsx";
import { PhoneLink } from "./phone-link.tsx";
import type { StepProps } from "./session-steps.ts";
import { clock, useStamp } from "./stamp.ts";
import { StepFoot } from "./step-foot.tsx";

/** When the needles went in, and the sheet that counts from the last of them, in the patient's language. */
export function AftercareStep({ session, draft, go }: StepProps) {
  const { t } = useTranslation();
  const { now, stamp } = useStamp();
  const [lang, setLang] = useState<Language>(session.person.language);
  const { firstNeedleAt, lastNeedleAt, aftercare } = draft.document;
  return (
    <div className="session-body">
      <div className="session-columns">
        <div className="session-column">
          <Card title={t("session.needles.title")}>
            <p>{t("session.needles.times", { first: clock(firstNeedleAt), last: clock(lastNeedleAt) })}</p>
            <p className="quiet">{t("session.needles.how")}</p>
            <div className="session-row">
              <Button onClick={() => draft.change((before) => ({ ...before, firstNeedleAt: now() }))}>
                {t("session.needles.first")}
              </Button>
              <Button onClick={() => draft.change((before) => ({ ...before, lastNeedleAt: now() }))}>
                {t("session.needles.last")}
              </Button>
            </div>
          </Card>
          <CleanedAfter session={session} draft={draft} />
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
              onChange={(checked) =>
                draft.change(({ aftercare: _, ...rest }) =>
                  checked ? { ...rest, aftercare: { ...stamp(), lang } } : rest,
                )
              }
            />
            <Button icon="print" onClick={() => window.print()}>
              {t("session.aftercare.print")}
            </Button>
            <PhoneLink patientId={session.person.id} />
          </Card>
        </div>
        {lastNeedleAt !== undefined && draft.kept.lastNeedleAt !== undefined ? (
          <Sheet sessionId={session.id} lang={lang} key={draft.kept.lastNeedleAt + lang} />
        ) : (
          <Card title={t("session.aftercare.sheet")}>
            <p>{lastNeedleAt === undefined ? t("session.aftercare.noNeedle") : t("session.saving")}</p>
          </Card>
        )}
      </div>
      <StepFoot step="aftercare" draft={draft} go={go} />
    </div>
  );
}

/** The sheet as the patient gets it; every line with its end and its sources. */
export function Sheet({ sessionId, lang }: { sessionId: string; lang: Language }) {
  const { t } = useTranslation();
  const words = useCitesWords();
  const sheet = useEndpoint(showAftercare, { params: { sessionId }, query: { lang } });
  return (
    <Show of={sheet}>
      {(reply) => (
        <Card title={t("session.aftercare.sheet")} className="aftercare-sheet">
          <div lang={reply.lang} dir={reply.lang === "ar" ? "rtl" : "ltr"}>
            <p>{reply.usual.tell}</p>
            <ul>
              {reply.rules.map((rule) => (
                <li key={rule.id} className="aftercare-sheet__rule">
                  <Icon name={aftercareIcon(rule.icon)} />
                  <div>
                    <p>
                      <strong>{rule.title}</strong>{" "}
                      {rule.until !== null && (
                        <bdi dir="ltr">
                          → {day(rule.until, "short")}, {clock(rule.until)}
                        </bdi>
                      )}
                    </p>
                    <p className="quiet">{rule.tell}</p>
                    <Cites claims={rule.claims} disagree={rule.disagree} words={words} />
                    {rule.clinicValue !== undefined && <ClinicValues values={[rule.clinicValue]} />}
                  </div>
                </li>
              ))}
            </ul>
            <ul className="aftercare-sheet__danger">
              {reply.danger.map((sign) => (
                <li key={sign}>{sign}</li>
              ))}
            </ul>
            <p>
              {reply.clinic} · <bdi dir="ltr">{reply.phone}</bdi>
            </p>
          </div>
        </Card>
      )}
    </Show>
  );
}
