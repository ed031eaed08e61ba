import type { Language } from "@pistor/core/evidence";
import { openIn } from "@pistor/core/messages";

/** An answer that is being written; it stays in this tab until it is sent. */
export interface Answer {
  readonly kind: "out" | "note";
  readonly subject: string;
  readonly body: string;
  readonly lang: Language;
  /** Empty: written freely. */
  readonly template: string;
  /** The text as the template gave it, so that another one may replace it without loss. */
  readonly given: string;
}

export function emptyAnswer(lang: Language): Answer {
  return { kind: "out", subject: "", body: "", lang, template: "", given: "" };
}

/** What is still to be filled in: what a template or a better sentence left open. */
export function gapsIn({ subject, body }: Pick<Answer, "subject" | "body">): readonly string[] {
  return openIn(`${subject}\n${body}`);
}

/** Whether a person has written something that a template would replace. */
export function isOwnWork({ subject, body, given }: Answer): boolean {
  const text = `${subject}\n\n${body}`;
  return text.trim() !== "" && text !== given;
}
