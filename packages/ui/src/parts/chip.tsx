import type { ReactNode } from "react";
import type { IconName } from "../icons/index.ts";
import { Icon } from "../icons/index.ts";

export type Tone = "ok" | "care" | "stop" | "ask" | "plain" | "marker";

/** A short word with its own sign; the colour only repeats what they say. */
export function Chip({ tone = "plain", icon, children }: { tone?: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <span className={`chip chip--${tone}`}>
      {icon && <Icon name={icon} size={16} />}
      <span>{children}</span>
    </span>
  );
}

/** Initials in a circle; decoration beside the name. */
export function Avatar({ initials }: { initials: string }) {
  return (
    <span className="avatar" aria-hidden="true">
      {initials}
    </span>
  );
}

/** Doses, lots, codes and phone numbers: left to right in every language. */
export function Ltr({ children }: { children: ReactNode }) {
  return <bdi dir="ltr">{children}</bdi>;
}
