import "./audit.css";
import { listAudit } from "@pistor/api/audit";
import { roles } from "@pistor/api/kit";
import { timeZone, writeMoment } from "@pistor/core/basics";
import { Button, Chip, Empty, PageHead, Scrolls } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Show } from "../kit/answered.tsx";
import { useEndpoint } from "../kit/client.ts";
import { day, time } from "../kit/format.ts";
import { useMe } from "../kit/me.tsx";
import { useTitle } from "../kit/title.ts";

/** Who saw or changed what, the latest first. */
export function AuditScreen() {
  const { t } = useTranslation();
  useTitle(t("rail.audit"));
  // The pages before this one, so that one can go back to what was read.
  const [before, setBefore] = useState<readonly number[]>([]);
  const [patient, setPatient] = useState<{ id: string; name: string } | null>(null);
  const { clinic } = useMe();
  const zone = timeZone(clinic?.timeZone ?? "UTC");
  // The log keeps moments of no place; they are read by the clinic's clock.
  const here = (moment: string) => writeMoment(zone, Date.parse(moment));
  const from = before.at(-1);
  const lines = useEndpoint(listAudit, {
    query: { ...(from === undefined ? {} : { before: from }), ...(patient === null ? {} : { patient: patient.id }) },
  });
  return (
    <>
      <PageHead
        title={t("rail.audit")}
        below={patient === null ? t("audit.text") : t("audit.of", { name: patient.name })}
        actions={
          patient !== null && (
            <Button
              onClick={() => {
                setPatient(null);
                setBefore([]);
              }}
            >
              {t("audit.everybody")}
            </Button>
          )
        }
      />
      <div className="page-body">
        <Show of={lines}>
          {(reply) =>
            reply.lines.length === 0 ? (
              <Empty title={t("audit.empty")} />
            ) : (
              <>
                <Scrolls className="audit" label={t("rail.audit")}>
                  <table>
                    <thead>
                      <tr>
                        <th scope="col">{t("audit.when")}</th>
                        <th scope="col">{t("audit.who")}</th>
                        <th scope="col">{t("audit.did")}</th>
                        <th scope="col">{t("audit.what")}</th>
                        <th scope="col">{t("audit.patient")}</th>
                        <th scope="col">{t("audit.outcome")}</th>
                      </tr>
                    </thead>
                    <tbody>
                      {reply.lines.map((line) => (
                        <tr key={line.seq}>
                          <td>
                            {day(here(line.at))} <strong>{time(here(line.at))}</strong>
                          </td>
                          <td>
                            {line.who} <small>{roleName(line.role, t)}</small>
                          </td>
                          <td>
                            <Chip
                              tone={line.act === "write" ? "marker" : "plain"}
                              icon={line.act === "write" ? "pen" : "eye"}
                            >
                              {t(`audit.act.${line.act}`)}
                            </Chip>
                          </td>
                          <td>
                            <bdi dir="ltr">{line.endpoint}</bdi>
                          </td>
                          <td>
                            {line.patient !== null && (
                              <span className="audit__patient">
                                <Link to="/patients/$patientId" params={{ patientId: line.patient.id }}>
                                  {line.patient.name}
                                </Link>
                                {patient === null && (
                                  <Button
                                    look="quiet"
                                    aria-label={t("audit.onlyThis", { name: line.patient.name })}
                                    onClick={() => {
                                      setPatient(line.patient);
                                      setBefore([]);
                                    }}
                                  >
                                    {t("audit.only")}
                                  </Button>
                                )}
                              </span>
                            )}
                          </td>
                          <td>
                            <Outcome outcome={line.outcome} />
                          </td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </Scrolls>
                <div className="audit__pages">
                  <Button
                    blocked={before.length === 0 ? t("audit.first") : undefined}
                    onClick={() => setBefore(before.slice(0, -1))}
                  >
                    {t("audit.newer")}
                  </Button>
                  <Button
                    blocked={reply.next === null ? t("audit.last") : undefined}
                    onClick={() => reply.next !== null && setBefore([...before, reply.next])}
                  >
                    {t("audit.older")}
                  </Button>
                </div>
              </>
            )
          }
        </Show>
      </div>
    </>
  );
}

function roleName(role: string, t: ReturnType<typeof useTranslation>["t"]): string {
  const known = roles.find((each) => each === role);
  return known === undefined ? role : t(`role.${known}`);
}

/** What became of the call; a word that this app does not know is shown as it is. */
function Outcome({ outcome }: { outcome: string }) {
  const { t } = useTranslation();
  if (outcome === "done") return <Chip>{t("audit.outcomes.done")}</Chip>;
  if (outcome === "refused" || outcome === "failed")
    return (
      <Chip tone="care" icon="warning">
        {t(`audit.outcomes.${outcome}`)}
      </Chip>
    );
  return <bdi dir="ltr">{outcome}</bdi>;
}
