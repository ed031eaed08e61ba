import type { ReactNode } from "react";
import type { IconName } from "../icons/index.ts";
import { Icon } from "../icons/index.ts";
import type { Tone } from "./chip.tsx";

export interface TimelineEntry {
  readonly id: string;
  readonly day: string;
  readonly icon: IconName;
  readonly tone: Tone;
  readonly title: ReactNode;
  readonly text?: ReactNode;
}

/** What has happened, the latest first. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className="timeline">
      {entries.map((entry) => (
        <li key={entry.id} className="timeline__entry">
          <span className="timeline__day">{entry.day}</span>
          <span className={`timeline__mark timeline__mark--${entry.tone}`}>
            <Icon name={entry.icon} size={16} />
          </span>
          <div>
            <p className="timeline__title">{entry.title}</p>
            {entry.text !== undefined && <p className="timeline__text">{entry.text}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
