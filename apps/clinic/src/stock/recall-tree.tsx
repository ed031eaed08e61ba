import type { Traced } from "@pistor/api/stock";
import { Card, Ltr } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { day } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import type { SessionGroup } from "./recall-groups.ts";
import { groupSessions } from "./recall-groups.ts";
import type { RecallWords } from "./recall-words.ts";
import { useWords } from "./recall-words.ts";

/** Height of a branch and the room between two, px: the lines are drawn to the middle of each. */
const branch = { block: 64, gap: 12 };

/** From the lot over the clinic and its sessions to the people; a list where the page is narrow. */
export function LotTree({ trace }: { trace: Traced }) {
  const t = useWords();
  const groups = groupSessions(trace.people);
  const left = trace.stock.filter(({ exact }) => exact).reduce((sum, { balance }) => sum + balance, 0);
  const branches = groups.length + (left > 0 ? 1 : 0);
  return (
    <Card
      title={
        <>
          {t("where")} <small className="tree__how">{t("whereText")}</small>
        </>
      }
      className="recall__tree"
      aside={
        <span className="tree__legend">
          <Dot told={false} /> {t("legendOpen")} <Dot told /> {t("legendTold")}
        </span>
      }
    >
      <div className="tree">
        <div className="tree__heads" aria-hidden="true">
          <span>{t("head.lot")}</span>
          <span>{t("head.clinic")}</span>
          <span>{t("head.sessions")}</span>
          <span>{t("head.dots")}</span>
          <span>{t("head.people")}</span>
        </div>
        <div className="tree__lots">
          <Lots trace={trace} />
        </div>
        <Straight />
        <div className="tree__node tree__node--clinic">
          <strong>{t("node.clinic")}</strong>
          <small>
            {t("node.used", { number: trace.counts.sessions })}
            {trace.stock.length > 0 && ` · ${t("node.left", { number: left })}`}
          </small>
        </div>
        <Branches groups={groups} unused={left > 0} />
        <ol className="tree__branches">
          {groups.map((group) => (
            <Branch key={group.from} group={group} />
          ))}
          {left > 0 && (
            <li className="tree__branch">
              <div className="tree__node">
                <strong>{t("node.unused")}</strong>
                <small>{t("node.unusedText", { number: left })}</small>
              </div>
            </li>
          )}
        </ol>
      </div>
      {branches === 0 && <p className="recalls__note">{t("nobody", { lot: trace.lot })}</p>}
      {trace.siblings.length > 0 && (
        <p className="tree__siblings">
          {t("siblings")}:{" "}
          {trace.siblings.slice(0, 8).map((each, index) => (
            <span key={each.lot}>
              {index > 0 && " · "}
              <Link to="/recalls" search={{ lot: each.lot }}>
                <Ltr>{each.lot}</Ltr>
              </Link>{" "}
              ({each.sessions})
            </span>
          ))}
        </p>
      )}
    </Card>
  );
}

function Lots({ trace: { stock, lot } }: { trace: Traced }) {
  const t = useWords();
  const exact = stock.filter((each) => each.exact);
  if (exact.length === 0)
    return (
      <div className="tree__node">
        <strong>{t("node.lot", { lot: `\u2066${lot}\u2069` })}</strong>
        <small>{t("node.notInStock")}</small>
      </div>
    );
  return exact.map(({ id, receivedOn, received, state }) => (
    <Link key={id} to="/stock/lots/$lotId" params={{ lotId: id }} className="tree__node">
      <strong>{t("node.lot", { lot: `\u2066${lot}\u2069` })}</strong>
      <small>{t("node.received", { day: day(receivedOn, "short"), number: received })}</small>
      <small className={state === "recalled" ? "tree__held" : undefined}>{t(`node.${state}`)}</small>
    </Link>
  ));
}

function Branch({ group }: { group: SessionGroup }) {
  const t = useWords();
  const { sessions, people, told } = group;
  const [only] = sessions;
  const head = (
    <>
      <strong>{spanText(group, t)}</strong>
      <small>{t("node.sessions", { number: sessions.length })}</small>
    </>
  );
  return (
    <li className="tree__branch">
      {sessions.length === 1 && only !== undefined ? (
        <Link to="/sessions/$sessionId" params={{ sessionId: only.id }} className="tree__node tree__node--stop">
          {head}
        </Link>
      ) : (
        <a href="#call-list" className="tree__node tree__node--stop">
          {head}
        </a>
      )}
      <span className="tree__dots">
        <span className="quiet-text">
          {t("node.dots", {
            told: sessions.filter((each) => each.told).length,
            open: sessions.filter((each) => !each.told).length,
          })}
        </span>
        {sessions.slice(0, 60).map((each) => (
          <Dot key={each.id} told={each.told} />
        ))}
        {sessions.length > 60 && <small>+{sessions.length - 60}</small>}
      </span>
      <PeopleNode people={people} told={told} />
    </li>
  );
}

function PeopleNode({ people, told }: { people: SessionGroup["people"]; told: number }) {
  const t = useWords();
  const [first] = people;
  const looks = told === people.length ? "tree__node" : "tree__node tree__node--stop";
  const words = (
    <>
      <strong>{t("node.told", { told, people: people.length })}</strong>
      <small>
        <bdi>{first?.name}</bdi>
        {people.length > 1 && ` ${t("node.more", { number: people.length - 1 })}`}
      </small>
    </>
  );
  if (people.length === 1 && first !== undefined)
    return (
      <Link to="/patients/$patientId" params={{ patientId: first.id }} className={looks}>
        {words}
      </Link>
    );
  return (
    <a href="#call-list" className={looks}>
      {words}
    </a>
  );
}

function spanText({ span, from }: SessionGroup, t: RecallWords): string {
  if (span === "day") return t("node.day", { day: day(from) });
  if (span === "week") return t("node.week", { day: day(from, "short") });
  const month = new Intl.DateTimeFormat(`${currentLanguage()}-u-nu-latn-ca-gregory`, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${from}T12:00:00Z`));
  return t("node.month", { month });
}

function Dot({ told }: { told: boolean }): ReactNode {
  return <span className={told ? "tree__dot tree__dot--told" : "tree__dot"} aria-hidden="true" />;
}

function Straight() {
  return (
    <svg className="tree__line tree__line--straight" viewBox="0 0 32 4" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 2H32" />
    </svg>
  );
}

/** One line to the middle of each branch; what was not used is not on the path. */
function Branches({ groups, unused }: { groups: readonly SessionGroup[]; unused: boolean }) {
  const count = groups.length + (unused ? 1 : 0);
  if (count === 0) return null;
  const height = count * branch.block + (count - 1) * branch.gap;
  const middle = height / 2;
  const to = (index: number) => index * (branch.block + branch.gap) + branch.block / 2;
  const path = (y: number) => `M0 ${middle}C28 ${middle} 20 ${y} 48 ${y}`;
  return (
    <svg className="tree__line" width="48" height={height} viewBox={`0 0 48 ${height}`} aria-hidden="true">
      {unused && <path className="tree__line--unused" d={path(to(groups.length))} />}
      {groups.map(({ from }, index) => (
        <path key={from} d={path(to(index))} />
      ))}
    </svg>
  );
}
