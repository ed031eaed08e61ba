import type { Plan } from "@pistor/api/plan";
import type { IconName, Tone } from "@pistor/ui";
import { Card, Chip, Failed, Scrolls } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { day, figure, time } from "../kit/format.ts";
import { useWide } from "../kit/use-wide.ts";
import { useWords } from "./course-words.ts";
import { planWord } from "./plan-words.ts";

/** Sessions that no period of travel holds: the plan is not kept before each has its day. */
export function NotPlaced({ plan }: { plan: Plan }) {
  const w = useWords();
  return (
    <Failed title={w("trip.unfit")}>
      <ul>
        {plan.notPlaced.map(({ number, arrive, leave }) => (
          <li key={number}>{w("trip.needs", { number, arrive: day(arrive, "short"), leave: day(leave) })}</li>
        ))}
      </ul>
    </Failed>
  );
}

const stateLooks: Readonly<
  Record<Plan["sessions"][number]["state"], { readonly tone: Tone; readonly icon: IconName }>
> = {
  given: { tone: "marker", icon: "tick" },
  next: { tone: "ask", icon: "calendar" },
  planned: { tone: "plain", icon: "clock" },
  missed: { tone: "care", icon: "warning" },
};

/** Every session with its day, and what became of it: a table where there is room for one, else a row for each. */
export function Sessions({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const wide = useWide(640);
  return (
    <Card title={t("plan.dates")} className="plan-view__wide">
      {wide ? <SessionTable sessions={plan.sessions} /> : <SessionRows sessions={plan.sessions} />}
    </Card>
  );
}

type Session = Plan["sessions"][number];

function SessionRows({ sessions }: { sessions: readonly Session[] }) {
  const { t } = useTranslation();
  return (
    <ol className="plan-view__sessions">
      {sessions.map((session) => (
        <li key={session.number} value={session.number}>
          <strong>{session.number}</strong>
          <span>
            {dayOf(session)}
            {session.movedDays > 0 && (
              <small className="plan-view__because">
                {t("plan.movedDays", { days: session.movedDays })}: {session.because.join(", ")}
              </small>
            )}
            {session.sessionId !== null && (
              <>
                <br />
                <Given session={session} />
              </>
            )}
          </span>
          <Chip {...stateLooks[session.state]}>{t(`plan.state.${session.state}`)}</Chip>
        </li>
      ))}
    </ol>
  );
}

function SessionTable({ sessions }: { sessions: readonly Session[] }) {
  const { t } = useTranslation();
  return (
    <Scrolls className="table-scroll" label={t("plan.dates")}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t("plan.session")}</th>
            <th scope="col">{t("plan.day")}</th>
            <th scope="col">{t("plan.stateHead")}</th>
            <th scope="col">{t("plan.moved")}</th>
            <th scope="col">{t("plan.given")}</th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <tr key={session.number}>
              <td>{session.number}</td>
              <td>{dayOf(session)}</td>
              <td>
                <Chip {...stateLooks[session.state]}>{t(`plan.state.${session.state}`)}</Chip>
              </td>
              <td>
                {session.movedDays > 0 ? t("plan.movedDays", { days: session.movedDays }) : "–"}
                {session.movedDays > 0 && <small className="plan-view__because">{session.because.join(", ")}</small>}
              </td>
              <td>{session.sessionId === null ? "–" : <Given session={session} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolls>
  );
}

function dayOf({ on }: Session): string {
  return `${day(on, "weekday")} ${on.slice(0, 4)}`;
}

/** The way to a session's own page, by what was given. */
function Given({ session: { sessionId, points, volumeMl } }: { session: Session }) {
  const { t } = useTranslation();
  if (sessionId === null) return null;
  return (
    <Link to="/sessions/$sessionId" params={{ sessionId }} className="table__link">
      {points === null || volumeMl === null
        ? t("plan.openIt")
        : t("plan.pointsAndMl", { points, ml: figure(volumeMl) })}
    </Link>
  );
}

/** Follow-ups and preparation; what belongs to every single session is said on its own page. */
const everySession: ReadonlySet<string> = new Set(["anaesthetic-cream", "check-24h", "check-72h", "check-day-7"]);

export function OtherDates({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  // What comes again before each session, such as the painkiller, is one row with all its days.
  const days = new Map<string, string[]>();
  for (const { kind, at } of plan.events) if (!everySession.has(kind)) days.set(kind, [...(days.get(kind) ?? []), at]);
  return (
    <Card title={t("plan.otherDates")}>
      <ul className="plan-view__events">
        {[...days].map(([kind, moments]) => (
          <li key={kind}>
            <span>
              {moments.length > 1
                ? moments.map((moment) => day(moment, "short")).join(", ")
                : moments.map((moment) => `${day(moment)}, ${time(moment)}`)}
            </span>
            <span>{planWord(`event.${kind}`)}</span>
          </li>
        ))}
      </ul>
      <p className="field__hint">{t("plan.afterEach")}</p>
    </Card>
  );
}
