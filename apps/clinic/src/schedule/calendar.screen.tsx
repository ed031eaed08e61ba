import "./today.css";
import "./calendar.css";
import type { BookedVisit, Calendar } from "@pistor/api/schedule";
import { cancelBooking, moveBooking, showCalendar, takeBackBooking } from "@pistor/api/schedule";
import { addDays, calendarDate, isoWeekday, timeOf, timeZone, writeMoment } from "@pistor/core/basics";
import { Button, Empty, Icon, IconButton, PageHead, SelectField, Tabs, TextField } from "@pistor/ui";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import { Show } from "../kit/answered.tsx";
import { problemOf, useEndpoint, useWrite } from "../kit/client.ts";
import { time, day as writeDay } from "../kit/format.ts";
import { currentLanguage, keep, readKept } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { useTitle } from "../kit/title.ts";
import { AbsencesDialog } from "./absences.tsx";
import { CalendarDetails } from "./calendar-details.tsx";
import { CalendarGrid } from "./calendar-grid.tsx";
import type { CalendarView } from "./calendar-layout.ts";
import { axisOfDay, columnsOf, stretchOf } from "./calendar-layout.ts";
import type { CalendarSearch } from "./calendar-search.ts";
import { calendarViews } from "./calendar-search.ts";
import { useCalendarReady, useCalendarWords } from "./calendar-words.ts";
import { LastActBar } from "./last-act.tsx";
import type { MoveTo } from "./move-form.tsx";
import { optionsOf } from "./move-form.tsx";
import { MustMove } from "./must-move.tsx";
import type { NewVisit } from "./new-visit.tsx";
import { NewVisitDialog } from "./new-visit.tsx";
import { placePanel } from "./place-panel.ts";
import { useLastAct } from "./use-last-act.ts";
import { useReadAgain } from "./use-read-again.ts";
import { VisitList } from "./visit-list.tsx";
import { WaitlistDialog } from "./waitlist.tsx";
import { weekdayName } from "./weekday-name.ts";

/** The calendar of the clinic: what is booked, moved and free. Read again every half minute. */
export function CalendarScreen() {
  const words = useCalendarWords();
  const ready = useCalendarReady();
  const { today } = useMe();
  const search = useSearch({ from: "/calendar" });
  const navigate = useNavigate();
  const on = search.on ?? today;
  const view = search.view ?? firstView();
  const show = (next: Pick<CalendarSearch, "on" | "view" | "room">) => {
    const { room } = search;
    void navigate({ to: "/calendar", search: { on, view, ...(room === undefined ? {} : { room }), ...next } });
  };
  useTitle(ready ? words("title") : "Pistor");
  const calendar = useEndpoint(
    showCalendar,
    { query: { ...stretchOf(view, on), lang: currentLanguage() } },
    { everyMs: 30_000 },
  );
  if (!ready) return null;
  return <Show of={calendar}>{(reply) => <Days calendar={reply} {...{ on, view, show }} />}</Show>;
}

function Days({
  calendar,
  on,
  view,
  show,
}: {
  calendar: Calendar;
  on: string;
  view: CalendarView;
  /** Shows another day, view or room: each has an address of its own. */
  show: (next: Pick<CalendarSearch, "on" | "view" | "room">) => void;
}) {
  const { t } = useTranslation();
  const words = useCalendarWords();
  const { role, today } = useMe();
  const search = useSearch({ from: "/calendar" });
  const mayBook = role === "physician" || role === "nurse" || role === "coordinator";
  const zone = timeZone(calendar.timeZone);
  const roomId = (calendar.rooms.find(({ id }) => id === search.room) ?? calendar.rooms[0])?.id ?? "";
  const [openId, setOpenId] = useState<string | null>(null);
  const [dialog, setDialog] = useState<"absences" | "waitlist" | null>(null);
  const asked =
    search.patient === undefined
      ? null
      : { ...nothing(on), patientId: search.patient, courseId: search.course ?? null, number: search.number ?? null };
  const [fresh, setFresh] = useState<NewVisit | null>(
    mayBook ? (asked ?? (search.new === true ? nothing(on) : null)) : null,
  );
  const panel = useRef<HTMLDivElement>(null);
  const { last, say, forget } = useLastAct();
  const readAgain = useReadAgain();
  const move = useWrite(moveBooking);
  const cancel = useWrite(cancelBooking);
  const back = useWrite(takeBackBooking);
  const date = calendarDate(on);
  const far = view === "week" ? 7 : 1;
  const shown = calendar.visits.filter(({ state }) => state !== "cancelled");
  const axis = axisOfDay(zone, on, calendar.opens, calendar.closes, view === "week" ? [] : shown);
  const columns = columnsOf(zone, view, calendar, on, axis.from, roomId, shortDay);
  const opened = calendar.visits.find(({ id }) => id === openId) ?? null;

  const open = (visit: BookedVisit, beside: HTMLElement) => {
    // The panel is measured before it is placed, so its words must be there first.
    flushSync(() => setOpenId(visit.id));
    panel.current?.showPopover();
    placePanel(panel.current, beside.getBoundingClientRect());
    panel.current?.focus();
  };
  const refused = (error: unknown) => {
    readAgain();
    const problem = problemOf(error);
    const said = problem.status === 412 ? words("changedMeanwhile") : problem.message;
    say({ said, more: [], tone: "refused", undo: null });
  };
  // What was undone too late stays as it now is, and that is said first.
  const notUndone = (error: unknown) => {
    readAgain();
    const problem = problemOf(error);
    const more = [problem.status === 412 ? words("changedMeanwhile") : problem.message];
    say({ said: words("notUndone"), more, tone: "refused", undo: null });
  };
  const undo = (visitId: string, version: number) => () => {
    forget();
    back.write({ input: { params: { visitId } }, ifMatch: version }).then(
      ({ visit }) =>
        say({
          said: words("undone", { name: visit.patient.name, at: when(visit.at) }),
          more: [],
          tone: "done",
          undo: null,
        }),
      notUndone,
    );
  };
  const when = (at: string) => `${writeDay(at, "short")} ${at.slice(11, 16)}`;
  const offered = (to: string | null) => (to === null ? [] : [words("offeredTo", { name: to })]);
  const moveTo = (visit: BookedVisit, { at, ...to }: MoveTo) => {
    panel.current?.hidePopover();
    const body = { ...to, at: writeMoment(zone, at), lengths: {} };
    move
      .write({
        input: { params: { visitId: visit.id }, query: { lang: currentLanguage() }, body },
        ifMatch: visit.version,
      })
      .then(
        (reply) =>
          say({
            said: words("moved", { name: visit.patient.name, from: when(visit.at), to: when(reply.visit.at) }),
            more: [...reply.changed.map(({ tell }) => tell), ...offered(reply.offeredTo)],
            tone: "done",
            undo: undo(visit.id, reply.version),
          }),
        refused,
      );
  };
  const cancelIt = (visit: BookedVisit, reason: string) => {
    panel.current?.hidePopover();
    cancel.write({ input: { params: { visitId: visit.id }, body: { reason } }, ifMatch: visit.version }).then(
      (reply) =>
        say({
          said: words("cancelled", { name: visit.patient.name, at: when(visit.at) }),
          more: offered(reply.offeredTo),
          tone: "done",
          undo: undo(visit.id, reply.version),
        }),
      refused,
    );
  };
  return (
    <div className="calendar">
      <PageHead
        title={view === "week" ? words("weekOf", { day: writeDay(calendar.from) }) : writeDay(on, "weekday")}
        below={words("below", { visits: shown.length, zone: calendar.timeZone })}
        actions={
          <>
            <IconButton icon="back" name={words("before")} onClick={() => show({ on: addDays(date, -far) })} />
            {on !== today && <Button onClick={() => show({ on: today })}>{t("rail.today")}</Button>}
            <IconButton icon="forward" name={words("after")} onClick={() => show({ on: addDays(date, far) })} />
            <Tabs<CalendarView>
              label={t("today.view")}
              now={view}
              tabs={calendarViews.map((id) => ({ id, name: words(`view.${id}`) }))}
              onTab={(next) => {
                keep("pistor.calendar.view", next);
                show({ view: next });
              }}
            />
            {mayBook && (
              <Button look="primary" icon="plus" onClick={() => setFresh(nothing(on))}>
                {words("newVisit")}
              </Button>
            )}
          </>
        }
      />
      <div className="page-body calendar__body">
        <div className="calendar__bar">
          <TextField
            label={words("day")}
            type="date"
            value={on}
            onChange={(next) => next !== "" && show({ on: next })}
          />
          {view === "week" && (
            <SelectField
              label={words("room")}
              value={roomId}
              options={optionsOf(calendar.rooms)}
              onChange={(room) => show({ room })}
            />
          )}
          {role !== "safety-officer" && (
            <Button icon="calendar" onClick={() => setDialog("absences")}>
              {words("absences")}
            </Button>
          )}
          {mayBook && (
            <Button icon="clock" onClick={() => setDialog("waitlist")}>
              {words("waitlist")}
            </Button>
          )}
          <Link to="/travellers" className="button button--secondary button--normal">
            <Icon name="bed" />
            <span>{words("travellers")}</span>
          </Link>
          {view !== "list" && (
            <ul className="calendar__legend" aria-label={words("legend")}>
              {(["cream", "preparation", "treatment", "observation", "cleaning"] as const).map((part) => (
                <li key={part} data-part={part}>
                  {words(`part.${part}`)}
                </li>
              ))}
            </ul>
          )}
        </div>
        <MustMove visits={calendar.mustMove} />
        {view === "list" && shown.length === 0 ? (
          <Empty title={t("today.empty")}>
            <p>{t("today.emptyText")}</p>
          </Empty>
        ) : view === "list" ? (
          <VisitList
            visits={shown}
            rooms={calendar.rooms}
            label={words("title")}
            also={({ arrives }) => words("arrives", { at: time(arrives) })}
            onOpen={open}
          />
        ) : (
          <CalendarGrid
            key={`${view} ${on}`}
            {...{ calendar, zone, columns, axis, mayBook }}
            onOpen={open}
            onNew={(column, at) =>
              setFresh({
                ...nothing(column.on),
                clock: timeOf(zone, at),
                roomId: column.roomId,
                practitionerId: column.practitionerId,
              })
            }
            onDrop={({ visit, at, column }) =>
              moveTo(visit, {
                at,
                roomId: column.roomId ?? visit.roomId,
                practitionerId: column.practitionerId ?? visit.practitionerId,
                deviceId: visit.deviceId,
                reason: "",
              })
            }
            onLeave={() => say({ said: words("left"), more: [], tone: "done", undo: null })}
          />
        )}
      </div>
      <CalendarDetails
        visit={opened}
        {...{ calendar, panel, mayBook }}
        onMove={moveTo}
        onCancel={cancelIt}
        onWaits={({ patient }) => {
          panel.current?.hidePopover();
          say({ said: words("nowWaits", { name: patient.name }), more: [], tone: "done", undo: null });
        }}
      />
      {fresh !== null && (
        <NewVisitDialog
          first={fresh}
          calendar={calendar}
          onClose={() => {
            setFresh(null);
            show({});
          }}
          onBooked={(visits) => {
            const [one] = visits;
            setFresh(null);
            if (one === undefined) return;
            show({ on: one.at.slice(0, 10) });
            say({
              said: words("booked", { name: one.patient.name, at: when(one.at) }),
              more: [],
              tone: "done",
              undo: null,
            });
          }}
        />
      )}
      {dialog === "absences" && <AbsencesDialog {...{ calendar, on }} onClose={() => setDialog(null)} />}
      {dialog === "waitlist" && <WaitlistDialog today={today} onClose={() => setDialog(null)} />}
      <LastActBar last={last} undoWord={words("undo")} closeWord={t("persona.close")} onClose={forget} />
    </div>
  );
}

/** `Tue 24 Nov` */
function shortDay(on: string): string {
  return `${weekdayName(isoWeekday(calendarDate(on)))} ${writeDay(on, "short")}`;
}

/** Nothing is known of it but its day. */
function nothing(on: string): NewVisit {
  return { on, clock: "", roomId: null, practitionerId: null, patientId: null, courseId: null, number: null };
}

/** Columns need width; what the person chose wins. */
function firstView(): CalendarView {
  const chosen = calendarViews.find((view) => view === readKept("pistor.calendar.view"));
  return chosen ?? (window.innerWidth < 640 ? "list" : "day");
}
