import type { Plan } from "@pistor/api/plan";
import type { IconName, Tone } from "@pistor/ui";
import { Card, Chip, Failed } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { day, figure, time } from "../kit/format.ts";
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

/** Every session with its day, and what became of it. */
export function Sessions({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  return (
    <Card title={t("plan.dates")} className="plan-view__wide">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div className="table-scroll" tabIndex={0} role="group" aria-label={t("plan.dates")}>
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
            {plan.sessions.map((session) => (
              <tr key={session.number}>
                <td>{session.number}</td>
                <td>
                  {day(session.on, "weekday")} {session.on.slice(0, 4)}
                </td>
                <td>
                  <Chip {...stateLooks[session.state]}>{t(`plan.state.${session.state}`)}</Chip>
                </td>
                <td>
                  {session.movedDays > 0 ? t("plan.movedDays", { days: session.movedDays }) : "–"}
                  {session.movedDays > 0 && <small className="plan-view__because">{session.because.join(", ")}</small>}
                </td>
                <td>
                  {session.sessionId === null ? (
                    "–"
                  ) : (
                    <Link to="/sessions/$sessionId" params={{ sessionId: session.sessionId }} className="table__link">
                      {session.points === null || session.volumeMl === null
                        ? t("plan.openIt")
                        : t("plan.pointsAndMl", { points: session.points, ml: figure(session.volumeMl) })}
                    </Link>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
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
