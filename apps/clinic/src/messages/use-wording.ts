import type { WordingFinding } from "@pistor/api/messages";
import { checkWording } from "@pistor/api/messages";
import type { Language } from "@pistor/core/evidence";
import { useRef } from "react";
import { useEndpoint } from "../kit/client.ts";
import { currentLanguage } from "../kit/language.ts";
import { useLater } from "../patient/use-later.ts";

export interface Wording {
  /** `unchecked` where the server could not be asked: sending asks it again. */
  readonly state: "checking" | "checked" | "unchecked";
  readonly findings: readonly WordingFinding[];
}

const none: readonly WordingFinding[] = [];

/** What a text must not say, asked again when the typing rests; what was found before stays until then. */
export function useWording(text: string, lang: Language, on: boolean): Wording {
  const rested = useLater(text, 350);
  const blank = rested.trim() === "";
  const input = { query: { lang: currentLanguage() }, body: { text: rested, lang } };
  const answer = useEndpoint(checkWording, input, { when: on && !blank });
  const last = useRef(none);
  if (blank) last.current = none;
  else if (answer.state === "here") last.current = answer.reply.findings;
  if (!on || text.trim() === "") return { state: "checked", findings: none };
  if (answer.state === "failed") return { state: "unchecked", findings: last.current };
  const fresh = rested === text && answer.state === "here";
  return { state: fresh ? "checked" : "checking", findings: last.current };
}
