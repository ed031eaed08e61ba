import type { Language } from "@pistor/core/evidence";

/** An answer that is being written; it stays in this tab until it is sent. */
export interface Answer {
  readonly kind: "out" | "note";
  readonly subject: string;
  readonly body: string;
  readonly lang: Language;
  /** Empty: written freely. */
  readonly template: string;
  /** What the template left to be filled in, as it stands in the text. */
  readonly open: readonly string[];
  /** The text as the template gave it, so that another one may replace it without loss. */
  readonly given: string;
}

export function emptyAnswer(lang: Language): Answer {
  return { kind: "out", subject: "", body: "", lang, template: "", open: [], given: "" };
}

/** What is still to be filled in: the template's own gaps that stand in the text yet. */
export function gapsIn({ open, subject, body }: Answer): readonly string[] {
  return open.filter((gap) => body.includes(gap) || subject.includes(gap));
}

/** Whether a person has written something that a template would replace. */
export function isOwnWork({ subject, body, given }: Answer): boolean {
  const text = `${subject}\n\n${body}`;
  return text.trim() !== "" && text !== given;
}
