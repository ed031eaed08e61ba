import { Card, Chip } from "@pistor/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../kit/me.tsx";
import { mendOf } from "./mend.ts";
import { useRoomWords } from "./room-words.ts";
import type { Missing } from "./use-draft.ts";

/** A card of the room with the state of its check: done, or what is missing and who can mend it. */
export function RoomCard({
  id,
  title,
  missing,
  rules,
  aside,
  quiet,
  children,
}: {
  /** As in `mendOf`. */
  id: string;
  title: ReactNode;
  missing: Missing;
  /** Which of the rules are of this card; left out: those that are mended here. */
  rules?: RegExp;
  aside?: ReactNode;
  /** Nothing is to be done here yet, or each part says for itself what it lacks. */
  quiet?: "no-state" | "no-lines";
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const w = useRoomWords();
  const me = useMe();
  const own = missing.filter(({ rule }) => (rules === undefined ? mendOf(rule).card === id : rules.test(rule)));
  const who = [...new Set(own.flatMap(({ rule }) => mendOf(rule).who))];
  return (
    <div id={`room-${id}`} className="room-card" data-missing={own.length > 0 || undefined}>
      <Card
        title={title}
        aside={
          <span className="room-card__aside">
            {aside}
            {quiet === "no-state" && own.length === 0 ? null : own.length === 0 ? (
              <Chip tone="ok" icon="tick">
                {w("state.done")}
              </Chip>
            ) : (
              <Chip tone="care" icon="question">
                {w("state.missing")}
              </Chip>
            )}
          </span>
        }
      >
        {children}
        {(quiet === "no-lines" ? [] : own).map((finding) => (
          <p key={finding.rule + JSON.stringify(finding.because)} className="room-card__missing">
            {finding.tell}
          </p>
        ))}
        {own.length > 0 && !who.some((role) => role === me.role) && (
          <p className="room-card__who">{w("mend.who", { who: who.map((role) => t(`role.${role}`)).join(", ") })}</p>
        )}
      </Card>
    </div>
  );
}
