import type { WaitlistEntry } from "@pistor/api/schedule";
import { answerOffer, endWaiting, listWaiting } from "@pistor/api/schedule";
import { Button, Chip, Empty, IconButton } from "@pistor/ui";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Show } from "../kit/answered.tsx";
import { useEndpoint, useWrite } from "../kit/client.ts";
import { day, time } from "../kit/format.ts";
import { useCalendarWords } from "./calendar-words.ts";
import { WaitForm } from "./wait-form.tsx";
import { weekdayNames } from "./weekday-name.ts";

/** Who waits for another time, the longest first, and what is offered to whom. */
export function WaitlistDialog({ today, onClose }: { today: string; onClose: () => void }) {
  const { t } = useTranslation();
  const words = useCalendarWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [adding, setAdding] = useState(false);
  const waiting = useEndpoint(listWaiting, {}, { everyMs: 30_000 });
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="dialog cal-dialog" aria-labelledby="waitlist" onClose={onClose}>
      <header className="dialog__head">
        <h2 id="waitlist">{words("waitlist")}</h2>
        <IconButton icon="cross" name={t("persona.close")} onClick={() => dialog.current?.close()} />
      </header>
      <Show of={waiting}>
        {({ entries }) =>
          entries.length === 0 ? (
            <Empty title={words("nobodyWaits")}>
              <p>{words("nobodyWaitsText")}</p>
            </Empty>
          ) : (
            <ul className="cal-form__list">
              {entries.map((entry) => (
                <Entry key={entry.id} entry={entry} />
              ))}
            </ul>
          )
        }
      </Show>
      {adding ? (
        <WaitForm today={today} onDone={() => setAdding(false)} />
      ) : (
        <Button icon="plus" onClick={() => setAdding(true)}>
          {words("addWaiting")}
        </Button>
      )}
    </dialog>
  );
}

function Entry({ entry }: { entry: WaitlistEntry }) {
  const { t } = useTranslation();
  const words = useCalendarWords();
  const answer = useWrite(answerOffer);
  const end = useWrite(endWaiting);
  const { wishes, offer } = entry;
  const params = { waitlistId: entry.id };
  const reply = (take: boolean) => void answer.write({ input: { params, body: { take } } }).catch(() => undefined);
  const problem = answer.problem ?? end.problem;
  const what = entry.treatment === null ? t(`today.purpose.${entry.purpose}`) : t(`treatment.${entry.treatment}`);
  return (
    <li className="cal-wait">
      <p>
        <strong>{entry.patient.name}</strong> · {what} · {t("today.minutes", { minutes: entry.minutes })}
      </p>
      <p className="cal-wait__wishes">
        {words("wishes", {
          from: day(wishes.from, "short"),
          to: day(wishes.to, "short"),
          days: weekdayNames(wishes.weekdays),
          earliest: wishes.earliest,
          latest: wishes.latest,
        })}
      </p>
      {entry.visitAt !== null && (
        <p className="cal-wait__wishes">
          {words("hasVisit", { at: `${day(entry.visitAt, "short")} ${time(entry.visitAt)}` })}
        </p>
      )}
      <p className="cal-wait__wishes">{words("waitsSince", { day: day(entry.since) })}</p>
      {offer !== null && (
        <>
          <Chip tone="ask" icon="clock">
            {words("offered", {
              day: day(offer.slot.at, "short"),
              at: time(offer.slot.at),
              until: `${day(offer.expiresAt, "short")} ${time(offer.expiresAt)}`,
            })}
          </Chip>
          <div className="visit-panel__links">
            <Button onClick={() => reply(true)} busy={answer.busy}>
              {words("take")}
            </Button>
            <Button look="quiet" onClick={() => reply(false)} busy={answer.busy}>
              {words("decline")}
            </Button>
          </div>
        </>
      )}
      {problem !== null && (
        <p className="field__error" role="alert">
          {problem.message}
        </p>
      )}
      <Button
        look="quiet"
        aria-label={words("endWaitingOf", { name: entry.patient.name })}
        onClick={() => void end.write({ input: { params }, ifMatch: entry.version }).catch(() => undefined)}
      >
        {words("endWaiting")}
      </Button>
    </li>
  );
}
