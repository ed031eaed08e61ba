import type { Aftercare } from "@pistor/api/aftercare";
import { showMyAftercare } from "@pistor/api/aftercare";
import { word } from "@pistor/core/evidence";
import { aftercareTexts } from "@pistor/knowledge/aftercare";
import { aftercareIcon, Button, Cites, Empty, Failed, Icon, languageNames, localeOf, Waiting } from "@pistor/ui";
import type { ReactNode } from "react";
import { useEffect, useState } from "react";
import { useKept } from "../kit/client.ts";
import { useWords } from "../kit/language.tsx";
import { AllowedBar } from "./allowed-bar.tsx";

const hourMs = 3_600_000;

/** What to keep to after the session, counted in hours from the last needle; readable without a network. */
export function AftercareScreen({ visits }: { visits?: ReactNode }) {
  const { say, lang } = useWords();
  const mine = useKept(showMyAftercare, { query: { lang } });
  if (mine.state === "waiting") return <Waiting label={say("waiting")} />;
  if (mine.state === "failed")
    return (
      <main className="portal">
        <Failed title={say("failed")} action={<Button onClick={mine.again}>{say("again")}</Button>}>
          <p>{mine.problem.message}</p>
        </Failed>
      </main>
    );
  const { aftercare, next, person } = mine.reply;
  return (
    <main className="portal">
      <Top name={person.name} />
      {mine.asOf !== null && (
        <p className="portal__offline">
          <Icon name="cloud-off" /> {say("offline", { at: moment(mine.asOf, lang) })}
        </p>
      )}
      {aftercare === null ? (
        <Empty title={say("nothing")}>
          {next !== null && <p>{say("next", { number: next.number, of: next.of, at: atTheClinic(next.at, lang) })}</p>}
        </Empty>
      ) : (
        <Sheet aftercare={aftercare} next={next} />
      )}
      {visits}
    </main>
  );
}

function Top({ name }: { name: string }) {
  const { say, lang, speak } = useWords();
  return (
    <header className="portal__top">
      <a className="portal__home" href="/">
        <Icon name="back" /> {name}
      </a>
      <label className="portal__language">
        <Icon name="globe" />
        <span className="quiet-text">{say("language")}</span>
        <select value={lang} onChange={(event) => speak(event.target.value as typeof lang)}>
          {Object.entries(languageNames).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}

function Sheet({ aftercare, next }: { aftercare: Aftercare; next: { number: number; of: number; at: string } | null }) {
  const { say, lang } = useWords();
  const now = useNow();
  const hours = (now - Date.parse(aftercare.lastNeedleAt)) / hourMs;
  const cites = { agree: say("agree"), disagree: say("disagree"), clinicDefault: say("clinicRule") };
  const short = (id: string) => word(aftercareTexts, `${id}.title`, {}, lang).text;
  const forbidding = aftercare.rules.filter(({ forbids }) => forbids);
  // What has no end lasts as long as the course: it waits too.
  const waiting = forbidding.filter(({ until }) => until === null || Date.parse(until) > now);
  const over = forbidding.filter(({ until }) => until !== null && Date.parse(until) <= now);
  return (
    <>
      <h1>
        {hours < 14 * 24
          ? say("hour", { hour: Math.floor(hours), number: aftercare.number })
          : say("after", { number: aftercare.number })}
      </h1>
      <p className="portal__lead">{aftercare.usual.tell}</p>
      {aftercare.lang !== lang && (
        <p className="portal__offline">
          <Icon name="globe" /> {say("notYours")}
        </p>
      )}
      <AllowedBar
        hours={hours}
        startsAt={aftercare.lastNeedleAt}
        ends={forbidding.flatMap((rule) => (rule.hours === null ? [] : [{ hours: rule.hours, name: short(rule.id) }]))}
      />
      <ul className="portal__card rules" lang={aftercare.lang}>
        {waiting.map((rule) => (
          <li key={rule.id} className="rule">
            <span className="rule__sign">
              <Icon name={aftercareIcon(rule.icon)} size={24} />
            </span>
            <div>
              <p className="rule__title">
                <strong>{rule.title}</strong>
                <span className="rule__left">{left(rule.until, now, say)}</span>
              </p>
              {rule.hours !== null && (
                <span className="rule__bar" aria-hidden="true">
                  <span style={{ inlineSize: `${Math.min(100, (hours / rule.hours) * 100)}%` }} />
                </span>
              )}
              {rule.tell !== "" && <p className="rule__tell">{rule.tell}</p>}
              <Cites claims={rule.claims} disagree={rule.disagree} words={cites} />
            </div>
          </li>
        ))}
        {aftercare.rules
          .filter((rule) => !rule.forbids)
          .map((rule) => (
            <li key={rule.id} className="rule">
              <span className="rule__sign rule__sign--ok">
                <Icon name={aftercareIcon(rule.icon)} size={24} />
              </span>
              <p>{[rule.title, rule.tell].filter(Boolean).join(" ")}</p>
            </li>
          ))}
        {over.length > 0 && (
          <li className="rule">
            <span className="rule__sign rule__sign--ok">
              <Icon name="tick" size={24} />
            </span>
            <p className="rule__over">
              {say("over", { list: over.map(({ id }) => short(id)).join(lang === "ar" ? "، " : ", ") })}
            </p>
          </li>
        )}
      </ul>
      <section className="portal__danger" aria-labelledby="danger">
        <h2 id="danger">
          <Icon name="warning" /> {word(aftercareTexts, "danger.title", {}, lang).text}
        </h2>
        <ul>
          {aftercare.danger.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
      </section>
      {next !== null && (
        <p className="portal__next">
          {say("next", { number: next.number, of: next.of, at: atTheClinic(next.at, lang) })}
        </p>
      )}
      <footer className="portal__foot">
        <a className="button button--danger button--large" href={`tel:${aftercare.phone.replaceAll(" ", "")}`}>
          <Icon name="phone" />
          <span>
            {say("call", { clinic: aftercare.clinic })}
            <bdi dir="ltr" className="portal__number">
              {aftercare.phone}
            </bdi>
          </span>
        </a>
      </footer>
    </>
  );
}

/** The time on this phone, moved on every half minute. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function left(until: string | null, now: number, say: ReturnType<typeof useWords>["say"]): string {
  if (until === null) return say("untilEnd");
  const hours = Math.max(1, Math.ceil((Date.parse(until) - now) / hourMs));
  return hours <= 48
    ? say("hoursLeft", { hours })
    : say("daysLeft", { days: Math.floor(hours / 24), hours: hours % 24 });
}

/** A day and time on this phone's own clock. */
function moment(at: string, lang: Parameters<typeof localeOf>[0], timeZone?: "UTC"): string {
  return new Intl.DateTimeFormat(localeOf(lang), {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone,
  }).format(new Date(at));
}

/** A visit's day and time by the clinic's clocks, as they are written: who comes reads the clock there. */
function atTheClinic(at: string, lang: Parameters<typeof localeOf>[0]): string {
  return moment(`${at.slice(0, 16)}Z`, lang, "UTC");
}
