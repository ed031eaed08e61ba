import type { ReactNode } from "react";
import { Icon } from "../icons/index.ts";
import type { Tone } from "./chip.tsx";
import { Avatar, Chip } from "./chip.tsx";

/** The frame of the staff app: a rail with words under its icons, and the page. On a phone the rail is at the foot. */
export function Shell({ rail, children, skipWord }: { rail: ReactNode; children: ReactNode; skipWord: string }) {
  return (
    <div className="shell">
      <a className="shell__skip" href="#page">
        {skipWord}
      </a>
      {rail}
      <main id="page" className="shell__page" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

/** The head of a page: what it is about, and what can be done with it. */
export function PageHead({
  title,
  below,
  actions,
  back,
}: {
  title: ReactNode;
  below?: ReactNode;
  actions?: ReactNode;
  back?: ReactNode;
}) {
  return (
    <header className="page-head">
      {back}
      <div className="page-head__words">
        <h1>{title}</h1>
        {below !== undefined && <p>{below}</p>}
      </div>
      {actions !== undefined && <div className="page-head__actions">{actions}</div>}
    </header>
  );
}

export interface PersonWarning {
  readonly kind: "allergy" | "event" | "medicine" | "note";
  readonly text: string;
}

const warningLooks = {
  allergy: { icon: "octagon", tone: "stop" },
  event: { icon: "warning", tone: "care" },
  medicine: { icon: "info", tone: "care" },
  note: { icon: "info", tone: "plain" },
} as const satisfies Record<PersonWarning["kind"], { icon: "octagon" | "warning" | "info"; tone: Tone }>;

/** Whose page this is, with everything to be careful about, always in view. */
export function PersonHead({
  name,
  initials,
  line,
  warnings,
  back,
  actions,
}: {
  name: string;
  initials: string;
  line: ReactNode;
  warnings: readonly PersonWarning[];
  back: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <header className="person-head">
      {back}
      <Avatar initials={initials} />
      <div className="person-head__words">
        <h1>{name}</h1>
        <p>{line}</p>
      </div>
      <ul className="person-head__warnings">
        {warnings.map((warning) => (
          <li key={warning.text}>
            <Chip {...warningLooks[warning.kind]}>{warning.text}</Chip>
          </li>
        ))}
      </ul>
      {actions !== undefined && <div className="person-head__actions">{actions}</div>}
    </header>
  );
}

/** Whether what is on the screen is kept: always in view where something is written. */
export function SaveState({ state, words }: { state: "saved" | "saving" | "waiting"; words: string }) {
  return (
    <span className={`save-state save-state--${state}`} role="status">
      <Icon name={state === "waiting" ? "cloud-off" : "cloud"} />
      {words}
    </span>
  );
}
