import type { SessionRecord } from "@pistor/core/session";
import { Card, TextField } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { useMixtureWords } from "./mixture-words.ts";

/**
 * Two names that were typed into the record before mixtures were prepared here. Where there are none, they come from the
 * preparation alone.
 */
export function MixtureNames({
  record,
  change,
}: {
  record: SessionRecord;
  change: (next: (before: SessionRecord) => SessionRecord) => void;
}) {
  const { t } = useTranslation();
  const words = useMixtureWords();
  const { preparedBy, checkedBy } = record.mixture ?? {};
  if (preparedBy === undefined && checkedBy === undefined) return null;
  return (
    <Card title={words("names.title")}>
      <div className="session-fields">
        <TextField
          label={t("session.mixture.preparedBy")}
          value={preparedBy ?? ""}
          onChange={(name) => change((before) => named(before, { preparedBy: name }))}
        />
        <TextField
          label={t("session.mixture.checkedBy")}
          hint={t("session.mixture.twoHow")}
          value={checkedBy ?? ""}
          onChange={(name) => change((before) => named(before, { checkedBy: name }))}
        />
      </div>
    </Card>
  );
}

/** The record with these names; an empty one is none. */
export function named(before: SessionRecord, part: { preparedBy?: string; checkedBy?: string }): SessionRecord {
  if (before.mixture === undefined) return before;
  const filled = Object.entries({ ...before.mixture, ...part }).filter(([, value]) => value !== "");
  return { ...before, mixture: Object.fromEntries(filled) as typeof before.mixture };
}
