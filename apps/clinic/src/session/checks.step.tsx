import type { SessionRecord } from "@pistor/core/session";
import { CheckRow, TextField } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { day } from "../kit/format.ts";
import type { HandsFreeAct } from "../kit/hands-free.tsx";
import { useHandsFreeActs } from "../kit/hands-free.tsx";
import { useMe } from "../kit/me.tsx";
import { AllergyTestCheck } from "./check-allergy-test.tsx";
import { ConsentCheck } from "./check-consent.tsx";
import { CreamCheck } from "./check-cream.tsx";
import { EligibilityCheck } from "./check-eligibility.tsx";
import { PhotosCheck } from "./check-photos.tsx";
import { EquipmentCard } from "./equipment-card.tsx";
import { RoomCard } from "./room-card.tsx";
import { useRoomWords } from "./room-words.ts";
import type { StepProps } from "./session-steps.ts";
import { missingIn } from "./session-steps.ts";
import { clock, useStamp } from "./stamp.ts";
import { StepFoot } from "./step-foot.tsx";
import { missingNow } from "./use-missing.ts";

type Checks = SessionRecord["checks"];

/** Everything that is made sure of before anything is drawn up. */
export function ChecksStep({ session, draft, go }: StepProps) {
  const { t } = useTranslation();
  const w = useRoomWords();
  const me = useMe();
  const { now, stamp } = useStamp();
  const { checks, performer } = draft.document;
  const missing = missingIn("checks", missingNow(draft));
  // The first check begins the patient's time in the room.
  const set = (part: Partial<Checks>) =>
    draft.change((before) => ({ startedAt: now(), ...before, checks: { ...before.checks, ...part } }));
  const without = (key: keyof Checks) =>
    draft.change((before) => {
      const { [key]: _, ...rest } = before.checks;
      return { ...before, checks: rest };
    });
  const known = session.allergies;
  const confirm = () => set({ identity: stamp() });
  const same = () => set({ allergies: { ...stamp(), answer: known ?? [] } });
  const covers = () => checks.consent !== undefined && set({ consent: { ...checks.consent, coversThis: true } });
  const acts: HandsFreeAct[] = [
    { key: "1", label: w("keys.identity"), run: confirm },
    ...(known === null ? [] : [{ key: "2", label: w("keys.allergies"), run: same } as const]),
    ...(checks.consent === undefined ? [] : [{ key: "3", label: w("keys.consent"), run: covers } as const]),
    checks.cream?.used === true && checks.cream.offAt === null
      ? {
          key: "4",
          label: w("keys.creamOff"),
          run: () => checks.cream?.used === true && set({ cream: { ...checks.cream, offAt: now() as never } }),
        }
      : { key: "4", label: w("keys.noCream"), run: () => set({ cream: { used: false } }) },
  ];
  useHandsFreeActs(acts);

  return (
    <div className="session-body">
      <p className="room-sum" role="status">
        {missing.length === 0 ? w("checks.all") : w("checks.some", { count: missing.length })}
      </p>
      <div className="session-columns">
        <div className="session-column">
          <RoomCard id="identity" title={t("session.identity.title")} missing={missing}>
            <CheckRow
              checked={checks.identity !== undefined}
              label={t("session.identity.label", { name: session.person.name, born: day(session.person.birthDate) })}
              note={
                checks.identity === undefined
                  ? t("session.identity.how")
                  : t("session.stamped", { by: checks.identity.by, at: clock(checks.identity.at) })
              }
              onChange={(checked) => (checked ? confirm() : without("identity"))}
            />
            <CheckRow
              checked={checks.allergies !== undefined}
              label={
                known === null
                  ? t("session.allergies.never")
                  : known.length === 0
                    ? t("session.allergies.none")
                    : t("session.allergies.same", { list: known.join(", ") })
              }
              note={
                checks.allergies === undefined
                  ? t("session.allergies.how")
                  : t("session.stamped", { by: checks.allergies.by, at: clock(checks.allergies.at) })
              }
              off={known === null}
              onChange={(checked) => (checked ? same() : without("allergies"))}
            />
            <a className="button button--quiet" href={`/clinic/patients/${session.person.id}/examination`}>
              <span>{w("checks.examination")}</span>
            </a>
          </RoomCard>
          <EligibilityCheck session={session} draft={draft} missing={missing} set={set} />
          <ConsentCheck checks={checks} missing={missing} set={set} without={without} />
          <div id="room-equipment">
            <EquipmentCard session={session} draft={draft} />
          </div>
        </div>
        <div className="session-column">
          <AllergyTestCheck checks={checks} missing={missing} set={set} />
          <CreamCheck cream={checks.cream} missing={missing} onCream={(cream) => set({ cream })} />
          <PhotosCheck session={session} draft={draft} missing={missing} />
          <RoomCard id="in-room" title={t("session.room.title")} missing={missing}>
            <div className="session-fields">
              <TextField
                label={t("session.room.performer")}
                value={performer ?? ""}
                onChange={(name) =>
                  draft.change(({ performer: _, ...rest }) => (name === "" ? rest : { ...rest, performer: name }))
                }
                list="session-names"
              />
              <TextField
                label={t("session.room.second")}
                hint={t("session.room.secondHow")}
                value={checks.secondPerson ?? ""}
                onChange={(secondPerson) => (secondPerson === "" ? without("secondPerson") : set({ secondPerson }))}
              />
              <TextField
                label={t("session.room.kit")}
                hint={
                  checks.kit === undefined
                    ? t("session.room.kitHow")
                    : t("session.stamped", { by: checks.kit.by, at: clock(checks.kit.at) })
                }
                type="date"
                value={checks.kit?.expires ?? ""}
                onChange={(expires) =>
                  expires === "" ? without("kit") : set({ kit: { ...stamp(), expires: expires as never } })
                }
              />
              <datalist id="session-names">
                <option value={me.member?.name} />
              </datalist>
            </div>
          </RoomCard>
        </div>
      </div>
      <StepFoot step="checks" draft={draft} go={go} />
    </div>
  );
}
