import type { showDevice } from "@pistor/api/devices";
import type { ReplyOf } from "@pistor/api/kit";
import { Card, Chip, Scrolls } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { day, time } from "../kit/format.ts";
import { useDeviceWords } from "./device-words.ts";

type Sessions = ReplyOf<typeof showDevice>["sessions"];

/** Whom the device served: from the device to the patient in one tap. */
export function DeviceSessions({ sessions }: { sessions: Sessions }) {
  const t = useDeviceWords();
  return (
    <Card title={t("sessionsTitle")} className="devices__sessions">
      {sessions.length === 0 ? (
        <p>{t("sessionsEmpty")}</p>
      ) : (
        <Scrolls className="devices__table" label={t("sessionsTitle")}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t("columns.when")}</th>
                <th scope="col">{t("columns.patient")}</th>
                <th scope="col">{t("columns.session")}</th>
                <th scope="col">{t("columns.head")}</th>
                <th scope="col">{t("columns.after")}</th>
              </tr>
            </thead>
            <tbody>
              {sessions.map((session) => (
                <tr key={session.sessionId}>
                  <td>
                    {day(session.usedAt)} <strong>{time(session.usedAt)}</strong>
                  </td>
                  <td>
                    <Link to="/patients/$patientId" params={{ patientId: session.patientId }} className="devices__link">
                      {session.patient}
                    </Link>
                  </td>
                  <td>
                    <Link to="/sessions/$sessionId" params={{ sessionId: session.sessionId }} className="devices__link">
                      {t("sessionNo", { number: session.number })}
                    </Link>{" "}
                    {!session.signed && <Chip tone="ask">{t("notSigned")}</Chip>}
                  </td>
                  <td>
                    <bdi dir="ltr">{session.head ?? "–"}</bdi>
                  </td>
                  <td>
                    {session.cleanedAfter === null ? (
                      <Chip tone="care" icon="warning">
                        {t("notCleaned")}
                      </Chip>
                    ) : (
                      time(session.cleanedAfter)
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolls>
      )}
    </Card>
  );
}
