import type { Session, Signed } from "@pistor/api/session";
import { amendSession } from "@pistor/api/session";
import { word } from "@pistor/core/evidence";
import type { SessionRecord } from "@pistor/core/session";
import { canonical, compareWithPlan, pointsOf } from "@pistor/core/session";
import { sessionTexts } from "@pistor/knowledge/session";
import { Button, Card, Failed, TextArea, TextField } from "@pistor/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useWrite } from "../kit/client.ts";
import { currentLanguage } from "../kit/language.ts";
import { useNames } from "./names.ts";
import { Pains, withPain } from "./pains.tsx";
import { Reactions } from "./reactions.tsx";
import { withReason } from "./reasons.ts";
import { RecordDifference } from "./record-difference.tsx";
import { useRoomWords } from "./room-words.ts";
import { useStamp } from "./stamp.ts";

/**
 * The whole record, corrected: what was given at each region, what was drawn up, times, reactions, pain, notes. The signed
 * version stands beside it, and what differs is told line by line before it is signed.
 */
export function Amend({ session, latest, done }: { session: Session; latest: Signed; done: () => void }) {
  const { t } = useTranslation();
  const w = useRoomWords();
  const names = useNames();
  const { at } = useStamp();
  const [record, setRecord] = useState<SessionRecord>(latest.document);
  const [reason, setReason] = useState("");
  const amend = useWrite(amendSession);
  const unchanged = canonical(record) === canonical(latest.document);
  const unexplained = compareWithPlan(record).filter(
    ({ then, rule }) => then === "reason-missing" || record.reasons[rule] !== latest.document.reasons[rule],
  );
  const moment = (key: "firstNeedleAt" | "lastNeedleAt" | "observedUntil", label: string) => (
    <TextField
      label={label}
      type="datetime-local"
      value={record[key]?.slice(0, 16) ?? ""}
      onChange={(local) => {
        const { [key]: _, ...rest } = record;
        setRecord(local === "" ? (rest as SessionRecord) : { ...record, [key]: at(local) });
      }}
    />
  );
  return (
    <Card title={t("session.amend.title")}>
      <div className="session-fields">
        <p>{t("session.amend.how")}</p>
        <h3>{t("session.step.map")}</h3>
        {(record.map?.layers ?? []).map((layer, i) => (
          <TextField
            // biome-ignore lint/suspicious/noArrayIndexKey: the layers keep their places
            key={i}
            label={w("amend.points", { region: names(layer.region), technique: names(layer.technique) })}
            hint={w("amend.drawn", { points: layer.points.length })}
            type="number"
            min={0}
            value={pointsOf(layer)}
            onChange={(text) => {
              const count = Number(text);
              if (!Number.isInteger(count) || count < 0 || text === "" || record.map === undefined) return;
              const layers = record.map.layers.map((each, at) =>
                at === i ? { ...each, gunCount: count === each.points.length ? null : count } : each,
              );
              setRecord({ ...record, map: { ...record.map, layers } });
            }}
          />
        ))}
        {unexplained.map((deviation) => (
          <TextField
            key={deviation.rule}
            label={t("session.sign.deviation", {
              what: word(sessionTexts, deviation.rule, {}, currentLanguage()).text,
              planned: String(deviation.because.planned),
              given: [deviation.because.given].flat().join(" · "),
            })}
            hint={t("session.sign.deviationHow")}
            value={record.reasons[deviation.rule] ?? ""}
            onChange={(text) => setRecord(withReason(record, deviation.rule, text))}
          />
        ))}
        <h3>{t("session.step.mixture")}</h3>
        {(record.mixture?.ingredients ?? []).map((ingredient, i) => (
          <TextField
            // biome-ignore lint/suspicious/noArrayIndexKey: the ingredients keep their places
            key={i}
            label={w("amend.volume", { substance: names(ingredient.substance), strength: ingredient.strength })}
            unit="mL"
            type="number"
            min={0}
            value={ingredient.volumeMl}
            onChange={(text) => {
              const volumeMl = Number(text);
              if (!(volumeMl > 0) || record.mixture === undefined) return;
              const ingredients = record.mixture.ingredients.map((each, at) =>
                at === i ? { ...each, volumeMl } : each,
              );
              setRecord({ ...record, mixture: { ...record.mixture, ingredients } });
            }}
          />
        ))}
        <h3>{w("amend.times")}</h3>
        {moment("firstNeedleAt", w("amend.first"))}
        {moment("lastNeedleAt", w("amend.last"))}
        {moment("observedUntil", w("amend.observed"))}
        <h3>{w("reactions.title")}</h3>
        <Reactions reactions={record.reactions} onReactions={(reactions) => setRecord({ ...record, reactions })} />
        <h3>{w("pain.title")}</h3>
        <Pains record={record} onPain={(pain) => setRecord(withPain(record, pain))} />
        <TextArea
          label={t("session.sign.notes")}
          value={record.notes}
          rows={5}
          onChange={(notes) => setRecord({ ...record, notes })}
        />
        <h3>{w("difference.title")}</h3>
        <RecordDifference before={latest.document} after={record} />
        <TextArea
          label={t("session.amend.reason")}
          hint={t("session.amend.reasonHow")}
          value={reason}
          onChange={setReason}
        />
        {amend.problem !== null && (
          <Failed title={t("session.amend.refused")}>
            <p>{amend.problem.message}</p>
          </Failed>
        )}
        <div className="session-row">
          <Button
            look="primary"
            size="large"
            icon="seal"
            busy={amend.busy}
            blocked={
              unchanged
                ? t("session.amend.unchanged")
                : reason.trim().length < 10
                  ? t("session.amend.reasonHow")
                  : undefined
            }
            onClick={() =>
              amend
                .write({
                  input: {
                    params: { sessionId: session.id },
                    body: { document: record, reason: reason.trim(), lang: currentLanguage() },
                  },
                  ifMatch: latest.version,
                })
                .then(done)
                // The refusal stands in the form, with what was typed.
                .catch(() => undefined)
            }
          >
            {t("session.amend.go")}
          </Button>
          <Button size="large" onClick={done}>
            {t("common.cancel")}
          </Button>
        </div>
      </div>
    </Card>
  );
}
