import { signSession } from "@pistor/api/session";
import { word } from "@pistor/core/evidence";
import { writeNote } from "@pistor/core/session";
import { sessionTexts } from "@pistor/knowledge/session";
import { Button, Card, Choice, Failed, forget, TextArea, TextField } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { useWrite } from "../kit/client.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { useNames } from "./names.ts";
import type { StepProps } from "./session-steps.ts";
import { useStamp } from "./stamp.ts";

const pains = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"] as const;

/** What happened in the room, why something was done otherwise, the note as the map wrote it, and the signature. */
export function SignStep({ session, draft, go }: StepProps) {
  const { t } = useTranslation();
  const me = useMe();
  const { stamp } = useStamp();
  const names = useNames();
  const sign = useWrite(signSession);
  const record = draft.document;
  const blocked =
    me.role !== "physician"
      ? t("session.sign.onlyPhysician")
      : draft.missing.length > 0
        ? t("session.sign.missing", { count: draft.missing.length })
        : draft.state !== "saved"
          ? t("session.sign.notSaved")
          : undefined;
  return (
    <div className="session-body">
      <div className="session-columns">
        <div className="session-column">
          <Card title={t("session.sign.room")}>
            <div className="session-fields">
              <Choice
                legend={t("session.sign.pain")}
                hint={t("session.sign.painHow")}
                value={record.pain === null ? null : (String(record.pain) as (typeof pains)[number])}
                options={pains.map((value) => ({ value, label: value }))}
                onChange={(pain) => draft.change((before) => ({ ...before, pain: Number(pain) }))}
              />
              <TextField
                label={t("session.sign.reaction")}
                hint={t("session.sign.reactionHow")}
                value={record.reactions[0]?.term ?? ""}
                onChange={(term) =>
                  draft.change((before) => ({
                    ...before,
                    reactions:
                      term === ""
                        ? []
                        : [{ severity: null, treated: "", note: "", ...(before.reactions[0] ?? stamp()), term }],
                  }))
                }
              />
              <TextArea
                label={t("session.sign.notes")}
                value={record.notes}
                onChange={(notes) => draft.change((before) => ({ ...before, notes }))}
              />
            </div>
          </Card>
          {draft.deviations.length > 0 && (
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
                    onChange={(reason) =>
                      draft.change((before) => {
                        const { [deviation.rule]: _, ...rest } = before.reasons;
                        return { ...before, reasons: reason === "" ? rest : { ...rest, [deviation.rule]: reason } };
                      })
                    }
                  />
                ))}
              </div>
            </Card>
          )}
          <Card title={t("session.sign.title")}>
            {draft.missing.length > 0 && (
              <ul className="step-foot__missing">
                {draft.missing.map((finding) => (
                  <li key={finding.rule + JSON.stringify(finding.because)}>{finding.tell}</li>
                ))}
              </ul>
            )}
            <p>{t("session.sign.meaning", { name: me.member?.name })}</p>
            {sign.problem !== null && (
              <Failed title={t("session.sign.refused")}>
                <p>{sign.problem.message}</p>
              </Failed>
            )}
            <div className="session-row">
              <Button
                look="primary"
                size="large"
                icon="seal"
                blocked={blocked}
                busy={sign.busy}
                onClick={() =>
                  sign
                    .write({
                      input: { params: { sessionId: session.id }, body: { lang: currentLanguage() } },
                      ifMatch: draft.version,
                    })
                    .then(() => forget(`pistor.draft.${session.id}`))
                    // The refusal stands above the button.
                    .catch(() => undefined)
                }
              >
                {t("session.sign.go")}
              </Button>
              <Button onClick={() => go("map")}>{t("session.sign.back")}</Button>
            </div>
          </Card>
        </div>
        <Card title={t("session.sign.note")}>
          <pre className="note">{writeNote(record, sessionTexts, currentLanguage(), names)}</pre>
        </Card>
      </div>
    </div>
  );
}
