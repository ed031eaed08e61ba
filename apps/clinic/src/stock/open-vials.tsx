import type { Lot, OpenVial } from "@pistor/api/stock";
import { endVial } from "@pistor/api/stock";
import { Button, Card, Chip, Failed } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { useAtClinic } from "../kit/at-clinic.ts";
import { useWrite } from "../kit/client.ts";
import { day, figure, time } from "../kit/format.ts";
import { useMe } from "../kit/me.tsx";
import { useWords } from "./stock-words.ts";

/** Vials of this lot that were opened: by whom, until when, and whose they are. */
export function OpenVials({ lot }: { lot: Lot }) {
  const t = useWords();
  if (lot.product.container === "piece") return null;
  const open = lot.open.filter(({ endedHow }) => endedHow === null);
  return (
    <Card title={t("page.open")} aside={<Chip>{open.length}</Chip>}>
      {lot.open.length === 0 ? (
        <p>{t("page.noOpen")}</p>
      ) : (
        <ul className="vials">
          {lot.open.map((vial) => (
            <Vial key={vial.id} vial={vial} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function Vial({ vial }: { vial: OpenVial }) {
  const t = useWords();
  const { t: app } = useTranslation();
  const { role } = useMe();
  const at = useAtClinic();
  const end = useWrite(endVial);
  const press = (how: "empty" | "discarded") => {
    // The refusal stands below.
    end.write({ input: { params: { vialId: vial.id }, body: { how } } }).catch(() => undefined);
  };
  const moment = (value: string) => ({ day: day(at(value)), time: time(at(value)) });
  return (
    <li className="vial">
      <span>{t("page.openedAt", { ...moment(vial.openedAt), by: vial.openedBy })}</span>
      <small>
        {t("page.useUntil", moment(vial.discardAt))}
        {vial.leftMl !== null && ` · ${t("page.leftMl", { ml: figure(vial.leftMl) })}`}
        {vial.patientId !== null && ` · ${t("page.ofPatient")}`}
      </small>
      {vial.endedHow !== null ? (
        <span>
          <Chip>{t(`page.ended.${vial.endedHow}`)}</Chip>
        </span>
      ) : (
        endVial.may.includes(role) && (
          <span className="stock__row">
            <Button busy={end.busy} onClick={() => press("empty")}>
              {t("page.empty")}
            </Button>
            <Button look="danger" busy={end.busy} onClick={() => press("discarded")}>
              {t("page.discard")}
            </Button>
          </span>
        )
      )}
      {end.problem !== null && (
        <Failed title={app("state.failed")}>
          <p>{end.problem.message}</p>
        </Failed>
      )}
    </li>
  );
}
