import type { Plan } from "@pistor/api/plan";
import { disagree } from "@pistor/core/evidence";
import type { IconName, Tone } from "@pistor/ui";
import { Card, Chip, Cites, Failed, Icon } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useCitesWords } from "../kit/cites-words.ts";
import { day, figure, time } from "../kit/format.ts";
import { useReady, useWords } from "./course-words.ts";
import { planWord } from "./plan-words.ts";
import { weeksOf } from "./ribbon.ts";
import { RibbonOfCourse } from "./ribbon-of-course.tsx";
import { StopRuleCard } from "./stop-rule-card.tsx";

/** A course: kept, or as it would be. What is known against it stands before what was hoped for. */
export function PlanView({
  plan,
  today,
  was,
  aside,
  summary,
  action,
  panel,
  why,
  beside,
  onMove,
}: {
  plan: Plan;
  today: string;
  /** The course before it is moved. */
  was?: Plan | undefined;
  aside?: ReactNode;
  summary?: ReactNode;
  action?: ReactNode;
  /** What is about to be saved, between the ribbon and the cards. */
  panel?: ReactNode;
  /** Under the notes: how the course came to be so. */
  why?: ReactNode;
  /** Beside the notes, such as what is on record for the next session. */
  beside?: ReactNode;
  onMove?: ((number: number, days: number) => void) | undefined;
}) {
  const { t } = useTranslation();
  if (!useReady()) return null;
  return (
    <div className="plan-view">
      <Card title={t("plan.headline", { sessions: plan.sessions.length, weeks: weeksOf(plan.spanDays) })} aside={aside}>
        {summary}
        <RibbonOfCourse course={plan} was={was} today={today} legend onMove={onMove} />
        {action}
      </Card>
      {panel}
      {plan.notPlaced.length > 0 && <NotPlaced plan={plan} />}
      <div className="plan-view__cards">
        <Notes notes={plan.notes} why={why} />
        {beside}
        <div className="plan-view__stack">
          <StopRuleCard plan={plan} today={today} />
          <Evidence evidence={plan.evidence} />
        </div>
        <Sessions plan={plan} />
        <OtherDates plan={plan} />
        {plan.trips.length > 0 && <Trips trips={plan.trips} />}
        {plan.items.length > 0 && <Items items={plan.items} />}
      </div>
    </div>
  );
}

/** Sessions that no period of travel holds: the plan is not kept before each has its day. */
function NotPlaced({ plan }: { plan: Plan }) {
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

interface ShownStudy {
  readonly source: string;
  readonly found: string;
  readonly people: number | null;
  readonly direction: string;
}

/** Studies that found nothing come first, as the knowledge has them. */
function Evidence({ evidence }: { evidence: Plan["evidence"] }) {
  const { t } = useTranslation();
  const studies = evidence.studies as readonly ShownStudy[];
  return (
    <Card title={t("plan.evidence")}>
      <p className="plan-view__evidence">{evidence.tell}</p>
      <ul className="plan-view__studies">
        {studies.map((study) => (
          <li key={`${study.source} ${study.found}`}>
            <cite className="cites__key" dir="ltr">
              {study.source}
            </cite>
            <span>
              {study.found}
              {study.people !== null && <small> {t("plan.people", { people: study.people })}</small>}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Notes({ notes: all, why }: { notes: Plan["notes"]; why: ReactNode }) {
  const { t } = useTranslation();
  const w = useWords();
  const words = useCitesWords();
  // The stop rule has a card of its own.
  const notes = all.filter(({ id }) => id !== "plan.stop-rule");
  const disputed = notes.some(({ claims }) => disagree(claims));
  return (
    <Card title={t("plan.notes")} aside={disputed && <Chip tone="care">{w("why.disagree")}</Chip>}>
      {notes.length === 0 ? (
        <p>{t("plan.noNotes")}</p>
      ) : (
        <ul className="plan-view__notes">
          {notes.map((note) => (
            <li key={`${note.id} ${note.tell}`}>
              <Icon name={disagree(note.claims) ? "scales" : "info"} />
              <div>
                <p>{note.tell}</p>
                <Cites claims={note.claims} disagree={disagree(note.claims)} words={words} />
              </div>
            </li>
          ))}
        </ul>
      )}
      {why}
    </Card>
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

function Sessions({ plan }: { plan: Plan }) {
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

function OtherDates({ plan }: { plan: Plan }) {
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

function Trips({ trips }: { trips: Plan["trips"] }) {
  const { t } = useTranslation();
  const w = useWords();
  return (
    <Card title={t("plan.trips")}>
      <ul className="plan-view__events">
        {trips.map((trip) => (
          <li key={trip.arrive}>
            <span>
              {day(trip.arrive, "short")} – {day(trip.leave)}
            </span>
            <span>
              {t("plan.tripSessions", { sessions: trip.sessions.join(", ") })},{" "}
              {w("trip.flight", { day: day(trip.earliestFlight, "short"), time: time(trip.earliestFlight) })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

const verdictLooks = {
  needed: { tone: "ok", icon: "circle-tick" },
  optional: { tone: "plain", icon: "info" },
  struck: { tone: "stop", icon: "octagon" },
} as const satisfies Record<string, { tone: Tone; icon: IconName }>;

function Items({ items }: { items: Plan["items"] }) {
  const { t } = useTranslation();
  return (
    <Card title={t("plan.items")} className="plan-view__wide">
      <ul className="plan-view__items">
        {items.map((item) => (
          <li key={item.item}>
            <Chip {...verdictLooks[item.verdict]}>{t(`plan.verdict.${item.verdict}`)}</Chip>
            <div>
              <strong>{itemName(item.item, t)}</strong>
              <p>{item.why}</p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Items of a package by name; one that nobody named is shown by its id. */
export const packageItems = [
  "airport-shuttle",
  "hotel-nights",
  "hotel-clinic-transport",
  "physician-visit",
  "laboratory",
  "session",
  "interpreter",
  "anaesthetist-visit",
  "hospital-night",
  "hospital-meals",
  "hospital-medicines",
  "surgery",
] as const;
type PackageItem = (typeof packageItems)[number];

export function itemName(item: string, t: ReturnType<typeof useTranslation>["t"]): string {
  const known = packageItems.find((each): each is PackageItem => each === item);
  return known === undefined ? item : t(`plan.item.${known}`);
}
