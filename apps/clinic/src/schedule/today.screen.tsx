import { currentLanguage } from "../kit/language.ts";
import "./today.css";
import type { ReplyOf } from "@pistor/api/kit";
import type { showToday, Visit } from "@pistor/api/schedule";
import { cancelBooking, moveVisit, takeBackBooking, showToday as todayEndpoint } from "@pistor/api/schedule";
import { addDays, calendarDate } from "@pistor/core/basics";
import { Button, Empty, Icon, IconButton, PageHead, Tabs } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import { Show } from "../kit/answered.tsx";
import { problemOf, useEndpoint, useWrite } from "../kit/client.ts";
import { day as writeDay } from "../kit/format.ts";
import { keep, readKept } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { useTitle } from "../kit/title.ts";
import "./calendar.css";
import { actsOf } from "./acts.ts";
import { countDay } from "./day-counts.ts";
import { InTheHouse } from "./in-the-house.tsx";
import { LastActBar } from "./last-act.tsx";
import { MixturesCount } from "./mixtures-count.tsx";
import { placePanel } from "./place-panel.ts";
import { Queue } from "./queue.tsx";
import { RoomLanes } from "./room-lanes.tsx";
import { useTodayReady, useTodayWords } from "./today-words.ts";
import { useClock } from "./use-clock.ts";
import { useLastAct } from "./use-last-act.ts";
import { useReadAgain } from "./use-read-again.ts";
import { VisitList } from "./visit-list.tsx";
import { VisitPanel } from "./visit-panel.tsx";

/** The day in the clinic: who is where, and what waits for somebody. Read again every half minute. */
export function TodayScreen() {
  const { t } = useTranslation();
  const [on, setOn] = useState<string | null>(null);
  useTitle(t("rail.today"));
  const today = useEndpoint(
    todayEndpoint,
    { query: { lang: currentLanguage(), ...(on === null ? {} : { on }) } },
    { everyMs: 30_000 },
  );
  return <Show of={today}>{(day) => <Day day={day} onDay={setOn} />}</Show>;
}

// Needed only once somebody asks for it, so it does not come with the first page.
const TravelToday = lazy(() => import("./travel-today.tsx").then((file) => ({ default: file.TravelToday })));

const views = ["rooms", "list", "travel"] as const;
type View = (typeof views)[number];

function Day({ day, onDay }: { day: ReplyOf<typeof showToday>; onDay: (on: string | null) => void }) {
  const { t } = useTranslation();
  const { clinic, today } = useMe();
  const [view, setView] = useState<View>(firstView);
  const [openId, setOpenId] = useState<string | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  const words = useTodayWords();
  const ready = useTodayReady();
  const now = useClock(day.now);
  const { role } = useMe();
  const { last, say, forget } = useLastAct();
  const readAgain = useReadAgain();
  const state = useWrite(moveVisit, ["schedule.today", "schedule.calendar"]);
  const cancel = useWrite(cancelBooking, ["schedule.today", "schedule.calendar"]);
  const back = useWrite(takeBackBooking, ["schedule.today", "schedule.calendar"]);
  const counts = countDay(day.visits);
  const waiting = (kind: string) => day.queue.filter((each) => each.kind === kind).length;
  const acts = actsOf(day);
  const date = calendarDate(day.on);
  const opened = day.visits.find((visit) => visit.id === openId) ?? null;
  const refused = (error: unknown) => {
    readAgain();
    const problem = problemOf(error);
    const said = problem.status === 412 ? t("today.movedMeanwhile") : problem.message;
    say({ said, more: [], tone: "refused", undo: null });
  };
  const notUndone = (error: unknown) => {
    readAgain();
    const problem = problemOf(error);
    const more = [problem.status === 412 ? t("today.movedMeanwhile") : problem.message];
    say({ said: words("notUndone"), more, tone: "refused", undo: null });
  };
  const put = (visit: Visit, to: Visit["state"], version: number, undoTo: Visit["state"] | null) => {
    const { id } = visit;
    const name = visit.patient.name;
    state.write({ input: { params: { visitId: id }, body: { state: to } }, ifMatch: version }).then(
      (reply) => {
        const undo = undoTo === null ? null : () => put(visit, undoTo, reply.version, null);
        const said = words(undoTo === null ? "undone" : "next", { name, state: t(`today.state.${to}`) });
        say({ said, more: [], tone: "done", undo });
      },
      undoTo === null ? notUndone : refused,
    );
  };
  const missed = (visit: Visit) => {
    const params = { visitId: visit.id };
    cancel.write({ input: { params, body: { reason: words("missed") } }, ifMatch: visit.version }).then(
      ({ version, offeredTo }) =>
        say({
          said: words("missedSaid", { name: visit.patient.name }),
          more: offeredTo === null ? [] : [words("offeredTo", { name: offeredTo })],
          tone: "done",
          undo: () => void back.write({ input: { params }, ifMatch: version }).then(forget, notUndone),
        }),
      refused,
    );
  };
  const open = (visit: Visit, beside: HTMLElement) => {
    // The panel is measured before it is placed, so its words must be there first.
    flushSync(() => setOpenId(visit.id));
    panel.current?.showPopover();
    placePanel(panel.current, beside.getBoundingClientRect());
    panel.current?.focus();
  };
  return (
    <div className="today">
      <div className="today__main">
        <PageHead
          title={writeDay(day.on, "weekday")}
          below={t("today.below", {
            clinic: clinic?.name ?? "",
            city: clinic?.city ?? "",
            visits: day.visits.length,
            rooms: day.rooms.length,
          })}
          actions={
            <>
              <IconButton icon="back" name={t("today.dayBefore")} onClick={() => onDay(addDays(date, -1))} />
              {day.on !== today && <Button onClick={() => onDay(null)}>{t("rail.today")}</Button>}
              <IconButton icon="forward" name={t("today.dayAfter")} onClick={() => onDay(addDays(date, 1))} />
              <Tabs<View>
                label={t("today.view")}
                now={view}
                tabs={[
                  { id: "rooms", name: t("today.rooms") },
                  { id: "list", name: t("today.list") },
                  ...(ready ? [{ id: "travel" as const, name: words("travel.tab") }] : []),
                ]}
                onTab={(next) => {
                  setView(next);
                  keep("pistor.today.view", next);
                }}
              />
              {ready && (role === "physician" || role === "nurse" || role === "coordinator") && (
                <Link to="/calendar" search={{ new: true, on: day.on }} className="button button--primary">
                  <Icon name="plus" />
                  <span>{words("newVisit")}</span>
                </Link>
              )}
            </>
          }
        />
        <div className="page-body">
          <dl className="counts">
            <Count name={t("today.done")} value={counts.done} />
            <Count name={t("today.inTreatment")} value={counts.inTreatment} />
            <Count name={t("today.inTheHouse")} value={counts.inTheHouse} />
            <Count name={t("today.toCome")} value={counts.toCome} />
            <Count name={t("today.mustMove")} value={waiting("must-move")} tone="stop" first />
            <Count name={t("today.waitForPhysician")} value={waiting("decide") + waiting("sign")} tone="care" />
            <Count name={t("today.questionOpen")} value={waiting("ask")} tone="ask" />
            {ready && <MixturesCount {...day.mixtures} />}
          </dl>
          <a className="today__to-queue" href="#queue">
            {t("today.queue")}: {day.queue.length + acts.length}
          </a>
          {ready && day.on === today && view !== "travel" && (
            <InTheHouse
              {...{ day, now }}
              onOpen={open}
              onNext={(visit, to) => put(visit, to, visit.version, visit.state)}
              onMissed={missed}
            />
          )}
          {view === "travel" ? (
            <Suspense fallback={null}>{ready && <TravelToday on={day.on} />}</Suspense>
          ) : day.visits.length === 0 ? (
            <Empty title={t("today.empty")}>
              <p>{t("today.emptyText")}</p>
            </Empty>
          ) : view === "rooms" ? (
            <RoomLanes day={day} onOpen={open} />
          ) : (
            <VisitList visits={day.visits} rooms={day.rooms} label={t("today.list")} onOpen={open} />
          )}
        </div>
      </div>
      <Queue queue={day.queue} acts={acts} now={now} />
      <VisitPanel visit={opened} panel={panel} />
      {ready && <LastActBar last={last} undoWord={words("undo")} closeWord={t("persona.close")} onClose={forget} />}
    </div>
  );
}

function Count({ name, value, tone, first }: { name: string; value: number; tone?: string; first?: boolean }) {
  return (
    <div className="counts__one" data-tone={value > 0 ? tone : undefined} data-first={first || undefined}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** Lanes need width; what the person chose wins. */
function firstView(): View {
  const kept = readKept("pistor.today.view");
  const chosen = views.find((view) => view === kept);
  if (chosen !== undefined) return chosen;
  return window.innerWidth < 1024 ? "list" : "rooms";
}
