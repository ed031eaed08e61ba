import { Ltr } from "@pistor/ui";
import { useEffect, useState } from "react";
import type { Clinic, Opened } from "./open.ts";
import { clinicsToCall } from "./open.ts";
import type { QuoteWords } from "./quote-words.ts";

type Problem = Extract<Opened, { state: "refused" }>["problem"];

/** Why there is no quote here, and whom to call. */
export function NoQuote({ words, problem }: { words: QuoteWords; problem: Problem | null }) {
  const [clinics, setClinics] = useState<readonly Clinic[]>([]);
  useEffect(() => {
    void clinicsToCall().then(setClinics);
  }, []);
  const why = problem === null ? "none" : reasonOf(problem.problem);
  return (
    <div className="quote quote--none">
      <h1>{words.say(`gone.${why}`)}</h1>
      <p className="quote__lead">{words.say(`goneText.${why}`)}</p>
      {clinics.length > 0 && (
        <>
          <h2>{words.say("call")}</h2>
          <ul className="quote__clinics">
            {clinics.map((clinic) => (
              <li key={clinic.code}>
                <strong>{clinic.name}</strong> {clinic.city}
                <a className="button button--secondary button--large" href={`tel:${clinic.phone.replace(/\s/g, "")}`}>
                  <Ltr>{clinic.phone}</Ltr>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const reasons = ["unreachable", "expired", "withdrawn", "superseded", "paused", "used", "changed"] as const;

/** The server's problem as one of the few that a patient can act on. */
export function reasonOf(problem: string): (typeof reasons)[number] | "ended" {
  return reasons.find((reason) => problem.includes(reason)) ?? "ended";
}
