import type { SessionRecord } from "@pistor/core/session";
import { CheckRow, Chip } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { day } from "../kit/format.ts";
import { RoomCard } from "./room-card.tsx";
import { clock, useStamp } from "./stamp.ts";
import type { Missing } from "./use-draft.ts";

type Checks = SessionRecord["checks"];

/** Whether the patient agreed, and to this very session. */
export function ConsentCheck({
  checks,
  missing,
  set,
  without,
}: {
  checks: Checks;
  missing: Missing;
  set: (part: Partial<Checks>) => void;
  without: (key: keyof Checks) => void;
}) {
  const { t } = useTranslation();
  const { now } = useStamp();
  const { consent } = checks;
  return (
    <RoomCard
      id="consent"
      missing={missing}
      title={t("session.consent.title")}
      aside={
        consent !== undefined && (
          <Chip tone="ok" icon="tick">
            {t("session.consent.version", { version: consent.version })}
          </Chip>
        )
      }
    >
      <CheckRow
        checked={consent !== undefined}
        label={t("session.consent.label")}
        note={
          consent === undefined
            ? t("session.consent.how")
            : t("session.consent.signed", { day: day(consent.signedAt), at: clock(consent.signedAt) })
        }
        onChange={(checked) =>
          checked
            ? set({ consent: { version: "1", signedAt: now(), withdrawnAt: null, coversThis: false } })
            : without("consent")
        }
      />
      {consent !== undefined && (
        <CheckRow
          checked={consent.coversThis}
          label={t("session.consent.covers")}
          note={t("session.consent.coversHow")}
          onChange={(coversThis) => set({ consent: { ...consent, coversThis } })}
        />
      )}
    </RoomCard>
  );
}
