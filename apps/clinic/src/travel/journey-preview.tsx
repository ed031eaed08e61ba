import { urlOf } from "@pistor/api/kit";
import type { ItineraryEntryReply, ItineraryReply } from "@pistor/api/travel";
import { printHomeLetter, printItinerary, sendItinerary } from "@pistor/api/travel";
import type { Language } from "@pistor/core/evidence";
import { languages } from "@pistor/core/evidence";
import type { Reader } from "@pistor/core/travel";
import { readers } from "@pistor/core/travel";
import type { IconName } from "@pistor/ui";
import { Button, Card, Icon, SelectField, Tabs, TextField } from "@pistor/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useWrite } from "../kit/client.ts";
import { day, time } from "../kit/format.ts";
import { languageNames } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { useTravelWords } from "./travel-words.ts";
import { whatVisit } from "./what-visit.ts";

const icons: Readonly<Record<ItineraryEntryReply["kind"], IconName>> = {
  departs: "globe",
  arrives: "globe",
  "pick-up": "car",
  "check-in": "bed",
  "ride-to-clinic": "car",
  visit: "clinic",
  "ride-back": "car",
  "check-out": "bed",
  "ride-to-leave": "car",
  check: "question",
};

/** The journey as each reader gets it, to print or to mail, and the letter home. */
export function JourneyPreview({
  courseId,
  reply,
  dirty,
}: {
  courseId: string;
  reply: ItineraryReply;
  dirty: boolean;
}) {
  const t = useTravelWords();
  const { role } = useMe();
  const [reader, setReader] = useState<Reader>("patient");
  const [lang, setLang] = useState<Language>(reply.person.language);
  const entries = reply.entries.filter(({ at, for: whom }) => whom.includes(reader) && at.slice(0, 10) >= reply.today);
  const days = [...new Set(entries.map(({ at }) => at.slice(0, 10)))];
  const params = { courseId };
  const may = printItinerary.may.includes(role);
  return (
    <aside className="journey__side">
      <Card title={t("preview.title")}>
        <Tabs<Reader>
          label={t("preview.for")}
          now={reader}
          tabs={readers.map((id) => ({ id, name: t(`preview.${id}`) }))}
          onTab={setReader}
        />
        {dirty && <p className="field__hint">{t("findings.ofKept")}</p>}
        {days.length === 0 ? (
          <p className="journey__none">{t("preview.none")}</p>
        ) : (
          <ol className="journey__days">
            {days.map((date) => (
              <li key={date}>
                <h3>{day(date, "full")}</h3>
                <ul>
                  {entries
                    .filter(({ at }) => at.startsWith(date))
                    .map((entry) => (
                      <li
                        className="journey__line"
                        key={`${entry.kind} ${entry.at} ${entry.check ?? ""} ${entry.session ?? ""}`}
                      >
                        <Icon name={icons[entry.kind]} />
                        <bdi dir="ltr" className="journey__time">
                          {hasHour(entry) ? time(entry.at) : ""}
                        </bdi>
                        <span>
                          {entry.tell}
                          <What entry={entry} reader={reader} />
                          {entry.kind !== "check" && entry.place !== "" ? ` · ${entry.place}` : ""}{" "}
                          {entry.code !== "" && <bdi dir="ltr">{entry.code}</bdi>}
                          {isOpen(entry) && <small className="travel__quiet"> · {t("preview.toAgree")}</small>}
                          {reader === "patient" && entry.elsewhere !== null && !isOpen(entry) && (
                            <small className="travel__quiet">
                              {" "}
                              {t("preview.elsewhere", { at: time(entry.elsewhere) })}
                            </small>
                          )}
                        </span>
                      </li>
                    ))}
                </ul>
              </li>
            ))}
          </ol>
        )}
        {may && (
          <div className="journey__out">
            <SelectField
              label={t("preview.language")}
              value={lang}
              options={languages.map((value) => ({ value, label: languageNames[value] }))}
              onChange={setLang}
            />
            <a
              className="button button--secondary"
              href={urlOf(printItinerary, { params, query: { for: reader, lang } })}
              target="_blank"
              rel="noreferrer"
            >
              <Icon name="print" />
              <span>{t("preview.pdf")}</span>
            </a>
            <Mail courseId={courseId} reader={reader} lang={lang} kept={reply.version > 0} dirty={dirty} />
          </div>
        )}
      </Card>
      {may && (
        <Card title={t("letter.title")}>
          <p>{t("letter.about")}</p>
          <p>
            <a
              className="button button--secondary"
              href={urlOf(printHomeLetter, { params, query: { lang: letterLanguage(reply) } })}
              target="_blank"
              rel="noreferrer"
            >
              <Icon name="print" />
              <span>{t("letter.pdf", { language: languageNames[letterLanguage(reply)] })}</span>
            </a>
          </p>
        </Card>
      )}
    </aside>
  );
}

function What({ entry, reader }: { entry: ItineraryEntryReply; reader: Reader }) {
  const { t: word } = useTranslation();
  const t = useTravelWords();
  const what = whatVisit(entry, reader);
  if (what === null) return null;
  return ` · ${"session" in what ? t("preview.session", { number: what.session }) : word(`today.purpose.${what.purpose}`)}`;
}

/** A check that nobody has agreed on has a day and no hour yet. */
function isOpen({ kind, by }: ItineraryEntryReply): boolean {
  return kind === "check" && by === null;
}

/** Hotels say their own hours. */
function hasHour(entry: ItineraryEntryReply): boolean {
  return entry.kind !== "check-in" && entry.kind !== "check-out" && !isOpen(entry);
}

function letterLanguage({ itinerary, person }: ItineraryReply): Language {
  const kept = (itinerary as { readonly homePhysician: { readonly language: string } | null }).homePhysician?.language;
  return languages.find((each) => each === kept) ?? person.language;
}

function Mail({
  courseId,
  reader,
  lang,
  kept,
  dirty,
}: {
  courseId: string;
  reader: Reader;
  lang: Language;
  kept: boolean;
  dirty: boolean;
}) {
  const t = useTravelWords();
  const [to, setTo] = useState("");
  const [sentTo, setSentTo] = useState<string | null>(null);
  const send = useWrite(sendItinerary, []);
  const blocked =
    !kept || dirty ? t("preview.keepFirst") : /^[^@\s]+@[^@\s]+$/.test(to.trim()) ? undefined : t("preview.noAddress");
  return (
    <>
      <TextField
        label={t("preview.mailTo")}
        type="email"
        dir="ltr"
        value={to}
        error={send.problem?.message}
        onChange={(next) => {
          setTo(next);
          setSentTo(null);
        }}
      />
      <Button
        icon="send"
        busy={send.busy}
        blocked={blocked}
        onClick={() =>
          send
            .write({ input: { params: { courseId }, body: { for: reader, to: to.trim(), lang } } })
            .then(() => setSentTo(to.trim()))
            // The refusal stands at the field.
            .catch(() => undefined)
        }
      >
        {t("preview.mail")}
      </Button>
      <p role="status" className="field__hint">
        {sentTo === null ? "" : t("preview.mailed", { to: sentTo })}
      </p>
    </>
  );
}
