import type { Inquiry } from "@pistor/api/messages";
import type { Details } from "@pistor/api/patient";

/** What an inquiry says of its sender; the last of several names is taken for the family's until somebody says otherwise. */
export function detailsFrom(
  inquiry: Pick<Inquiry, "name" | "language" | "country" | "city" | "phone" | "email" | "selfCheck">,
  clinicCountry: string,
): Details {
  const names = inquiry.name.trim().split(/\s+/);
  const familyName = names.length > 1 ? (names.at(-1) ?? "") : "";
  const { birthDate, sex } = (inquiry.selfCheck?.answers ?? {}) as { birthDate?: unknown; sex?: unknown };
  const sexes = ["female", "male", "other", "unknown"] as const;
  return {
    givenName: names.length > 1 ? names.slice(0, -1).join(" ") : inquiry.name.trim(),
    familyName,
    birthDate: typeof birthDate === "string" ? birthDate : "",
    sex: sexes.find((each) => each === sex) ?? "unknown",
    language: inquiry.language,
    country: inquiry.country === "" ? clinicCountry : inquiry.country,
    city: inquiry.city,
    phone: inquiry.phone,
    email: inquiry.email,
  };
}
