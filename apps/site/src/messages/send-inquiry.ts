import type { ProblemReply, ReplyOf } from "@pistor/api/kit";
import type { publicClinics, sendInquiry } from "@pistor/api/messages";
import type { CarriedCheck } from "../eligibility/carried-check.ts";
import { documentOf } from "../eligibility/given.ts";
import type { InquiryDraft } from "./inquiry-draft.ts";

export type PublicClinic = ReplyOf<typeof publicClinics>["clinics"][number];
export type SentInquiry = ReplyOf<typeof sendInquiry>;

/** What the server answered instead of taking an inquiry; `status` 0 where nothing answered. */
export interface NotSent {
  readonly status: number;
  readonly message: string;
}

/**
 * The clinics that can be asked from here. Without the checking client, as on the front page: the server is our own.
 *
 * @throws when nothing answers
 */
export async function findClinics(): Promise<readonly PublicClinic[]> {
  const answer = await fetch("/api/public-clinics", { headers: { accept: "application/json" } });
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
  return ((await answer.json()) as { clinics: readonly PublicClinic[] }).clinics;
}

/**
 * Sends an inquiry, with the self-check where its visitor wants it to go along.
 *
 * @param key one for each inquiry, kept over its retries, so that it arrives once
 * @param contactOk the sentence that was agreed to, word for word
 */
export async function send(
  draft: InquiryDraft,
  check: CarriedCheck | null,
  contactOk: string,
  key: string,
): Promise<{ readonly sent: SentInquiry } | { readonly notSent: NotSent }> {
  const body = {
    clinic: draft.clinic,
    name: draft.name.trim(),
    email: draft.email.trim(),
    phone: draft.phone.trim(),
    language: draft.language,
    country: draft.country,
    city: "",
    treatment: draft.treatment === "" ? null : draft.treatment,
    message: draft.message.trim(),
    selfCheck:
      check === null
        ? null
        : {
            document: documentOf(check.given, check.on),
            decision: check.decision,
            knowledge: check.knowledge,
            doneAt: check.doneAt,
          },
    contactOk,
    adult: draft.adult === "" ? null : draft.adult === "yes",
    website: draft.website,
  };
  const answer = await fetch("/api/inquiries/public", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json", "idempotency-key": key },
    body: JSON.stringify(body),
  }).catch(() => null);
  const said: unknown = answer === null ? null : await answer.json().catch(() => null);
  if (answer?.ok === true && said !== null) return { sent: said as SentInquiry };
  return { notSent: { status: answer?.status ?? 0, message: (said as Partial<ProblemReply> | null)?.message ?? "" } };
}
