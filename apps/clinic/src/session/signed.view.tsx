import type { Session, Signed } from "@pistor/api/session";
import type { SessionRecord } from "@pistor/core/session";
import { totals } from "@pistor/core/session";
import { BodyMap, Button, Card, Sealed } from "@pistor/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { RecordPapers } from "../injection-map/record-papers.tsx";
import { useRegionName } from "../injection-map/region-name.ts";
import { MapTable } from "../injection-map/table.tsx";
import { useCharts } from "../kit/charts.ts";
import { day, figure, time } from "../kit/format.ts";
import { useMe } from "../kit/me.tsx";
import { Sheet } from "./aftercare-sheet.tsx";
import { Amend } from "./amend.tsx";
import { CoSign, CoSigned } from "./co-sign.tsx";
import { HandOver } from "./hand-over.tsx";
import { PhoneLink } from "./phone-link.tsx";
import { RecordDifference } from "./record-difference.tsx";
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
          <>
            <HandOver sessionId={session.id} />
            <Button icon="print" onClick={() => window.print()}>
              {t("session.print")}
            </Button>
          </>
        }
      />
      <div className="session-body">
        <div className="session-columns session-columns--wide">
          <div className="session-column">
            {[...session.signed].reverse().map((signed) => (
              <Version
                key={signed.version}
                signed={signed}
                before={session.signed.find(({ version }) => version === signed.version - 1) ?? null}
                latest={signed === latest}
              />
            ))}
            <CoSign session={session} latest={latest} />
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
            <RecordPapers sessionId={session.id} />
            <Sheet sessionId={session.id} lang={session.person.language} />
            <PhoneLink patientId={session.person.id} />
          </div>
        </div>
      </div>
    </>
  );
}

/** One version with its seal; an earlier one stays readable under the later ones. */
function Version({ signed, before, latest }: { signed: Signed; before: Signed | null; latest: boolean }) {
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
      <CoSigned signed={signed} />
      {before !== null && <RecordDifference before={before.document} after={signed.document} />}
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
  const placeName = useRegionName();
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
      <MapTable layers={layers} charts={(id) => charts.get(id)?.chart} placeName={placeName} shown />
    </Card>
  );
}
