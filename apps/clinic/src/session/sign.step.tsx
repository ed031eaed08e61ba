import type { Language } from "@pistor/core/evidence";
import { word } from "@pistor/core/evidence";
import { writeNote } from "@pistor/core/session";
import { sessionTexts } from "@pistor/knowledge/session";
import { Button, Card, SelectField, TextArea, TextField } from "@pistor/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useHandsFree, useHandsFreeActs } from "../kit/hands-free.tsx";
import { currentLanguage, languageNames } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { MissingList } from "./missing-list.tsx";
import { useNames } from "./names.ts";
import { withReason } from "./reasons.ts";
import { useRoomWords } from "./room-words.ts";
import type { StepProps } from "./session-steps.ts";
import { missingNow } from "./use-missing.ts";

/** What is missing and who can mend it, why something was done otherwise, the note as the map wrote it, the signature. */
export function SignStep({ draft, go }: StepProps) {
  const { t } = useTranslation();
  const w = useRoomWords();
  const me = useMe();
  const names = useNames();
  const { on: byKeys } = useHandsFree();
  const [armed, setArmed] = useState(false);
  const [lang, setLang] = useState<Language>(currentLanguage());
  const record = draft.document;
  const missing = missingNow(draft);
  const blocked =
    me.role !== "physician"
      ? t("session.sign.onlyPhysician")
      : missing.length > 0
        ? t("session.sign.missing", { count: missing.length })
        : // Without the network it is signed on the tablet, after what waits before it; a refusal may be past.
          draft.state !== "saved" && !draft.away && draft.refusal === null
          ? t("session.sign.notSaved")
          : undefined;
  const write = () => draft.sign(lang);
  // A signature by keys takes two of them, far apart, so that no stumble signs.
  useHandsFreeActs(
    blocked !== undefined
      ? []
      : armed
        ? [
            { key: "9", label: w("keys.signNow"), run: () => void write() },
            { key: "1", label: w("keys.signNot"), run: () => setArmed(false) },
          ]
        : [{ key: "1", label: w("keys.signReady"), run: () => setArmed(true) }],
  );
  return (
    <div className="session-body">
      <div className="session-columns">
        <div className="session-column">
          {missing.length > 0 && (
            <Card title={w("sign.missing")}>
              <MissingList missing={missing} go={go} />
            </Card>
          )}
          {draft.deviations.length > 0 && (
            <div id="room-deviations">
              <Card title={t("session.sign.deviations")}>
                <div className="session-fields">
                  {draft.deviations.map((deviation) => (
                    <TextField
                      key={deviation.rule}
                      label={t("session.sign.deviation", {
                        what: word(sessionTexts, deviation.rule, {}, currentLanguage()).text,
                        planned: String(deviation.because.planned),
                        given: [deviation.because.given].flat().join(" · "),
                      })}
                      hint={t("session.sign.deviationHow")}
                      value={record.reasons[deviation.rule] ?? ""}
                      onChange={(reason) => draft.change((before) => withReason(before, deviation.rule, reason))}
                    />
                  ))}
                </div>
              </Card>
            </div>
          )}
          <Card title={t("session.sign.notes")}>
            <TextArea
              label={t("session.sign.notes")}
              value={record.notes}
              onChange={(notes) => draft.change((before) => ({ ...before, notes }))}
            />
          </Card>
          <Card title={t("session.sign.title")}>
            <p>{t("session.sign.meaning", { name: me.member?.name })}</p>
            {byKeys && armed && <p role="status">{w("sign.armed")}</p>}
            <div className="session-row">
              <Button
                look="primary"
                size="large"
                icon="seal"
                blocked={blocked}
                busy={draft.signature !== null}
                onClick={() => void write()}
              >
                {t("session.sign.go")}
              </Button>
              <Button size="large" onClick={() => go("map")}>
                {t("session.sign.back")}
              </Button>
            </div>
          </Card>
        </div>
        <Card title={t("session.sign.note")}>
          <SelectField
            label={w("sign.language")}
            value={lang}
            options={Object.entries(languageNames).map(([value, label]) => ({ value: value as Language, label }))}
            onChange={setLang}
          />
          <pre className="note" lang={lang} dir={lang === "ar" ? "rtl" : "ltr"}>
            {writeNote(record, sessionTexts, lang, names)}
          </pre>
        </Card>
      </div>
    </div>
  );
}
