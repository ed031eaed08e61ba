import type { BodyOf } from "@pistor/api/kit";
import type { Lot } from "@pistor/api/stock";
import { moveStock } from "@pistor/api/stock";
import { Button, Card, Failed, SelectField, TextField } from "@pistor/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useWrite } from "../kit/client.ts";
import { useWords } from "./stock-words.ts";

type Kind = BodyOf<typeof moveStock>["kind"];
const kinds: readonly Kind[] = ["wasted", "sent-back", "destroyed", "put-back"];

/** What left the cupboard otherwise than for a patient, or came back into it. */
export function MoveLot({ lot }: { lot: Lot }) {
  const t = useWords();
  const { t: app } = useTranslation();
  const [kind, setKind] = useState<Kind>("wasted");
  const [count, setCount] = useState("1");
  const [reason, setReason] = useState("");
  const move = useWrite(moveStock);
  const press = async () => {
    await move.write({ input: { params: { lotId: lot.id }, body: { kind, count: Number(count), reason } } });
    setReason("");
    setCount("1");
  };
  return (
    <Card title={t("page.move")}>
      <form
        className="stock__form"
        onSubmit={(event) => {
          event.preventDefault();
          // The refusal stands below.
          press().catch(() => undefined);
        }}
      >
        <SelectField<Kind>
          label={t("page.kind")}
          value={kind}
          options={kinds.map((value) => ({ value, label: t(`moves.${value}`) }))}
          onChange={setKind}
        />
        <TextField
          label={t("page.howMany")}
          type="number"
          min={1}
          step={1}
          inputMode="numeric"
          value={count}
          onChange={setCount}
          required
        />
        <TextField label={t("page.why")} value={reason} onChange={setReason} minLength={3} maxLength={500} required />
        <Button type="submit" busy={move.busy}>
          {t("page.write")}
        </Button>
      </form>
      {move.problem !== null && (
        <Failed title={app("state.failed")}>
          <p>{move.problem.message}</p>
        </Failed>
      )}
    </Card>
  );
}
