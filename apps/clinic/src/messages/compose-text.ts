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

const gap = /\[[^[\]\n]{1,80}\]/g;

/** What is still to be filled in: what a template or a better sentence left open stands in square brackets. */
export function gapsIn({ open, subject, body }: Pick<Answer, "open" | "subject" | "body">): readonly string[] {
  const text = `${subject}\n${body}`;
  const named = open.filter((each) => text.includes(each));
  return [...new Set([...named, ...(text.match(gap) ?? [])])];
}

/** Whether a person has written something that a template would replace. */
export function isOwnWork({ subject, body, given }: Answer): boolean {
  const text = `${subject}\n\n${body}`;
  return text.trim() !== "" && text !== given;
}
