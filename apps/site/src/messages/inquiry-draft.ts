import type { Treatment } from "@pistor/core/eligibility";
import type { Language } from "@pistor/core/evidence";

/** What a visitor types. */
export interface InquiryDraft {
  /** The code of the clinic; empty: not chosen. */
  readonly clinic: string;
  readonly treatment: Treatment | "";
  readonly message: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  /** ISO 3166-1 alpha-2; empty: not said. */
  readonly country: string;
  readonly language: Language;
  readonly consent: boolean;
  /** Whether it is for somebody of age; empty: not said. */
  readonly adult: "" | "yes" | "no";
  /** A field that people do not see. */
  readonly website: string;
  /** Whether a self-check stood here: its answers are not kept, so a reload must say that they are gone. */
  readonly hadCheck: boolean;
}

export function emptyDraft(language: Language): InquiryDraft {
  return {
    clinic: "",
    treatment: "",
    message: "",
    name: "",
    email: "",
    phone: "",
    country: "",
    language,
    consent: false,
    adult: "",
    website: "",
    hadCheck: false,
  };
}

/** The fields that can be wrong, in the order in which they stand on the page. */
export const faultPlaces = ["clinic", "message", "name", "email", "phone", "consent"] as const;
export type FaultPlace = (typeof faultPlaces)[number];

export type Fault =
  | "clinicFault"
  | "messageFault"
  | "nameFault"
  | "emailFault"
  | "phoneFault"
  | "contactFault"
  | "consentFault";

const email = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

/** What is missing or cannot be right, each beside its field. */
export function faultsOf(draft: InquiryDraft): Partial<Record<FaultPlace, Fault>> {
  const mail = draft.email.trim();
  // Digits of any script: a keyboard in Arabic writes its own.
  const digits = draft.phone.replace(/\P{Nd}/gu, "");
  const unreachable = mail === "" && digits === "";
  const faults: readonly (readonly [FaultPlace, Fault, boolean])[] = [
    ["clinic", "clinicFault", draft.clinic === ""],
    ["message", "messageFault", draft.message.trim() === ""],
    ["name", "nameFault", draft.name.trim() === ""],
    ["email", unreachable ? "contactFault" : "emailFault", unreachable || (mail !== "" && !email.test(mail))],
    ["phone", "phoneFault", draft.phone.trim() !== "" && digits.length < 6],
    ["consent", "consentFault", !draft.consent],
  ];
  return Object.fromEntries(faults.flatMap(([place, fault, holds]) => (holds ? [[place, fault]] : [])));
}

const place = "pistor.inquiry";

/** What was typed before in this tab; a field that is not there begins empty. */
export function readDraft(language: Language): InquiryDraft {
  const empty = emptyDraft(language);
  try {
    const kept = JSON.parse(sessionStorage.getItem(place) ?? "null") as Partial<InquiryDraft> | null;
    return kept === null ? empty : { ...empty, ...kept };
  } catch {
    return empty;
  }
}

export function keepDraft(draft: InquiryDraft | null): void {
  try {
    if (draft === null) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, JSON.stringify(draft));
  } catch {
    // A tab that keeps nothing still has what is on the screen.
  }
}
