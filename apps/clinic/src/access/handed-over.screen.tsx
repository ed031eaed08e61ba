import { showHandedOver, takeBack, tellPain } from "@pistor/api/aftercare";
import type { ReplyOf } from "@pistor/api/kit";
import type { Language } from "@pistor/core/evidence";
import { aftercareIcon, Button, Card, Choice, Failed, forget, Icon, Ltr, SelectField, TextField } from "@pistor/ui";
import type { FormEvent } from "react";
import { useEffect, useState } from "react";
import { Show } from "../kit/answered.tsx";
import { problemOf, queries, useEndpoint, useWrite } from "../kit/client.ts";
import { day } from "../kit/format.ts";
import { handedPlace, tellOtherWindows } from "../kit/handed-over.ts";
import { languageNames, speak } from "../kit/language.ts";
import { useHandedReady, useHandedWords } from "./handed-words.ts";
import "./handed-over.css";

type Shown = ReplyOf<typeof showHandedOver>;
const scores = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"] as const;

/** What the patient sees while the tablet is in their hands: their sheet, their consents, one question. Nothing leads out. */
export function HandedOver() {
  const ready = useHandedReady();
  const [lang, setLang] = useState<Language | null>(null);
  const shown = useEndpoint(showHandedOver, { query: lang === null ? {} : { lang } });
  const own = shown.state === "here" ? shown.reply.language : null;
  // In the patient's language from the first moment; the staff's comes back with the tablet.
  useEffect(() => {
    if (own !== null && lang === null) void speak(own);
  }, [own, lang]);
  if (!ready) return null;
  return (
    <main id="page" className="handed">
      <Show of={shown}>
        {(reply) => (
          <>
            <Head
              shown={reply}
              lang={lang ?? reply.language}
              onLang={(next) => {
                setLang(next);
                void speak(next);
              }}
            />
            {reply.pains !== null && <PainQuestion pains={reply.pains} />}
            <AftercareCard shown={reply} />
            <Consents shown={reply} />
          </>
        )}
      </Show>
      <TakeBack member={shown.state === "here" ? shown.reply.member : ""} />
    </main>
  );
}

function Head({ shown, lang, onLang }: { shown: Shown; lang: Language; onLang: (lang: Language) => void }) {
  const w = useHandedWords();
  return (
    <header className="handed__head">
      <div>
        <h1>{w("hello", { name: shown.givenName })}</h1>
        <p>{w("yours", { clinic: shown.clinic })}</p>
      </div>
      <SelectField
        label={w("language")}
        value={lang}
        options={Object.entries(languageNames).map(([value, label]) => ({ value: value as Language, label }))}
        onChange={onLang}
      />
    </header>
  );
}

function PainQuestion({ pains }: { pains: NonNullable<Shown["pains"]> }) {
  const w = useHandedWords();
  const tell = useWrite(tellPain, ["hand-over.show"]);
  const now = pains.find(({ when }) => when === "after");
  const [chosen, setChosen] = useState<(typeof scores)[number] | null>(null);
  return (
    <Card title={w("pain.title")}>
      <Choice
        legend={w("pain.ask")}
        hint={w("pain.how")}
        value={chosen ?? (now === undefined ? null : (String(now.score) as (typeof scores)[number]))}
        options={scores.map((value) => ({ value, label: value }))}
        onChange={(value) => {
          setChosen(value);
          void tell
            .write({ input: { body: { when: "after", score: Number(value) } } })
            // The refusal stands below, and the score that was kept stands again.
            .catch(() => setChosen(null));
        }}
      />
      {tell.problem !== null ? (
        <Failed title={w("pain.failed")}>
          <p>{tell.problem.message}</p>
        </Failed>
      ) : (
        now !== undefined && <p role="status">{w("pain.told", { score: now.score })}</p>
      )}
    </Card>
  );
}

function AftercareCard({ shown }: { shown: Shown }) {
  const w = useHandedWords();
  const sheet = shown.aftercare;
  return (
    <Card title={w("sheet.title")}>
      {sheet === null ? (
        <p>{w("sheet.none")}</p>
      ) : (
        <div lang={sheet.lang} dir={sheet.lang === "ar" ? "rtl" : "ltr"}>
          <p>{sheet.usual.tell}</p>
          <ul className="handed__rules">
            {sheet.rules.map((rule) => (
              <li key={rule.id}>
                <Icon name={aftercareIcon(rule.icon)} />
                <div>
                  <strong>{rule.title}</strong>{" "}
                  {rule.until !== null && (
                    <Ltr>
                      → {day(rule.until, "short")}, {rule.until.slice(11, 16)}
                    </Ltr>
                  )}
                  <p>{rule.tell}</p>
                </div>
              </li>
            ))}
          </ul>
          <ul className="handed__danger">
            {sheet.danger.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
        </div>
      )}
      <p>
        {shown.clinic} · <Ltr>{shown.phone}</Ltr>
      </p>
    </Card>
  );
}

function Consents({ shown }: { shown: Shown }) {
  const w = useHandedWords();
  return (
    <Card title={w("consent.title")}>
      {shown.consents.length === 0 && <p>{w("consent.none")}</p>}
      <ul>
        {shown.consents.map((consent) => (
          <li key={consent.purpose + consent.at}>
            {w(consent.given ? "consent.given" : "consent.withdrawn", {
              what: w(`consent.purpose.${consent.purpose as "treatment"}`),
              version: consent.version,
              day: day(consent.at),
            })}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Only the password of who is signed in leads back. */
function TakeBack({ member }: { member: string }) {
  const w = useHandedWords();
  const [password, setPassword] = useState("");
  const end = useWrite(takeBack, []);
  const back = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await end.write({ input: { body: { password } } });
    } catch (error) {
      setPassword("");
      // The server no longer holds it: there is nothing left to take back. Any other refusal stands above the field.
      if (problemOf(error).problem !== "access.not-handed-over") return;
    }
    forget(handedPlace);
    // Nothing that was read before is taken for fresh, and the record comes anew with what the patient wrote into it.
    queries.clear();
    tellOtherWindows();
    location.reload();
  };
  return (
    <form className="handed__back" onSubmit={(event) => void back(event)}>
      <p>
        <Icon name="lock" /> {w("back.why", { name: member })}
      </p>
      {end.problem !== null && (
        <Failed title={w("back.refused")}>
          <p>{end.problem.message}</p>
        </Failed>
      )}
      <TextField label={w("back.password")} type="password" value={password} onChange={setPassword} />
      <Button type="submit" size="large" busy={end.busy} blocked={password === "" ? w("back.first") : undefined}>
        {w("back.go")}
      </Button>
    </form>
  );
}
