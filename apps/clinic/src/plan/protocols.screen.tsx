import "./protocol.css";
import type { ProtocolList } from "@pistor/api/plan";
import { listProtocols } from "@pistor/api/plan";
import { Card, Chip, PageHead, SelectField, Tabs } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Show } from "../kit/answered.tsx";
import { useEndpoint } from "../kit/client.ts";
import { useTitle } from "../kit/title.ts";
import { drawnSessions } from "./protocol-days.ts";
import { ProtocolDeviations } from "./protocol-deviations.tsx";
import { ProtocolImport } from "./protocol-import.tsx";
import { ProtocolLine } from "./protocol-line.tsx";
import { citedAs } from "./protocol-name.tsx";
import {
  certaintyInWords,
  courseInWords,
  directionTones,
  engineProtocol,
  inOrder,
  say,
  titleOf,
} from "./protocol-told.ts";
import { useReady, useWords } from "./protocol-words.ts";

const views = ["library", "deviations", "import"] as const;
type View = (typeof views)[number];

/** Every protocol by treatment, what was done otherwise, and the way in for one from elsewhere. */
export function ProtocolsScreen() {
  const t = useWords();
  const ready = useReady();
  const [view, setView] = useState<View>("library");
  const list = useEndpoint(listProtocols);
  useTitle(ready ? t("title") : "");
  if (!ready) return null;
  return (
    <>
      <PageHead title={t("title")} below={t("about")} />
      <div className="page-body protocols">
        <Tabs<View>
          label={t("views")}
          tabs={views.map((each) => ({ id: each, name: t(`view.${each}`) }))}
          now={view}
          onTab={setView}
        />
        {view === "library" && <Show of={list}>{(reply) => <Library list={reply} />}</Show>}
        {view === "deviations" && <ProtocolDeviations />}
        {view === "import" && <ProtocolImport />}
      </div>
    </>
  );
}

function Library({ list }: { list: ProtocolList }) {
  const t = useWords();
  const { t: main } = useTranslation();
  const [only, setOnly] = useState("all");
  const groups = [
    ...new Set([...Object.keys(list.defaults), ...list.protocols.map((each) => each.protocol.treatment)]),
  ];
  const nameOf = (treatment: string) =>
    treatment === "any" ? t("any") : main(`treatment.${treatment}` as "treatment.face");
  return (
    <>
      <div className="protocols__filter">
        <SelectField
          label={t("treatment")}
          value={only}
          options={[{ value: "all", label: t("all") }, ...groups.map((value) => ({ value, label: nameOf(value) }))]}
          onChange={setOnly}
        />
      </div>
      {groups
        .filter((treatment) => only === "all" || only === treatment)
        .map((treatment) => (
          <Group key={treatment} treatment={treatment} name={nameOf(treatment)} list={list} />
        ))}
    </>
  );
}

function Group({ treatment, name, list }: { treatment: string; name: string; list: ProtocolList }) {
  const t = useWords();
  const own = list.protocols
    .filter(({ protocol }) => protocol.treatment === treatment)
    .sort((one, other) => inOrder(one.protocol, other.protocol));
  const spanDays = Math.max(...own.map(({ protocol }) => drawnSessions(engineProtocol(protocol)).at(-1)?.day ?? 0), 1);
  const laidOut = own.find(({ protocol }) => protocol.id === list.defaults[treatment])?.protocol;
  return (
    <Card
      title={name}
      className="protocols__group"
      aside={
        laidOut !== undefined && (
          <span className="protocols__known">
            <Chip tone={directionTones[laidOut.evidence.direction]}>
              {t(`direction.${laidOut.evidence.direction}`)}
            </Chip>
            <small>{certaintyInWords(laidOut.evidence.certainty)}</small>
          </span>
        )
      }
    >
      <ul className="protocols__list">
        {own.map((each) => (
          <Row key={each.protocol.id} entry={each} list={list} spanDays={spanDays} />
        ))}
      </ul>
    </Card>
  );
}

function Row({
  entry,
  list,
  spanDays,
}: {
  entry: ProtocolList["protocols"][number];
  list: ProtocolList;
  spanDays: number;
}) {
  const t = useWords();
  const { t: main } = useTranslation();
  const { origin } = entry;
  const protocol = engineProtocol(entry.protocol);
  const { id, version, treatment, evidence, notLaidOut } = protocol;
  const pinned = list.pins.some((pin) => pin.protocol === id && pin.protocolVersion === version);
  return (
    <li>
      <Link to="/protocols/$id" params={{ id }} className="protocols__row">
        <span className="protocols__name">
          <strong>{titleOf(protocol)}</strong>
          <small>
            {citedAs({ id, version }, main)} · {say(`protocol.status.${protocol.status}`)}
          </small>
        </span>
        <span className="protocols__chips">
          {pinned && (
            <Chip tone="marker" icon="tick">
              {t("pinned")}
            </Chip>
          )}
          {!pinned && list.defaults[treatment] === id && <Chip tone="marker">{t("default")}</Chip>}
          {origin === "clinic" && <Chip icon="clinic">{t("ofClinic")}</Chip>}
          <Chip tone={directionTones[evidence.direction]}>{t(`direction.${evidence.direction}`)}</Chip>
        </span>
        <span className="protocols__course">
          {notLaidOut === undefined ? (
            <>
              <ProtocolLine protocol={protocol} spanDays={spanDays} />
              <small>{courseInWords(protocol)}</small>
            </>
          ) : (
            <small>
              <b>{t("notLaidOut")}.</b> {say(notLaidOut.why)}
            </small>
          )}
        </span>
      </Link>
    </li>
  );
}
