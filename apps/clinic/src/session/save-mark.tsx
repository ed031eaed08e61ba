import { SaveState } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { time } from "../kit/format.ts";
import { useOfflineReady, useOfflineWords } from "../kit/tablet-words.ts";
import { clock } from "./stamp.ts";
import type { Draft } from "./use-draft.ts";

/** Whether the server has what is on the screen: in view on every step and at every size. */
export function SaveMark({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const o = useOfflineWords();
  const ready = useOfflineReady();
  const { waits } = draft;
  const words =
    draft.state === "saved"
      ? t("session.saved", { time: time(draft.savedAt) })
      : draft.state === "saving"
        ? t("session.saving")
        : waits === null || !ready
          ? t("session.notSaved")
          : `${t("session.notSaved")} · ${o("mark.waits", { count: waits.changes, time: clock(waits.since) })}`;
  return <SaveState state={draft.state} words={words} />;
}
