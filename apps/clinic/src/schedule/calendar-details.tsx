import type { BookedVisit, Calendar } from "@pistor/api/schedule";
import { Button, Facts, IconButton, TextField } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import type { RefObject } from "react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { time } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { movable } from "./calendar-card.tsx";
import { useCalendarWords } from "./calendar-words.ts";
import type { MoveTo } from "./move-form.tsx";
import { MoveForm } from "./move-form.tsx";
import { VisitTag } from "./visit-card.tsx";
import { VisitState } from "./visit-panel.tsx";
import { WaitForm } from "./wait-form.tsx";
import { useWhatFor } from "./what-for.ts";

/** Everything about a booked visit, where it was tapped. */
export function CalendarDetails({
  visit,
  calendar,
  panel,
  mayBook,
  onMove,
  onCancel,
  onWaits,
}: {
  visit: BookedVisit | null;
  calendar: Calendar;
  panel: RefObject<HTMLDivElement | null>;
  mayBook: boolean;
  onMove: (visit: BookedVisit, to: MoveTo) => void;
  onCancel: (visit: BookedVisit, reason: string) => void;
  /** They are on the waitlist for an earlier time now. */
  onWaits: (visit: BookedVisit) => void;
}) {
  const { t } = useTranslation();
  return (
    <div
      ref={panel}
      popover="auto"
      role="dialog"
      tabIndex={-1}
      className="visit-panel visit-panel--calendar"
      aria-label={visit?.patient.name ?? ""}
    >
      {visit !== null && (
        <>
          <header className="visit-panel__head">
            <div>
              <h2>{visit.patient.name}</h2>
              <p>
                <bdi dir="ltr">{visit.patient.fileNo}</bdi>
              </p>
            </div>
            <IconButton icon="cross" name={t("persona.close")} onClick={() => panel.current?.hidePopover()} />
          </header>
          <Known key={visit.id} {...{ visit, calendar, mayBook, onMove, onCancel, onWaits }} />
        </>
      )}
    </div>
  );
}

function Known({
  visit,
  calendar,
  mayBook,
  onMove,
  onCancel,
  onWaits,
}: {
  visit: BookedVisit;
  calendar: Calendar;
  mayBook: boolean;
  onMove: (visit: BookedVisit, to: MoveTo) => void;
  onCancel: (visit: BookedVisit, reason: string) => void;
  /** They are on the waitlist for an earlier time now. */
  onWaits: (visit: BookedVisit) => void;
}) {
  const { t } = useTranslation();
  const words = useCalendarWords();
  const whatFor = useWhatFor();
  const [doing, setDoing] = useState<"move" | "cancel" | "wait" | null>(null);
  const [reason, setReason] = useState("");
  const { lengths } = visit;
  const left = calendar.mustMove.find(({ visitId }) => visitId === visit.id)?.practitioner ?? null;
  const name = (list: readonly { id: string; name: string }[], id: string | null) =>
    list.find((each) => each.id === id)?.name ?? words("nobody");
  const parts = (["cream", "preparation", "treatment", "observation", "cleaning"] as const)
    .filter((part) => lengths[part] > 0)
    .map((part) => words("partMinutes", { part: words(`part.${part}`), minutes: lengths[part] }));
  return (
    <>
      <VisitTag visit={visit} />
      <Facts
        rows={[
          [words("what"), whatFor(visit)],
          [
            words("time"),
            words("stay", { arrives: time(visit.arrives), at: time(visit.at), leaves: time(visit.leaves) }),
          ],
          [words("lengths"), parts.join(" · ")],
          [words("room"), name(calendar.rooms, visit.roomId)],
          [
            words("practitioner"),
            left === null ? name(calendar.members, visit.practitionerId) : words("worksNoMore", { name: left }),
          ],
          ...(visit.deviceId === null ? [] : [[words("device"), name(calendar.devices, visit.deviceId)] as const]),
          ...(visit.note === "" ? [] : [[words("note"), visit.note] as const]),
        ]}
      />
      <VisitState visit={visit} cancel={false} />
      <div className="visit-panel__links">
        {visit.sessionId !== null && (
          <Link to="/sessions/$sessionId" params={{ sessionId: visit.sessionId }} className="button button--primary">
            {t("today.openSession")}
          </Link>
        )}
        <Link to="/patients/$patientId" params={{ patientId: visit.patient.id }} className="button button--secondary">
          {t("today.openChart")}
        </Link>
        {visit.courseId !== null && (
          <Link to="/courses/$courseId" params={{ courseId: visit.courseId }} className="button button--secondary">
            {words("course")}
          </Link>
        )}
        {mayBook && (
          <a
            className="button button--secondary"
            href={`/api/visits/${visit.id}/visit.ics?lang=${currentLanguage()}`}
            download
          >
            {words("file")}
          </a>
        )}
      </div>
      {mayBook && movable(visit) && doing === null && (
        <div className="visit-panel__links">
          <Button icon="calendar" onClick={() => setDoing("move")}>
            {words("move")}
          </Button>
          {visit.state === "planned" && (
            <Button icon="clock" onClick={() => setDoing("wait")}>
              {words("earlier")}
            </Button>
          )}
          <Button look="quiet" onClick={() => setDoing("cancel")}>
            {t("today.cancelVisit")}
          </Button>
        </div>
      )}
      {doing === "move" && (
        <MoveForm visit={visit} calendar={calendar} onMove={(to) => onMove(visit, to)} onLeave={() => setDoing(null)} />
      )}
      {doing === "wait" && (
        <WaitForm
          today={calendar.now.slice(0, 10)}
          visit={visit}
          hours={calendar}
          onDone={() => onWaits(visit)}
          onLeave={() => setDoing(null)}
        />
      )}
      {doing === "cancel" && (
        <form
          className="cal-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim().length >= 3) onCancel(visit, reason.trim());
          }}
        >
          <TextField
            label={words("reason")}
            hint={words("reasonHint")}
            value={reason}
            maxLength={300}
            required
            minLength={3}
            onChange={setReason}
          />
          <div className="visit-panel__links">
            <Button type="submit" look="danger">
              {t("today.cancelVisit")}
            </Button>
            <Button look="quiet" onClick={() => setDoing(null)}>
              {words("back")}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
