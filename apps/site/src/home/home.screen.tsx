import type { Language } from "@pistor/core/evidence";
import { Avatar, Cites, Icon, languageNames, Mark } from "@pistor/ui";
import { useEffect, useState } from "react";
import type { SiteTexts } from "../kit/language.ts";
import type { Persona } from "./demo.ts";
import { enterAs, findPersonas } from "./demo.ts";
import { ThemeChoice } from "./theme-choice.tsx";

interface HomeProps {
  readonly texts: SiteTexts;
  readonly lang: Language;
  readonly onLanguage: (lang: Language) => void;
}

/** The front door: what Pistor is, its two doors, who can be tried, and what is known about the treatment itself. */
export function HomeScreen({ texts, lang, onLanguage }: HomeProps) {
  return (
    <div className="home">
      <a className="home__skip" href="#content">
        {texts.skip}
      </a>
      <header className="home__head">
        <span className="home__mark">
          <Mark /> Pistor
        </span>
        <label className="home__language">
          <Icon name="globe" />
          <span className="quiet-text">{texts.language}</span>
          <select value={lang} onChange={(event) => onLanguage(event.target.value as Language)}>
            {Object.entries(languageNames).map(([id, name]) => (
              <option key={id} value={id} lang={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <ThemeChoice texts={texts} />
      </header>
      <main id="content" className="home__page">
        <div className="home__words">
          <h1>{texts.headline}</h1>
          <p className="home__lead">{texts.lead}</p>
          <ul className="home__doors">
            <Door icon="clinic" title={texts.clinic} does={texts.clinicDoes} open={texts.clinicOpen} href="/clinic/" />
            <Door icon="person" title={texts.portal} does={texts.portalDoes} open={texts.portalOpen} href="/portal/" />
          </ul>
          <Known texts={texts} />
        </div>
        <Personas texts={texts} />
      </main>
    </div>
  );
}

function Door(props: { icon: "clinic" | "person"; title: string; does: string; open: string; href: string }) {
  return (
    <li className="home__door">
      <h2>
        <Icon name={props.icon} size={24} /> {props.title}
      </h2>
      <p>{props.does}</p>
      <a className="button button--primary button--normal" href={props.href}>
        {props.open}
      </a>
    </li>
  );
}

/** Who found what on the face: the sources of `face` in the knowledge's evidence by treatment. */
const faceTrials = ["ELDOM", "AMIN", "JEWDS", "SAVOIA"].map((source) => ({ source, at: "result", says: source }));

function Known({ texts }: { texts: SiteTexts }) {
  const words = { agree: texts.agree, disagree: texts.differ, clinicDefault: "" };
  return (
    <section className="home__known" aria-labelledby="known">
      <h2 id="known">
        <Icon name="scales" /> {texts.known}
      </h2>
      <p>
        {texts.knownFace} <Cites claims={faceTrials} disagree words={words} />
      </p>
      <p>
        {texts.knownLaw} <Cites claims={[{ source: "S3", at: "approval", says: false }]} words={words} />
      </p>
      <p>{texts.disagree}</p>
      <p>
        <strong>{texts.knownDecides}</strong>
      </p>
    </section>
  );
}

type Found = { readonly state: "waiting" | "failed" } | { readonly state: "here"; readonly people: readonly Persona[] };

function Personas({ texts }: { texts: SiteTexts }) {
  const [found, setFound] = useState<Found>({ state: "waiting" });
  useEffect(() => {
    findPersonas().then(
      (people) => setFound({ state: "here", people }),
      () => setFound({ state: "failed" }),
    );
  }, []);
  const enter = (persona: Persona) => void enterAs(persona).catch(() => setFound({ state: "failed" }));
  return (
    <section className="home__try" aria-labelledby="try" aria-busy={found.state === "waiting"}>
      <h2 id="try">{texts.try}</h2>
      {found.state === "waiting" && <p className="quiet-text">{texts.waiting}</p>}
      {found.state === "failed" && <p role="alert">{texts.failed}</p>}
      {found.state === "here" && found.people.length === 0 && <p>{texts.tryNone}</p>}
      {found.state === "here" && found.people.length > 0 && (
        <>
          <ul>
            {found.people.map((persona) => (
              <li key={persona.id}>
                <button type="button" className="home__persona" onClick={() => enter(persona)}>
                  <Avatar initials={initialsOf(persona.name)} />
                  <span>
                    <strong>{wordOf(texts, "role", persona.role)}</strong> <bdi>{persona.name}</bdi>
                    <small>{wordOf(texts, "tryDoes", persona.role)}</small>
                  </span>
                  <Icon name="forward" />
                </button>
              </li>
            ))}
          </ul>
          <p className="home__note">{texts.invented}</p>
        </>
      )}
    </section>
  );
}

/** A role that this page has no words for is shown by its id, never hidden. */
function wordOf(texts: SiteTexts, kind: "role" | "tryDoes", role: string): string {
  return (texts as Readonly<Record<string, string>>)[`${kind}.${role}`] ?? (kind === "role" ? role : "");
}

function initialsOf(name: string): string {
  const names = name.split(" ").filter((part) => /^\p{Lu}/u.test(part) && part !== "Dr");
  return names
    .map((part) => part.charAt(0))
    .join("")
    .slice(0, 2);
}
