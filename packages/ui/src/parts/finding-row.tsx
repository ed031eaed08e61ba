import type { Claim, Language } from "@pistor/core/evidence";
import type { ReactNode } from "react";
import { Icon } from "../icons/index.ts";
import { languageNames } from "../kit/language.ts";
import type { CitesWords } from "./cites.tsx";
import { Cites } from "./cites.tsx";

const looks = {
  stop: "octagon",
  care: "warning",
  ask: "question",
  ok: "circle-tick",
  note: "info",
} as const;

/** One reason: what was said, what follows and what to do, with its sources at the end. */
export function FindingRow({
  level,
  tell,
  tellLang,
  because,
  claims,
  disagree,
  words,
  children,
}: {
  level: keyof typeof looks;
  tell: string;
  /** The language of the sentence, where it is not the reader's: it is then named. */
  tellLang?: Language | undefined;
  because?: string;
  claims: readonly Claim[];
  disagree: boolean;
  words: CitesWords;
  children?: ReactNode;
}) {
  return (
    <li className="finding">
      <span className={`finding__sign--${level}`}>
        <Icon name={looks[level]} />
      </span>
      <div>
        {tellLang === undefined ? (
          <p>{tell}</p>
        ) : (
          <p lang={tellLang} dir={tellLang === "ar" ? "rtl" : "ltr"}>
            {tell} <span className="quiet-text">({languageNames[tellLang]})</span>
          </p>
        )}
        {because !== undefined && because !== "" && <p className="finding__because">{because}</p>}
        <Cites claims={claims} disagree={disagree} words={words} />
        {children}
      </div>
    </li>
  );
}
