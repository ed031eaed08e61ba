import type { Session } from "@pistor/api/session";
import type { SessionRecord } from "@pistor/core/session";
import { Button, Facts, IconButton, Ltr } from "@pistor/ui";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { day } from "../kit/format.ts";
import { useMe } from "../kit/me.tsx";
import { useRoomWords } from "./room-words.ts";
import { clock } from "./stamp.ts";
import { substanceName } from "./substance-name.ts";

/**
 * One tap away on every step, without the network: whom to call, where the kit stands, and what the helpers will ask.
 * What to do with the kit is the clinic's own plan, which lies in it: no treatment is written here.
 */
export function Emergency({ session, record }: { session: Session; record: SessionRecord }) {
  const { t } = useTranslation();
  const w = useRoomWords();
  const me = useMe();
  const dialog = useRef<HTMLDialogElement>(null);
  const { checks } = record;
  const phone = me.clinic?.phone ?? "";
  const given = (record.mixture?.ingredients ?? []).map(
    ({ substance, volumeMl }) => `${substanceName(substance) ?? substance} ${volumeMl} mL`,
  );
  return (
    <>
      <Button icon="warning" look="danger" onClick={() => dialog.current?.showModal()}>
        {w("emergency.open")}
      </Button>
      <dialog ref={dialog} className="dialog room-emergency" aria-label={w("emergency.title")}>
        <header className="dialog__head">
          <h2>{w("emergency.title")}</h2>
          <IconButton icon="cross" name={w("emergency.close")} onClick={() => dialog.current?.close()} />
        </header>
        <ol className="room-emergency__first">
          <li>{w("emergency.stop")}</li>
          <li>
            {checks.secondPerson === undefined
              ? w("emergency.callAnyone")
              : w("emergency.call", { name: checks.secondPerson })}
          </li>
          <li>{w("emergency.number")}</li>
          <li>{w("emergency.plan")}</li>
        </ol>
        {phone !== "" && (
          <a className="button button--primary button--large" href={`tel:${phone.replaceAll(" ", "")}`}>
            <span>
              {w("emergency.clinic")} <Ltr>{phone}</Ltr>
            </span>
          </a>
        )}
        <Facts
          rows={[
            [
              w("emergency.kit"),
              checks.kit === undefined
                ? w("emergency.kitUnseen")
                : w("emergency.kitSeen", { by: checks.kit.by, day: day(checks.kit.expires) }),
            ],
            [w("emergency.who"), `${session.person.name}, ${t("common.years", { age: session.person.age })}`],
            [
              w("emergency.weight"),
              session.weightKg === null ? t("common.notAsked") : <Ltr key="weight">{session.weightKg} kg</Ltr>,
            ],
            [
              w("emergency.allergies"),
              session.allergies === null
                ? t("common.notAsked")
                : session.allergies.length === 0
                  ? t("common.none")
                  : session.allergies.join(", "),
            ],
            [w("emergency.given"), given.length === 0 ? t("common.none") : <Ltr key="given">{given.join(" · ")}</Ltr>],
            [w("emergency.needles"), `${clock(record.firstNeedleAt)} – ${clock(record.lastNeedleAt)}`],
          ]}
        />
      </dialog>
    </>
  );
}
