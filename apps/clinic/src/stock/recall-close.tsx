import { closeRecall } from "@pistor/api/stock";
import { Button, Card, Failed, TextArea } from "@pistor/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useWrite } from "../kit/client.ts";
import { useMayDecide } from "./recall-open.tsx";
import { useWords } from "./recall-words.ts";

/** Ends a recall; while somebody is left, only with the reason why. */
export function CloseRecall({ recallId, open }: { recallId: string; open: number }) {
  const t = useWords();
  const { t: app } = useTranslation();
  const may = useMayDecide();
  const closing = useWrite(closeRecall);
  const [reason, setReason] = useState("");
  if (!may) return null;
  return (
    <Card title={t("close")} className="recall__close">
      <p>{open === 0 ? t("closeText") : t("closeLeft", { open })}</p>
      <TextArea label={t("closeReason")} value={reason} rows={2} maxLength={1000} onChange={setReason} />
      {closing.problem !== null && (
        <Failed title={app("state.failed")}>
          <p>{closing.problem.message}</p>
        </Failed>
      )}
      <Button
        busy={closing.busy}
        onClick={() =>
          // The refusal stands above.
          void closing.write({ input: { params: { recallId }, body: { reason } } }).catch(() => undefined)
        }
      >
        {t("close")}
      </Button>
    </Card>
  );
}
