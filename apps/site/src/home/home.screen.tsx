import "./home.css";
import { Avatar, Cites, Icon } from "@pistor/ui";
import { useEffect, useState } from "react";
import { Go } from "../kit/go.tsx";
import type { SiteTexts } from "../kit/language.ts";
import type { PageProps } from "../kit/page-props.ts";
import type { Persona } from "./demo.ts";
import { enterAs, findPersonas } from "./demo.ts";

/** The front door: what Pistor is, its doors, who can be tried, and what is known about the treatment itself. */
export function HomeScreen({ texts }: PageProps) {
  return (
    <div className="home">
      <div className="home__words">
        <h1>{texts.headline}</h1>
        <p className="home__lead">{texts.lead}</p>
        <ul className="home__doors" id="doors" tabIndex={-1}>
          <li className="home__door home__door--first">
            <h2>
              <Icon name="question" size={24} /> {texts.check}
            </h2>
            <p>{texts.checkDoes}</p>
            <Go to="/check" className="button button--primary button--normal">
              {texts.checkOpen}
            </Go>
          </li>
          <li className="home__door home__door--first">
            <h2>
              <Icon name="send" size={24} /> {texts.navInquiry}
            </h2>
            <p>{texts.inquiryDoes}</p>
            <Go to="/inquiry" className="button button--secondary button--normal">
              {texts.navInquiry}
            </Go>
          </li>
          <Door icon="person" title={texts.portal} does={texts.portalDoes} open={texts.portalOpen} href="/portal/" />
          <Door icon="clinic" title={texts.clinic} does={texts.clinicDoes} open={texts.clinicOpen} href="/clinic/" />
        </ul>
        <Known texts={texts} />
      </div>
      <Personas texts={texts} />
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
      <a className="button button--secondary button--normal" href={props.href}>
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
