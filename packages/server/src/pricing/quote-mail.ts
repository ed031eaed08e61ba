import { writeDate } from "@pistor/core/evidence";
import { wordsOfPaper } from "../kit/papers/index.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import type { KeptVersion } from "./quote.queries.ts";

/** The mail that a quote goes with: where to read it, and until when. No sum stands in a mail. */
export function quoteMail(
  clinic: Pick<ClinicPlace, "name" | "phone">,
  number: string,
  { lang, validUntil }: Pick<KeptVersion, "lang" | "validUntil">,
  link: string,
  name: string,
): { readonly subject: string; readonly body: string } {
  const { mailSubject = "", mailBody = "" } = wordsOfPaper(lang, "quote");
  const values: Readonly<Record<string, string>> = {
    clinic: clinic.name,
    phone: clinic.phone,
    number,
    link,
    name,
    until: writeDate(validUntil, lang),
  };
  const filled = (text: string) => text.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
  return { subject: filled(mailSubject), body: filled(mailBody) };
}
