import type { WordingFinding } from "@pistor/api/messages";
import { sentencesOf } from "@pistor/core/advertising";

/** Subject and text as they are checked together; a place in the whole is one of the two. */
export function wholeText(subject: string, body: string): string {
  return `${subject}\n\n${body}`;
}

export interface Place {
  readonly field: "subject" | "body";
  readonly from: number;
  readonly to: number;
}

/** Where a finding stands now; null where its words were changed since the check. */
export function placeOf(finding: WordingFinding, subject: string, body: string): Place | null {
  const whole = wholeText(subject, body);
  const { quote } = finding;
  if (quote === "") return null;
  const at = whole.slice(finding.from, finding.to) === quote ? finding.from : whole.indexOf(quote);
  if (at === -1) return null;
  const start = subject.length + 2;
  if (at >= start) return { field: "body", from: at - start, to: at - start + quote.length };
  return at + quote.length <= subject.length ? { field: "subject", from: at, to: at + quote.length } : null;
}

/** The sentence that a place stands in, as the check itself cuts them. */
export function sentenceRound(text: string, from: number, to: number): { readonly from: number; readonly to: number } {
  return sentencesOf(text).find((each) => each.from <= from && each.to >= to) ?? { from, to };
}

/** The text with the whole sentence of a finding replaced by the better one. */
export function withInstead(text: string, place: Place, instead: string): string {
  const { from, to } = sentenceRound(text, place.from, place.to);
  return `${text.slice(0, from)}${instead}${text.slice(to)}`;
}

/** Rules whose better sentence says what to do with the text, and is no sentence of it. */
const advising: readonly string[] = [
  "stem-cell",
  "before-after",
  "superlative",
  "price",
  "evidence-missing",
  "off-label-missing",
];

/** Whether the better sentence can stand in the text as it is. */
export function canStand({ rule, instead }: Pick<WordingFinding, "rule" | "instead">): boolean {
  return instead !== "" && !advising.some((each) => rule === `advertising.${each}`);
}
