/** Who is calling, signing in and out. */
import * as z from "zod";
import { languageSchema } from "../evidence/index.ts";
import { endpoint, none, roles } from "../kit/index.ts";

export { addTablet, listTablets, setTablet, tabletEndpoints, tabletSecret } from "./tablet.ts";

export const meReply = z.object({
  /** What the caller may do here; `nobody` before signing in. */
  role: z.enum(roles),
  clinic: z
    .object({
      id: z.uuid(),
      code: z.string(),
      name: z.string(),
      city: z.string(),
      country: z.string(),
      timeZone: z.string(),
      /** The number to call, as dialled. */
      phone: z.string(),
      demo: z.boolean(),
    })
    .nullable(),
  member: z.object({ id: z.uuid(), name: z.string(), initials: z.string() }).nullable(),
  patient: z.object({ id: z.uuid(), name: z.string(), initials: z.string(), language: languageSchema }).nullable(),
  /** Since when the tablet is in the patient's hands, which then opens nothing else; null: it is not. */
  handedAt: z.string().nullable(),
  /** The day in the clinic's zone, and the moment, by the server's clock. */
  today: z.string(),
  now: z.string(),
});
export type Me = z.infer<typeof meReply>;

const everyone = [...roles];

/** Also answers a visitor, so that an app can tell whether to ask for a password. */
export const showMe = endpoint({
  id: "access.me",
  method: "GET",
  path: "/me",
  may: everyone,
  act: "see",
  whileHanded: true,
  does: "Who is calling, for which clinic, and what day it is there.",
  reply: meReply,
});

export const signIn = endpoint({
  id: "access.sign-in",
  method: "POST",
  path: "/sign-in",
  may: everyone,
  act: "write",
  does: "Opens a session for a member of a clinic, or for a patient.",
  body: z.strictObject({
    clinic: z.string().min(1).max(60),
    email: z.email().max(200),
    password: z.string().min(1).max(200),
  }),
  reply: meReply,
});

export const signOut = endpoint({
  id: "access.sign-out",
  method: "POST",
  path: "/sign-out",
  may: everyone,
  act: "write",
  does: "Ends the caller's session at once.",
  reply: none,
});

/** What stands behind the hash of a link that the clinic gave: it is sent in a body, so that no log keeps it. */
export const openPhoneLink = endpoint({
  id: "access.open-link",
  method: "POST",
  path: "/open-link",
  may: everyone,
  act: "write",
  does: "Opens a patient's own pages with the link that the clinic gave them.",
  body: z.strictObject({ link: z.string().min(1).max(200) }),
  reply: meReply,
});

/** The link lets whoever holds it read the patient's own pages; making a new one ends those before it. */
export const makePhoneLink = endpoint({
  id: "access.make-link",
  method: "POST",
  path: "/patients/:patientId/phone-link",
  may: ["physician", "nurse", "coordinator"],
  act: "write",
  about: "patientId",
  secretReply: true,
  does: "Makes the link with which a patient opens their own pages on their phone.",
  params: z.strictObject({ patientId: z.uuid() }),
  reply: z.object({ path: z.string(), expiresAt: z.string() }),
});

export const accessEndpoints = [showMe, signIn, signOut, openPhoneLink, makePhoneLink] as const;
