import type { CountedDeviations, DeviationsReply } from "@pistor/api/plan";
import { countDeviations } from "@pistor/api/plan";
import { Card, Empty, Scrolls, TextField } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useState } from "react";
import { Show } from "../kit/answered.tsx";
import { useEndpoint } from "../kit/client.ts";
import { figure } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { titleOf } from "./protocol-told.ts";
import { useWords } from "./protocol-words.ts";

/** What was done otherwise than protocol and plan say, by protocol and by member, each with of how many. */
export function ProtocolDeviations() {
  const t = useWords();
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const query = { ...(from === "" ? {} : { from }), ...(to === "" ? {} : { to }), lang: currentLanguage() };
  const answer = useEndpoint(countDeviations, { query });
  return (
    <Card title={t("dev.title")}>
      <p>{t("dev.text")}</p>
      <div className="protocols__between">
        <TextField label={t("dev.from")} type="date" value={from} max={to || undefined} onChange={setFrom} />
        <TextField label={t("dev.to")} type="date" value={to} min={from || undefined} onChange={setTo} />
      </div>
      <Show of={answer}>{(reply) => <Tables reply={reply} />}</Show>
    </Card>
  );
}

function Tables({ reply: { protocols, members } }: { reply: DeviationsReply }) {
  const t = useWords();
  if (protocols.length === 0) return <Empty title={t("dev.none")} />;
  return (
    <>
      <h3 className="protocol__sub">{t("dev.byProtocol")}</h3>
      <Counts
        label={t("dev.byProtocol")}
        head={t("dev.protocol")}
        rows={protocols.map(({ id, protocolVersion, title, counted }) => ({
          key: `${id} ${protocolVersion}`,
          name: (
            <Link to="/protocols/$id" params={{ id }} search={{ version: protocolVersion }}>
              {titleOf({ id, title })} <small>{t("version", { version: protocolVersion })}</small>
            </Link>
          ),
          counted,
        }))}
      />
      <h3 className="protocol__sub">{t("dev.byMember")}</h3>
      <p className="protocol__quiet">{t("dev.memberText")}</p>
      <Counts
        label={t("dev.byMember")}
        head={t("dev.member")}
        rows={members.map(({ memberId, name, counted }) => ({ key: memberId, name, counted }))}
      />
    </>
  );
}

interface CountRow {
  readonly key: string;
  readonly name: ReactNode;
  readonly counted: CountedDeviations;
}

function Counts({ label, head, rows }: { label: string; head: string; rows: readonly CountRow[] }) {
  const t = useWords();
  return (
    <Scrolls className="protocol__table protocol__table--counts" label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{t("dev.courses")}</th>
            <th scope="col">{t("dev.stopped")}</th>
            <th scope="col">{t("dev.moved")}</th>
            <th scope="col">{t("dev.missed")}</th>
            <th scope="col">{t("dev.signed")}</th>
            <th scope="col">{t("dev.kinds")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, counted }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>
                <Of n={counted.coursesOther} of={counted.courses} withReason={counted.coursesOtherWithReason} />
              </td>
              <td>
                <Of n={counted.coursesStopped} of={counted.courses} />
              </td>
              <td>
                <Of n={counted.sessionsMoved} of={counted.sessionsDue} />
              </td>
              <td>
                <Of n={counted.sessionsMissed} of={counted.sessionsDue} />
              </td>
              <td>
                <Of
                  n={counted.sessionsOther}
                  of={counted.sessionsSigned}
                  withReason={counted.sessionsOtherWithReason}
                />
              </td>
              <td>
                <ul className="protocol__kinds">
                  {counted.kinds.map(({ rule, tell, sessions }) => (
                    <li key={rule}>
                      {tell}: {figure(sessions)}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolls>
  );
}

/** So many of so many; of none there is nothing to say. */
function Of({ n, of, withReason }: { n: number; of: number; withReason?: number }) {
  const t = useWords();
  if (of === 0) return <>–</>;
  return (
    <>
      <span className="protocol__of">{t("dev.of", { n: figure(n), of: figure(of) })}</span>
      {withReason !== undefined && n > 0 && <small>{t("dev.withReason", { n: figure(withReason) })}</small>}
    </>
  );
}
