import type { IconName, Tone } from "@pistor/ui";

/** Each state of a mail has a sign of its own beside its word. */
export const mailLooks = {
  waiting: { tone: "ask", icon: "clock" },
  sent: { tone: "ok", icon: "tick" },
  failed: { tone: "stop", icon: "warning" },
  stopped: { tone: "plain", icon: "octagon" },
} as const satisfies Record<string, { readonly tone: Tone; readonly icon: IconName }>;
