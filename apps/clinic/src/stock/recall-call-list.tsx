import type { TracedPerson } from "@pistor/api/stock";
import { keepContact } from "@pistor/api/stock";
import type { ContactState } from "@pistor/core/stock";
import { isFinal, isTold } from "@pistor/core/stock";
import type { Tone } from "@pistor/ui";
import { Button, Card, Chip, Choice, Failed, Icon, Ltr, TextField } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useWrite } from "../kit/client.ts";
import { day, time } from "../kit/format.ts";
import { apart, useWords } from "./recall-words.ts";
import type { ShownRecall } from "./shown-recall.ts";

/** Everybody who was given the lot, with telephone, watch and what came of each try. */
export function CallList({ shown: { recall, trace } }: { shown: ShownRecall }) {
  const t = useWords();
  const [show, setShow] = useState<"open" | "all">("all");
  const { told, patients, open } = trace.counts;
  const people = trace.people.filter(
    ({ contacts: [latest] }) => show === "all" || latest === undefined || !isFinal(latest.state),
  );
  return (
    <div id="call-list" className="recall__calls">
      <Card
        title={t("list2")}
        aside={
          <div className="calls__head">
            <output className="calls__count" aria-live="polite">
              {t("told", { told, people: patients })}
            </output>
            <Choice
              quiet
              legend={t("filter")}
              value={show}
              options={[
                { value: "open", label: `${t("filterOpen")} (${open})` },
                { value: "all", label: `${t("filterAll")} (${patients})` },
              ]}
              onChange={setShow}
            />
          </div>
        }
      >
        {people.length === 0 && (
          <p className="recalls__note">{patients === 0 ? t("nobody", { lot: trace.lot }) : t("everybodyDone")}</p>
        )}
        <ol className="calls">
          {people.map((person) => (
            <Row key={person.id} person={person} recallId={recall.id} ended={recall.closed !== null} />
          ))}
        </ol>
      </Card>
    </div>
  );
}

function Row({ person, recallId, ended }: { person: TracedPerson; recallId: string; ended: boolean }) {
  const t = useWords();
  const { id, name, fileNo, phone, email, sessions, last, daysSince, watchUntil, contacts } = person;
  const [latest, ...earlier] = contacts;
  return (
    <li className="calls__row">
      <div className="calls__who">
        <Link to="/patients/$patientId" params={{ patientId: id }} className="recalls__name">
          <bdi>{name}</bdi> <small>{fileNo}</small>
        </Link>
        <small>
          {t("person.sessions", { number: sessions.length, day: day(last) })} · {t("person.ago", { days: daysSince })}
        </small>
        <small>{t("person.watch", { day: day(watchUntil) })}</small>
      </div>
      <div className="calls__reach">
        {phone === "" ? (
          <Chip tone="care" icon="phone">
            {t("person.noPhone")}
          </Chip>
        ) : (
          <a href={`tel:${phone.replace(/[^+\d]/g, "")}`} className="calls__phone">
            <Icon name="phone" />
            <Ltr>{phone}</Ltr>
          </a>
        )}
        {email === "" ? (
          <small>{t("person.noEmail")}</small>
        ) : (
          <small className="calls__email">
            <Ltr>{email}</Ltr>
          </small>
        )}
      </div>
      <div className="calls__state">
        <StateChip state={latest?.state ?? null} />
        {latest !== undefined && (
          <small>
            {t("person.by", { by: apart(latest.by), when: `${day(latest.at, "short")} ${time(latest.at)}` })}
            {latest.note !== "" && <bdi className="calls__note">{latest.note}</bdi>}
          </small>
        )}
        {earlier.length > 0 && (
          <details className="calls__earlier">
            <summary>
              {t("mark.history")} ({earlier.length})
            </summary>
            <ul>
              {earlier.map((each) => (
                <li key={`${each.at}-${each.state}`}>
                  {t(`contact.${each.state}`)}:{" "}
                  {t("person.by", { by: apart(each.by), when: `${day(each.at, "short")} ${time(each.at)}` })}{" "}
                  <bdi>{each.note}</bdi>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      {!ended && <Mark person={person} recallId={recallId} done={latest !== undefined && isFinal(latest.state)} />}
    </li>
  );
}

const looks: Readonly<Record<ContactState, Tone>> = {
  told: "ok",
  answered: "ok",
  "called-no-answer": "care",
  wrote: "ask",
  "not-reachable": "care",
  declined: "plain",
};

function StateChip({ state }: { state: ContactState | null }) {
  const t = useWords();
  if (state === null)
    return (
      <Chip tone="stop" icon="octagon">
        {t("contact.none")}
      </Chip>
    );
  return (
    <Chip tone={looks[state]} icon={isTold(state) ? "circle-tick" : state === "wrote" ? "send" : "phone"}>
      {t(`contact.${state}`)}
    </Chip>
  );
}

const often = ["told", "called-no-answer", "wrote"] as const;
const seldom = ["answered", "not-reachable", "declined"] as const;

/** What came of a try, by one tap; the seldom ones and a note are behind one more. */
function Mark({ person, recallId, done }: { person: TracedPerson; recallId: string; done: boolean }) {
  const t = useWords();
  const { t: app } = useTranslation();
  const marking = useWrite(keepContact, ["recall.show", "recall.list"]);
  const [opened, setOpened] = useState(false);
  const [note, setNote] = useState("");
  const mark = async (state: ContactState) => {
    await marking.write({ input: { params: { recallId }, body: { patientId: person.id, state, note } } });
    setOpened(false);
    setNote("");
  };
  const button = (state: ContactState, look: "primary" | "secondary") => (
    <Button
      key={state}
      look={look}
      busy={marking.busy}
      aria-label={`${t(`mark.${state}`)}: ${person.name}`}
      // The refusal stands below the buttons.
      onClick={() => void mark(state).catch(() => undefined)}
    >
      {t(`mark.${state}`)}
    </Button>
  );
  if (done && !opened)
    return (
      <div className="calls__marks">
        <Button look="quiet" aria-label={`${t("mark.change")}: ${person.name}`} onClick={() => setOpened(true)}>
          {t("mark.change")}
        </Button>
      </div>
    );
  return (
    <fieldset className="calls__marks">
      <legend className="quiet-text">{t("mark.legend", { name: person.name })}</legend>
      {often.map((state) => button(state, state === "told" ? "primary" : "secondary"))}
      {opened ? (
        <>
          {seldom.map((state) => button(state, "secondary"))}
          <TextField label={t("mark.note")} value={note} maxLength={500} onChange={setNote} />
        </>
      ) : (
        <Button look="quiet" aria-label={`${t("mark.more")}: ${person.name}`} onClick={() => setOpened(true)}>
          {t("mark.more")}
        </Button>
      )}
      {marking.problem !== null && (
        <Failed title={app("state.failed")}>
          <p>{marking.problem.message}</p>
        </Failed>
      )}
    </fieldset>
  );
}
