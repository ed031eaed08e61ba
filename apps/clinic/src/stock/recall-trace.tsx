import type { Traced } from "@pistor/api/stock";
import { traceLotEndpoint } from "@pistor/api/stock";
import type { CalendarDate } from "@pistor/core/basics";
import { Problem } from "@pistor/core/basics";
import { readScan } from "@pistor/core/stock";
import { Card, Chip, Icon, Ltr } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { Show } from "../kit/answered.tsx";
import { useEndpoint } from "../kit/client.ts";
import { day } from "../kit/format.ts";
import { useMe } from "../kit/me.tsx";
import { ScanField } from "../kit/scan-field.tsx";
import { OpenRecall } from "./recall-open.tsx";
import { useWords } from "./recall-words.ts";

/** A lot's number is typed or scanned, and everybody who was given it is listed: only a look. */
export function TraceBox({ lot, onTrace }: { lot: string | null; onTrace: (lot: string) => void }) {
  const t = useWords();
  const { today } = useMe();
  return (
    <Card title={t("trace")}>
      <ScanField label={t("lotLabel")} onRead={(text) => onTrace(lotIn(text, today as CalendarDate))} />
      {lot !== null && <Found key={lot} lot={lot} onTrace={onTrace} />}
    </Card>
  );
}

/** The lot's number in what was scanned; what no standard explains is taken as it stands. */
function lotIn(text: string, today: CalendarDate): string {
  try {
    const scan = readScan(text, today);
    return scan.lot ?? scan.asLot ?? text.trim();
  } catch (error) {
    if (error instanceof Problem) return text.trim();
    throw error;
  }
}

function Found({ lot, onTrace }: { lot: string; onTrace: (lot: string) => void }) {
  const t = useWords();
  const traced = useEndpoint(traceLotEndpoint, { query: { lot } });
  return (
    <Show of={traced}>
      {(trace) => (
        <div className="recalls__found" role="status">
          {trace.people.length === 0 ? (
            <p className="recalls__sum">{t("nobody", { lot })}</p>
          ) : (
            <>
              <p className="recalls__sum">
                <strong>
                  <Ltr>{trace.lot}</Ltr>
                </strong>{" "}
                {t("summary", {
                  people: trace.counts.patients,
                  sessions: trace.counts.sessions,
                  missing: trace.counts.missingPhone,
                })}
              </p>
              <People people={trace.people} />
            </>
          )}
          {trace.similar.length > 0 && (
            <div className="recalls__similar">
              <p>
                <Icon name="warning" /> {t("similar")}
              </p>
              {trace.similar.map((each) => (
                <button
                  key={each.lot}
                  type="button"
                  className="button button--secondary"
                  onClick={() => onTrace(each.lot)}
                >
                  <bdi dir="ltr">{t("similarOne", { lot: each.lot, people: each.patients })}</bdi>
                </button>
              ))}
            </div>
          )}
          <p className="recalls__note">
            <Icon name="info" /> {t("lookOnly")}
          </p>
          <OpenRecall trace={trace} />
        </div>
      )}
    </Show>
  );
}

function People({ people }: { people: Traced["people"] }) {
  const t = useWords();
  return (
    <ul className="recalls__people">
      {people.map(({ id, name, fileNo, sessions, last, phone, watchUntil }) => (
        <li key={id}>
          <Link to="/patients/$patientId" params={{ patientId: id }} className="recalls__name">
            <bdi>{name}</bdi> <small>{fileNo}</small>
          </Link>
          <span>{t("person.sessions", { number: sessions.length, day: day(last) })}</span>
          <span>{t("person.watch", { day: day(watchUntil) })}</span>
          {phone === "" && (
            <Chip tone="care" icon="phone">
              {t("person.noPhone")}
            </Chip>
          )}
        </li>
      ))}
    </ul>
  );
}
