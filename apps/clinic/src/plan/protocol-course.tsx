import { writeList } from "@pistor/core/evidence";
import type { Protocol } from "@pistor/core/plan";
import { intervalInWords, maintenanceInWords, sessionsOf, stopRuleInWords } from "@pistor/core/plan";
import { indications } from "@pistor/knowledge/evidence";
import { techniqueName } from "@pistor/knowledge/injection-map";
import { protocolTexts } from "@pistor/knowledge/plan";
import { Card, Cites, Facts, Ltr } from "@pistor/ui";
import type { ReactNode } from "react";
import { ThingLink } from "../evidence/thing-link.tsx";
import { useCitesWords } from "../kit/cites-words.ts";
import { figure } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { nameOf } from "../session/substance-name.ts";
import { ProtocolLine } from "./protocol-line.tsx";
import { courseInWords, say } from "./protocol-told.ts";
import { useWords } from "./protocol-words.ts";

/** The course: its line, what may be chosen, reviews, when it is given up, what follows, and how a session is given. */
export function ProtocolCourse({ protocol }: { protocol: Protocol }) {
  const t = useWords();
  const lang = currentLanguage();
  const { notLaidOut, reportedSessions: reported, impossibleClaim: claimed, phases } = protocol;
  return (
    <Card title={t("course")}>
      {notLaidOut === undefined ? (
        <>
          <p className="protocol__course">{courseInWords(protocol)}</p>
          <ProtocolLine protocol={protocol} />
          {phases.some(({ interval }) => "months" in interval) && <p className="protocol__quiet">{t("about-days")}</p>}
        </>
      ) : (
        <>
          <p className="protocol__course">{t("notLaidOut")}</p>
          <p>{say(notLaidOut.why)}</p>
        </>
      )}
      {reported !== undefined && (
        <p className="protocol__differs">
          {t("reported", { reported: reported.sessions, sum: sessionsOf(protocol) ?? 0 })}
        </p>
      )}
      {claimed !== undefined && (
        <p className="protocol__differs">
          {t("impossible", {
            sessions: claimed.sessions,
            interval: claimed.intervalDays,
            claimed: claimed.claimedDays,
            takes: (claimed.sessions - 1) * claimed.intervalDays,
          })}
        </p>
      )}
      <Facts
        rows={[
          ...(protocol.indications.length === 0
            ? []
            : [[t("uses"), <Uses key="uses" ids={protocol.indications} />] as const]),
          ...(notLaidOut === undefined
            ? [
                [t("ranges"), <Chosen key="ranges" protocol={protocol} />] as const,
                [t("reviews"), <Reviews key="reviews" protocol={protocol} />] as const,
              ]
            : [
                [
                  t("stated"),
                  writeList(
                    [
                      ...(notLaidOut.sessions === null ? [] : [`${figure(notLaidOut.sessions)} ×`]),
                      ...(notLaidOut.interval === null
                        ? []
                        : [intervalInWords(protocolTexts, notLaidOut.interval, lang)]),
                    ],
                    lang,
                  ) || say("protocol.not-stated"),
                ] as const,
              ]),
          [
            t("stopRule"),
            protocol.stopRule === null
              ? `${say("protocol.not-stated")}. ${t("ownStop")}`
              : stopRuleInWords(protocolTexts, protocol.stopRule, lang),
          ],
          [t("maintenance"), <Maintained key="maintenance" protocol={protocol} />],
          [t("technique"), <Given key="technique" protocol={protocol} />],
          [t("mixture"), <Mixture key="mixture" protocol={protocol} />],
          [t("needle"), protocol.needle ? t("yes") : t("no")],
        ]}
      />
    </Card>
  );
}

/** What it is for, each with its page; the knowledge names uses in English. */
function Uses({ ids }: { ids: readonly string[] }) {
  return (
    <span className="protocol__given">
      {ids.map((id) => (
        <ThingLink key={id} kind="indication" id={id} className="protocol__link">
          <bdi lang="en" dir="ltr">
            {indications.find((each) => each.id === id)?.title ?? id}
          </bdi>
        </ThingLink>
      ))}
    </span>
  );
}

function Chosen({ protocol: { sessionsRange, intervalDaysRange } }: { protocol: Protocol }) {
  const t = useWords();
  const parts = [
    ...(sessionsRange === null ? [] : [t("rangeSessions", { ...sessionsRange })]),
    ...(intervalDaysRange === null ? [] : [t("rangeDays", { ...intervalDaysRange })]),
  ];
  return parts.length === 0 ? t("fixed") : writeList(parts, currentLanguage());
}

function Reviews({ protocol: { reviewEvery, reviewOnDays } }: { protocol: Protocol }) {
  const t = useWords();
  const on = reviewOnDays.length === 0 ? [] : [t("reviewOn", { days: reviewOnDays.join(", ") })];
  return writeList([t("reviewEvery", { n: reviewEvery }), ...on], currentLanguage());
}

function Maintained({ protocol: { maintenance } }: { protocol: Protocol }) {
  const cites = useCitesWords();
  return (
    <>
      {maintenanceInWords(protocolTexts, maintenance, currentLanguage())}{" "}
      {maintenance !== null && <Cites claims={maintenance.claims} words={cites} />}
    </>
  );
}

/** As the protocol itself gives it, or else as its source says that it was given. */
function Given({ protocol: { given, technique } }: { protocol: Protocol }): ReactNode {
  const t = useWords();
  const cites = useCitesWords();
  const own = given ?? technique;
  if (own === null) return say("protocol.not-stated");
  const most = technique === null ? [] : [technique.mostPoints, technique.mostMl];
  const lines: readonly (readonly [string, number | null | undefined, string])[] = [
    [t("depth"), own.depthMm, "mm"],
    [t("spacing"), own.spacingMm, "mm"],
    [t("drop"), own.dropMl, "mL"],
  ];
  return (
    <span className="protocol__given">
      {own.technique !== null && <span>{techniqueName(own.technique, currentLanguage())}</span>}
      {lines.map(([name, value, unit]) => (
        <span key={name}>
          {name}: {value == null ? say("protocol.not-stated") : <Ltr>{`${figure(value, 3)} ${unit}`}</Ltr>}
        </span>
      ))}
      {most.some((value) => value != null) && (
        <span>
          {t("most")}: {technique?.mostPoints != null && t("points", { n: technique.mostPoints })}
          {technique?.mostPoints != null && technique.mostMl !== null && " · "}
          {technique?.mostMl != null && <Ltr>{`${figure(technique.mostMl)} mL`}</Ltr>}
        </span>
      )}
      <Cites claims={own.claims} words={cites} />
    </span>
  );
}

function Mixture({ protocol: { mixture } }: { protocol: Protocol }): ReactNode {
  if (mixture === null) return say("protocol.not-stated");
  return (
    <span className="protocol__given">
      {mixture.map(({ substance, amount, unit }) => (
        <span key={substance}>
          {nameOf(substance)}:{" "}
          {amount === null ? (
            say("protocol.not-stated")
          ) : (
            <Ltr>{`${figure(amount)} ${unit === "[U]" ? "U" : (unit ?? "")}`}</Ltr>
          )}
        </span>
      ))}
    </span>
  );
}
