/** The demo clinic's role switch: no account is needed to try every role. */
import * as z from "zod";
import { meReply } from "../access/index.ts";
import { endpoint, roles } from "../kit/index.ts";

export const personaReply = z.object({
  id: z.string(),
  role: z.enum(roles),
  name: z.string(),
  /** Where this person starts: a path of the clinic app or of the portal. */
  opens: z.string(),
});

export const listPersonas = endpoint({
  id: "demo.personas",
  method: "GET",
  path: "/demo/personas",
  may: [...roles],
  act: "see",
  demoOnly: true,
  does: "The people of the demo clinic as whom one may look around.",
  reply: z.object({ personas: z.array(personaReply) }),
});

export const switchPersona = endpoint({
  id: "demo.switch",
  method: "POST",
  path: "/demo/persona",
  may: [...roles],
  act: "write",
  demoOnly: true,
  does: "Goes on as another person of the demo clinic.",
  body: z.strictObject({ persona: z.string().min(1).max(60) }),
  reply: meReply,
});

export const demoEndpoints = [listPersonas, switchPersona] as const;
