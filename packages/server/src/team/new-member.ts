import { signIn } from "@pistor/api/access";
import { languageSchema } from "@pistor/api/evidence";
import { countrySchema, Problem, timeZone } from "@pistor/core/basics";
import * as z from "zod";

/** What a member may be; patients and other systems are no members. */
export const memberRoles = ["physician", "nurse", "coordinator", "safety-officer", "owner"] as const;
export type MemberRole = (typeof memberRoles)[number];

const words = z.string().trim().min(1, "give at least one character").max(200);

/** Somebody who is to work at a clinic. */
export const newMemberSchema = z.strictObject({
  name: words,
  /** As the sign-in page takes it; kept in small letters. */
  email: signIn.body.shape.email.transform((email) => email.toLowerCase()),
  role: z.enum(memberRoles),
  title: words.optional(),
  language: languageSchema.optional(),
});
export type NewMember = z.input<typeof newMemberSchema>;

/** A clinic with real patients. */
export const newClinicSchema = z.strictObject({
  code: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{1,59}$/, "give 2 to 60 small letters, digits and dashes, such as bosphorus-skin"),
  name: words,
  city: words.optional(),
  country: countrySchema,
  timeZone: z.string(),
  phone: z
    .string()
    .regex(/^\+?[\d ()/.-]{3,40}$/, "give the number as it is dialled, such as +90 212 555 01 23")
    .optional(),
  languages: z.array(languageSchema).min(1).optional(),
  rooms: z.array(words).min(1).max(50).optional(),
});
export type NewClinic = z.input<typeof newClinicSchema>;

/**
 * The zone as the time zone database writes it, so that every reader knows it.
 *
 * @throws {Problem} `time-zone.unknown`
 */
export function zoneName(given: string): string {
  const { name } = timeZone(given, "/timeZone");
  // A fixed offset would be wrong for half of the year in most countries.
  if (/^[+-]/.test(name))
    throw new Problem("time-zone.unknown", "/timeZone", "Give the zone's IANA name, such as Europe/Istanbul.");
  const known = new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
  return known.toLowerCase() === name.toLowerCase() ? known : name;
}
