import "./not-told.css";
import type { ReplyOf } from "@pistor/api/kit";
import { listUntold } from "@pistor/api/messages";
import { Failed, Icon, Ltr } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useEndpoint } from "../kit/client.ts";
import { day, time } from "../kit/format.ts";
import { wordsOf } from "../kit/words-of.ts";
import type en from "../texts/inquiries/en.json";

const { useWords, useReady } = wordsOf<typeof en>(
  "inquiries",
  import.meta.glob<{ default: Record<string, unknown> }>("../texts/inquiries/*.json"),
);

/**
 * Who is to be called, as the last mail about their visit did not arrive; nothing where all did.
 *
 * @param patientId this patient's alone; left out: everybody's, each with their name
 */
export function NotTold({ patientId }: { patientId?: string }) {
  const t = useWords();
  const ready = useReady();
  const answer = useEndpoint(
    listUntold,
    { query: patientId === undefined ? {} : { patientId } },
    { everyMs: patientId === undefined ? 60_000 : 300_000 },
  );
  if (!ready || answer.state !== "here" || answer.reply.untold.length === 0) return null;
  const { untold } = answer.reply;
  const rest = untold.slice(shown);
  return (
    <Failed title={t("untold.title")}>
      <Rows untold={untold.slice(0, shown)} named={patientId === undefined} />
      {rest.length > 0 && (
        <details className="not-told__rest">
          <summary>{t("untold.more", { count: rest.length })}</summary>
          <Rows untold={rest} named={patientId === undefined} />
        </details>
      )}
    </Failed>
  );
}

/** More at once would push away what stands below. */
const shown = 3;

function Rows({ untold, named }: { untold: ReplyOf<typeof listUntold>["untold"]; named: boolean }) {
  const t = useWords();
  return (
    <ul className="not-told">
      {untold.map(({ mailId, patient, kind, at, subject, fault }) => (
        <li key={mailId}>
          <span className="not-told__what">
            {named && (
              <Link to="/patients/$patientId" params={{ patientId: patient.id }} className="not-told__who">
                <bdi>{patient.name}</bdi>
              </Link>
            )}
            <span>{t(`untold.${kind}`, { at: `${day(at)}, ${time(at)}` })}</span>
            <small>
              <bdi>{subject}</bdi>
              {fault !== "" && (
                <>
                  {" · "}
                  {t("mailFault")} <bdi dir="ltr">{fault}</bdi>
                </>
              )}
            </small>
          </span>
          {patient.phone === "" ? (
            <span>{t("untold.noPhone")}</span>
          ) : (
            <a className="button button--secondary" href={`tel:${patient.phone.replace(/[^+\d]/g, "")}`}>
              <Icon name="phone" />
              <Ltr>{patient.phone}</Ltr>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
