import type { Language } from "@pistor/core/evidence";
import type { Reader } from "@pistor/core/travel";
import { wordsOfPaper } from "../kit/papers/index.ts";

/** The mail that an itinerary goes with; what is in it stands in the file alone. */
export function itineraryMail(
  clinic: { readonly name: string; readonly phone: string },
  name: string,
  reader: Reader,
  lang: Language,
): { readonly subject: string; readonly body: string } {
  const { mailSubject = "", mailBody = "" } = wordsOfPaper(lang, "journey");
  const title = wordsOfPaper(lang, "journeyTitle")[reader] ?? "";
  const values: Readonly<Record<string, string>> = { clinic: clinic.name, phone: clinic.phone, name };
  const filled = (text: string) => text.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
  return { subject: reader === "patient" ? filled(mailSubject) : `${title} – ${clinic.name}`, body: filled(mailBody) };
}
