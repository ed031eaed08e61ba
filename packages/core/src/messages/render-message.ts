import type { Language, TextsByLanguage } from "../evidence/index.ts";
import { word } from "../evidence/index.ts";

/** A text that an answer can begin with. Its words are `ID.title`, `ID.subject` and `ID.body`. */
export interface MessageTemplate {
  /** Kebab-case, never reused. */
  readonly id: string;
  /** True: sent by itself; a person never begins with it. */
  readonly automatic: boolean;
  /** Ids of the sentences that stand below its body, in their order. */
  readonly below: readonly string[];
}

export interface RenderedMessage {
  readonly subject: string;
  readonly body: string;
  /** The language that it really is in. */
  readonly lang: Language;
  /** What a person still has to fill in, as it stands in the text: `[your questions]`. */
  readonly open: readonly string[];
}

/**
 * A template worded for somebody. What is in square brackets only a person can say, and what has no value is left open too:
 * nobody is sent a gap.
 */
export function renderMessage(
  texts: TextsByLanguage,
  template: MessageTemplate,
  values: Readonly<Record<string, unknown>>,
  lang: Language,
): RenderedMessage {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== "" && value !== null));
  const say = (id: string) => word(texts, id, given, lang);
  const subject = say(`${template.id}.subject`);
  const parts = [say(`${template.id}.body`), ...template.below.map(say)];
  // A sentence about something that is not known, such as the clinic's number, is left out whole.
  const [main, ...below] = parts.map(({ text }) => text);
  const body = [main, ...below.filter((text) => !/\{[\w.-]+\}/.test(text))].join("\n\n");
  return { subject: subject.text, body, lang: subject.lang, open: openIn(`${subject.text}\n${body}`) };
}

/** Gaps of a text that only a person can fill. */
export function openIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\[[^[\]\n]{2,80}\]|\{[\w.-]+\}/g)].map(([gap]) => gap))];
}
