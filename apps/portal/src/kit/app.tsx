import { showMe } from "@pistor/api/access";
import { listPersonas, switchPersona } from "@pistor/api/demo";
import { call } from "@pistor/api/kit";
import type { Language } from "@pistor/core/evidence";
import { Button, Empty, Failed, readKept, Waiting } from "@pistor/ui";
import { useEffect, useState } from "react";
import { AftercareScreen } from "../aftercare/aftercare.screen.tsx";
import { MyVisits } from "../schedule/my-visits.tsx";
import { forgetKept, queries, useKept } from "./client.ts";
import type { PortalTexts } from "./language.tsx";
import { changeTo, SpokenContext, useWords } from "./language.tsx";
import { useLink } from "./use-link.ts";

/** The patient's side: one column, one hand. */
export function App({ lang, texts }: { lang: Language; texts: PortalTexts }) {
  const [spoken, setSpoken] = useState({ lang, texts });
  const speak = (next: Language) => void changeTo(next).then((words) => setSpoken({ lang: next, texts: words }));
  return (
    <SpokenContext value={{ ...spoken, speak }}>
      <Known />
    </SpokenContext>
  );
}

/**
 * A link is opened before anybody is asked who reads: an answer that was under way when the link opened would say
 * "nobody", and stay.
 */
function Known() {
  const { say } = useWords();
  const { busy, refused } = useLink();
  return busy ? <Waiting label={say("waiting")} /> : <Person refused={refused} />;
}

function Person({ refused }: { refused: string | null }) {
  const { say, lang, speak } = useWords();
  const me = useKept(showMe, {});
  // Whoever chose no language on this phone is spoken to in the one that the clinic knows of.
  const theirs = me.state === "here" ? me.reply.patient?.language : undefined;
  useEffect(() => {
    if (theirs !== undefined && theirs !== lang && readKept("pistor.lang") === null) speak(theirs);
  });
  if (me.state === "waiting") return <Waiting label={say("waiting")} />;
  if (me.state === "failed")
    return (
      <main className="portal">
        <Failed title={say("failed")} action={<Button onClick={me.again}>{say("again")}</Button>}>
          <p>{me.problem.message}</p>
        </Failed>
      </main>
    );
  return me.reply.patient === null ? <Stranger refused={refused} /> : <AftercareScreen visits={<MyVisits />} />;
}

/** Nobody is known here yet: the clinic sends the link; in the demo anybody may be one of its patients. */
function Stranger({ refused }: { refused: string | null }) {
  const { say } = useWords();
  // Whoever was known here before: their sheet does not stay on a phone that is not theirs.
  useEffect(forgetKept, []);
  const personas = useKept(listPersonas, {});
  const patients = personas.state === "here" ? personas.reply.personas.filter(({ role }) => role === "patient") : [];
  return (
    <main className="portal">
      <h1>{say("stranger")}</h1>
      {refused !== null && <Failed title={refused} />}
      <Empty title={say("strangerTitle")}>
        <p>{say("strangerHow")}</p>
      </Empty>
      {patients.map((persona) => (
        <Button
          key={persona.id}
          size="large"
          onClick={() =>
            void call(
              fetch,
              switchPersona,
              { body: { persona: persona.id } },
              { idempotencyKey: crypto.randomUUID() },
            ).then(() => queries.invalidateQueries())
          }
        >
          {say("lookAs", { name: persona.name })}
        </Button>
      ))}
    </main>
  );
}
