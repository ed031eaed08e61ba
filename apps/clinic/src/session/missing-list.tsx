import { Button, Icon } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { useMe } from "../kit/me.tsx";
import { mendOf, showCard } from "./mend.ts";
import { useRoomWords } from "./room-words.ts";
import type { SessionStep } from "./session-steps.ts";
import { stepOf } from "./session-steps.ts";
import type { Missing } from "./use-draft.ts";

/** What is missing, who can mend it, and the way to where it is mended. */
export function MissingList({ missing, go }: { missing: Missing; go: (step: SessionStep) => void }) {
  const { t } = useTranslation();
  const w = useRoomWords();
  const me = useMe();
  if (missing.length === 0) return null;
  return (
    <ul className="missing-list" aria-label={t("session.stillMissing")}>
      {missing.map((finding) => {
        const { who, card } = mendOf(finding.rule);
        const mine = who.some((role) => role === me.role);
        const step = stepOf(finding.rule);
        return (
          <li key={finding.rule + JSON.stringify(finding.because)}>
            <Icon name={mine ? "warning" : "person"} size={16} />
            <span>
              {finding.tell}{" "}
              <small>
                {mine ? w("mend.you") : w("mend.who", { who: who.map((role) => t(`role.${role}`)).join(", ") })}
              </small>
            </span>
            <Button look="quiet" onClick={() => (card === "" ? go(step) : showCard(step, card, go))}>
              {mine ? w("mend.go") : w("mend.look")}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
