import type { ReplyOf } from "@pistor/api/kit";
import type { Lot, showLot } from "@pistor/api/stock";
import { holdLot } from "@pistor/api/stock";
import { Button, Card, Failed, TextField } from "@pistor/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAtClinic } from "../kit/at-clinic.ts";
import { useWrite } from "../kit/client.ts";
import { day, time } from "../kit/format.ts";
import { useMe } from "../kit/me.tsx";
import { useWords } from "./stock-words.ts";

/** Holds a lot, or lets it go again, with the reason; and everybody who did so before. */
export function HoldLot({ lot, holds }: { lot: Lot; holds: ReplyOf<typeof showLot>["holds"] }) {
  const t = useWords();
  const { role } = useMe();
  const { t: app } = useTranslation();
  const at = useAtClinic();
  const [reason, setReason] = useState("");
  const hold = useWrite(holdLot);
  const held = lot.state !== "usable";
  const may =
    holdLot.may.includes(role) && (lot.state !== "recalled" || role === "physician" || role === "safety-officer");
  const press = async () => {
    await hold.write({
      input: { params: { lotId: lot.id }, body: { state: held ? "usable" : "quarantined", reason } },
    });
    setReason("");
  };
  if (!may && holds.length === 0 && lot.state !== "recalled") return null;
  return (
    <Card title={t("page.holds")}>
      {lot.state === "recalled" && <p>{t("page.recalled")}</p>}
      {may && (
        <form
          className="stock__form"
          onSubmit={(event) => {
            event.preventDefault();
            // The refusal stands below.
            press().catch(() => undefined);
          }}
        >
          <TextField
            label={t("page.why")}
            hint={t("page.whyHint")}
            value={reason}
            onChange={setReason}
            maxLength={500}
            minLength={3}
            required
          />
          <Button
            type="submit"
            look={held ? "secondary" : "danger"}
            {...(held ? {} : { icon: "lock" as const })}
            busy={hold.busy}
          >
            {held ? t("page.release") : t("page.hold")}
          </Button>
        </form>
      )}
      {hold.problem !== null && (
        <Failed title={app("state.failed")}>
          <p>{hold.problem.message}</p>
        </Failed>
      )}
      {holds.length > 0 && (
        <ul className="vials">
          {holds.map((each) => (
            <li key={`${each.at}${each.state}`} className="vial">
              <strong>{t(`state.${each.state}`)}</strong>
              <span>{each.reason}</span>
              <small>
                {each.by} · {day(at(each.at))}, {time(at(each.at))}
              </small>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
