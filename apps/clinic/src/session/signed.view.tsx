import type { Session, Signed } from "@pistor/api/session";
import { amendSession } from "@pistor/api/session";
import type { SessionRecord } from "@pistor/core/session";
import { totals } from "@pistor/core/session";
import { BodyMap, Button, Card, Failed, Sealed, TextArea } from "@pistor/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MapTable } from "../injection-map/table.tsx";
import { useCharts } from "../kit/charts.ts";
import { useWrite } from "../kit/client.ts";
import { day, figure, time } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { Sheet } from "./aftercare.step.tsx";
import { PhoneLink } from "./phone-link.tsx";
import { SessionHead } from "./session-head.tsx";

/** A signed session: locked, readable, amended below and never inside. */
export function SignedSession({ session }: { session: Session }) {
  const { t } = useTranslation();
  const me = useMe();
  const [amending, setAmending] = useState(false);
  const latest = session.signed.at(-1);
  if (latest === undefined) return null;
  return (
    <>
      <SessionHead
        session={session}
        actions={
          <Button icon="print" onClick={() => window.print()}>
            {t("session.print")}
          </Button>
        }
      />
      <div className="session-body">
        <div className="session-columns session-columns--wide">
          <div className="session-column">
            {[...session.signed].reverse().map((signed) => (
              <Version key={signed.version} signed={signed} latest={signed === latest} />
            ))}
            {!amending && (
              <Button
                icon="pen"
                blocked={me.role === "physician" ? undefined : t("session.amend.onlyPhysician")}
                onClick={() => setAmending(true)}
              >
                {t("session.amend.start")}
              </Button>
            )}
            {amending && <Amend session={session} latest={latest} done={() => setAmending(false)} />}
          </div>
          <div className="session-column">
            <SignedMap document={latest.document} />
            <Sheet sessionId={session.id} lang={session.person.language} />
            <PhoneLink patientId={session.person.id} />
          </div>
        </div>
      </div>
    </>
  );
}

/** One version with its seal; an earlier one stays readable under the later ones. */
function Version({ signed, latest }: { signed: Signed; latest: boolean }) {
  const { t } = useTranslation();
  return (
    <Sealed
      title={t(`session.signed.${signed.kind}`, {
        name: signed.by.name,
        role: t(`role.${signed.by.role as "physician"}`),
      })}
      at={`${day(signed.at)} ${time(signed.at)} · ${t("session.signed.version", { version: signed.version })}`}
      hash={signed.sha256}
    >
      {signed.reason !== "" && <p>{t("session.signed.reason", { reason: signed.reason })}</p>}
      {latest ? (
        <pre className="note">{signed.note}</pre>
      ) : (
        <details>
          <summary>{t("session.signed.read")}</summary>
          <pre className="note">{signed.note}</pre>
        </details>
      )}
    </Sealed>
  );
}

function SignedMap({ document }: { document: SessionRecord }) {
  const { t } = useTranslation();
  const layers = document.map?.layers ?? [];
  const ids = [...new Set(layers.map(({ chart }) => chart))];
  const charts = useCharts(ids);
  const sums = totals(document);
  return (
    <Card
      title={t("session.step.map")}
      aside={<span>{t("session.signed.totals", { points: sums.points, ml: figure(sums.volumeMl) })}</span>}
    >
      {ids.map((id) => {
        const loaded = charts.get(id);
        return (
          loaded !== undefined && (
            <div key={id} className="signed-map">
              <BodyMap
                art={loaded.art}
                label={t(`session.chart.${id as "face-front"}`)}
                viewBox={loaded.chart.viewBox}
                zones={false}
                pointMm={id.startsWith("body") ? 7 : 2.6}
                layers={layers
                  .filter(({ chart }) => chart === id)
                  .map((layer, i) => ({ id: String(i), depthMm: layer.depthMm, points: layer.points }))}
              />
            </div>
          )
        );
      })}
      <MapTable layers={layers} shown />
    </Card>
  );
}

/**
 * A correction in words and figures that do not touch what was injected: pain, reactions, notes. Both versions stand.
 *
 * What was typed is kept until the server has it.
 */
function Amend({ session, latest, done }: { session: Session; latest: Signed; done: () => void }) {
  const { t } = useTranslation();
  const [notes, setNotes] = useState(latest.document.notes);
  const [reason, setReason] = useState("");
  const amend = useWrite(amendSession);
  const unchanged = notes === latest.document.notes;
  return (
    <Card title={t("session.amend.title")}>
      <div className="session-fields">
        <p>{t("session.amend.how")}</p>
        <TextArea label={t("session.sign.notes")} value={notes} rows={5} onChange={setNotes} />
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
                    body: { document: { ...latest.document, notes }, reason: reason.trim(), lang: currentLanguage() },
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
          <Button onClick={done}>{t("common.cancel")}</Button>
        </div>
      </div>
    </Card>
  );
}
