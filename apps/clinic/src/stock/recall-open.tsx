import type { Traced } from "@pistor/api/stock";
import { openRecall } from "@pistor/api/stock";
import { Button, Failed, SelectField, TextField } from "@pistor/ui";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useWrite } from "../kit/client.ts";
import { useMe } from "../kit/me.tsx";
import { substanceName } from "../session/substance-name.ts";
import { useWords } from "./recall-words.ts";

/** Who may open and end a recall; the server decides it again. */
export function useMayDecide(): boolean {
  const { role } = useMe();
  return role === "physician" || role === "safety-officer" || role === "owner";
}

/** Opens a recall or a drill of the lot that was traced, with its reason, in place. */
export function OpenRecall({ trace }: { trace: Traced }) {
  const t = useWords();
  const { t: app } = useTranslation();
  const go = useNavigate();
  const may = useMayDecide();
  const opening = useWrite(openRecall);
  const [kind, setKind] = useState<"recall" | "drill" | null>(null);
  const [reason, setReason] = useState("");
  const [source, setSource] = useState("");
  const [substance, setSubstance] = useState("");
  if (!may) return null;
  if (kind === null)
    return (
      <div className="recalls__acts">
        <Button look="danger" icon="octagon" onClick={() => setKind("recall")}>
          {t("open")}
        </Button>
        <Button icon="flag" onClick={() => setKind("drill")}>
          {t("drill")}
        </Button>
      </div>
    );
  const substances = [...new Set(trace.stock.flatMap((lot) => lot.substance ?? []))];
  const open = async () => {
    const body = {
      lot: trace.lot,
      substance: substance === "" ? null : substance,
      reason,
      source,
      drill: kind === "drill",
    };
    const { recallId } = await opening.write({ input: { body } });
    await go({ to: "/recalls/$recallId", params: { recallId } });
  };
  return (
    <form
      className="recalls__form"
      onSubmit={(event) => {
        event.preventDefault();
        // The refusal stands below the form.
        void open().catch(() => undefined);
      }}
    >
      <p className="recalls__note">{kind === "drill" ? t("drillText") : t("openText")}</p>
      <TextField
        label={t("reason")}
        hint={t("reasonHint")}
        value={reason}
        onChange={setReason}
        required
        minLength={3}
        maxLength={500}
      />
      <TextField label={t("source")} hint={t("sourceHint")} value={source} onChange={setSource} maxLength={300} />
      {substances.length > 1 && (
        <SelectField
          label={t("substance")}
          value={substance}
          options={[
            { value: "", label: t("anySubstance") },
            ...substances.map((id) => ({ value: id, label: substanceName(id) ?? id })),
          ]}
          onChange={setSubstance}
        />
      )}
      {opening.problem !== null && (
        <Failed title={app("state.failed")}>
          <p>{opening.problem.message}</p>
        </Failed>
      )}
      <div className="recalls__acts">
        <Button type="submit" look={kind === "drill" ? "primary" : "danger"} busy={opening.busy}>
          {kind === "drill" ? t("drill") : t("open")}
        </Button>
        <Button look="quiet" onClick={() => setKind(null)}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
