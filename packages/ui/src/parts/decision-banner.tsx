import type { Decision } from "@pistor/core/evidence";
import type { ReactNode } from "react";
import type { IconName } from "../icons/index.ts";
import { Icon } from "../icons/index.ts";
import type { Tone } from "./chip.tsx";

/** Each decision has a shape of its own as well as a colour. */
export const decisionLooks: Readonly<Record<Decision, { readonly icon: IconName; readonly tone: Tone }>> = {
  eligible: { icon: "circle-tick", tone: "ok" },
  "physician-decides": { icon: "person", tone: "care" },
  "not-yet": { icon: "calendar", tone: "plain" },
  "not-eligible": { icon: "octagon", tone: "stop" },
  incomplete: { icon: "question", tone: "ask" },
};

/** The decision, in one sentence, with what can be done about it. Nothing in it moves. */
export function DecisionBanner({
  decision,
  title,
  children,
  action,
}: {
  decision: Decision;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  const { icon, tone } = decisionLooks[decision];
  return (
    <div className={`banner banner--${tone}`} role="status" data-decision={decision}>
      <Icon name={icon} size={24} />
      <div className="banner__text">
        <p className="banner__title">{title}</p>
        {children !== undefined && <div className="banner__body">{children}</div>}
      </div>
      {action}
    </div>
  );
}
