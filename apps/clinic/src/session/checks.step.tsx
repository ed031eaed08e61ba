import { showEligibility } from "@pistor/api/eligibility";
import type { SessionRecord } from "@pistor/core/session";
import { topicals } from "@pistor/knowledge/substances";
import { Button, Card, CheckRow, Chip, Choice, DecisionBanner, FindingRow, TextArea, TextField } from "@pistor/ui";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { SinceLines } from "../eligibility/since-then.tsx";
import { useCitesWords } from "../kit/cites-words.ts";
import { useEndpoint } from "../kit/client.ts";
import { day } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { EquipmentCard } from "./equipment-card.tsx";
import type { StepProps } from "./session-steps.ts";
import { clock, minutesBetween, useStamp } from "./stamp.ts";
import { StepFoot } from "./step-foot.tsx";

type Checks = SessionRecord["checks"];

/** Everything that is made sure of before anything is drawn up. */
export function ChecksStep({ session, draft, go }: StepProps) {
  const { t } = useTranslation();
  const me = useMe();
  const { stamp } = useStamp();
  const { checks } = draft.document;
  const set = (part: Partial<Checks>) =>
    draft.change((before) => ({ ...before, checks: { ...before.checks, ...part } }));
  const without = (key: keyof Checks) =>
    draft.change((before) => {
      const { [key]: _, ...rest } = before.checks;
      return { ...before, checks: rest };
    });
  const known = session.allergies;

  return (
    <div className="session-body">
      <div className="session-columns">
        <div className="session-column">
          <Card title={t("session.identity.title")}>
            <CheckRow
              checked={checks.identity !== undefined}
              label={t("session.identity.label", { name: session.person.name, born: day(session.person.birthDate) })}
              note={
                checks.identity === undefined
                  ? t("session.identity.how")
                  : t("session.stamped", { by: checks.identity.by, at: clock(checks.identity.at) })
              }
              onChange={(checked) => (checked ? set({ identity: stamp() }) : without("identity"))}
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
              onChange={(checked) =>
                checked ? set({ allergies: { ...stamp(), answer: known ?? [] } }) : without("allergies")
              }
            />
          </Card>
          <EligibilityCheck session={session} draft={draft} set={set} />
          <ConsentCheck checks={checks} set={set} without={without} />
          <EquipmentCard session={session} draft={draft} />
        </div>
        <div className="session-column">
          <AllergyTestCheck checks={checks} set={set} />
          <CreamCheck checks={checks} set={set} />
          <Card title={t("session.room.title")}>
            <div className="session-fields">
              <TextField
                label={t("session.room.performer")}
                value={draft.document.performer ?? ""}
                onChange={(performer) =>
                  draft.change(({ performer: _, ...rest }) => (performer === "" ? rest : { ...rest, performer }))
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
          </Card>
        </div>
      </div>
      <StepFoot step="checks" draft={draft} go={go} />
    </div>
  );
}

/** Asked again for this very day, since answers change. */
function EligibilityCheck({
  session,
  draft,
  set,
}: Pick<StepProps, "session" | "draft"> & { set: (part: Partial<Checks>) => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const words = useCitesWords();
  const { stamp } = useStamp();
  const [reason, setReason] = useState("");
  const mixture = draft.document.mixture?.ingredients.map(({ substance }) => substance).join(",");
  const check = useEndpoint(showEligibility, {
    params: { patientId: session.person.id },
    query: {
      treatment: session.course.treatment,
      on: session.on,
      lang: currentLanguage(),
      ...(mixture === undefined || mixture === "" ? {} : { mixture }),
    },
  });
  const kept = draft.document.checks.eligibility;
  const decision = check.state === "here" ? check.reply.decision : null;
  // What the server found is written down as it is found; the server checks it again when it keeps and signs.
  useEffect(() => {
    if (decision === null || (kept?.decision === decision && kept.on === session.on)) return;
    set({
      eligibility: {
        ...stamp(),
        on: session.on as never,
        decision,
        ...(kept?.decidedBy === undefined ? {} : { decidedBy: kept.decidedBy }),
      },
    });
  });
  if (check.state !== "here" || decision === null) return <Card title={t("session.eligibility.title")}>{null}</Card>;
  const { findings, since } = check.reply;
  return (
    <Card title={t("session.eligibility.title")}>
      <DecisionBanner decision={decision} title={t(`decision.${decision}`)}>
        {findings.length === 0 ? t("session.eligibility.nothing") : null}
      </DecisionBanner>
      <ul>
        {findings.map((finding) => (
          <FindingRow
            key={finding.rule}
            level={finding.then === "not-eligible" ? "stop" : "care"}
            tell={finding.tell}
            tellLang={finding.tellLang}
            claims={finding.claims}
            disagree={finding.disagree}
            words={words}
          />
        ))}
      </ul>
      {since !== null && <SinceLines since={since} />}
      {decision === "physician-decides" &&
        kept !== undefined &&
        (kept.decidedBy !== undefined ? (
          <p>
            {t("session.eligibility.decided", {
              physician: kept.decidedBy.physician,
              reason: kept.decidedBy.reason,
            })}
          </p>
        ) : me.role === "physician" ? (
          <div className="session-fields">
            <TextArea
              label={t("session.eligibility.reason")}
              hint={t("session.eligibility.reasonHow")}
              value={reason}
              onChange={setReason}
            />
            <Button
              blocked={reason.trim().length < 10 ? t("session.eligibility.reasonHow") : undefined}
              onClick={() =>
                set({
                  eligibility: { ...kept, decidedBy: { physician: me.member?.name ?? "", reason: reason.trim() } },
                })
              }
            >
              {t("session.eligibility.treat")}
            </Button>
          </div>
        ) : (
          <p>{t("session.eligibility.onlyPhysician")}</p>
        ))}
    </Card>
  );
}

function ConsentCheck({
  checks,
  set,
  without,
}: {
  checks: Checks;
  set: (part: Partial<Checks>) => void;
  without: (key: keyof Checks) => void;
}) {
  const { t } = useTranslation();
  const { now } = useStamp();
  const { consent } = checks;
  return (
    <Card
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
    </Card>
  );
}

function AllergyTestCheck({ checks, set }: { checks: Checks; set: (part: Partial<Checks>) => void }) {
  const { t } = useTranslation();
  const { at, stamp } = useStamp();
  const [placed, setPlaced] = useState("");
  const [read, setRead] = useState("");
  const test = checks.allergyTest;
  return (
    <Card
      title={t("session.test.title")}
      aside={
        test !== undefined && (
          <Chip
            tone={test.result === "negative" ? "ok" : "stop"}
            icon={test.result === "negative" ? "tick" : "octagon"}
          >
            {t(`session.test.${test.result}`)}
          </Chip>
        )
      }
    >
      {test === undefined ? (
        <div className="session-fields">
          <p>{t("session.test.how")}</p>
          <TextField label={t("session.test.placedAt")} type="datetime-local" value={placed} onChange={setPlaced} />
          <Button
            blocked={placed === "" ? t("session.test.when") : undefined}
            onClick={() =>
              set({ allergyTest: { placedAt: at(placed), readAt: [], result: "unclear", by: stamp().by } })
            }
          >
            {t("session.test.place")}
          </Button>
        </div>
      ) : (
        <div className="session-fields">
          <p>
            {t("session.test.placed", { day: day(test.placedAt), at: clock(test.placedAt), by: test.by })}
            {test.readAt.map(
              (moment) => ` · ${t("session.test.read", { day: day(moment, "short"), at: clock(moment) })}`,
            )}
          </p>
          <Choice<"negative" | "positive" | "unclear">
            legend={t("session.test.result")}
            hint={t("session.test.notClearance")}
            value={test.result}
            options={(["negative", "positive", "unclear"] as const).map((value) => ({
              value,
              label: t(`session.test.${value}`),
            }))}
            onChange={(result) => set({ allergyTest: { ...test, result } })}
          />
          <TextField label={t("session.test.readAt")} type="datetime-local" value={read} onChange={setRead} />
          <Button
            blocked={read === "" ? t("session.test.when") : undefined}
            onClick={() => {
              set({ allergyTest: { ...test, readAt: [...test.readAt, at(read)] } });
              setRead("");
            }}
          >
            {t("session.test.readNow")}
          </Button>
        </div>
      )}
    </Card>
  );
}

/** The cream counts down to its label's least time, and up to its most. */
function CreamCheck({ checks, set }: { checks: Checks; set: (part: Partial<Checks>) => void }) {
  const { t } = useTranslation();
  const { now } = useStamp();
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 15_000);
    return () => clearInterval(timer);
  }, []);
  const [wanted, setWanted] = useState(false);
  const [area, setArea] = useState("");
  const cream = checks.cream;
  const product = topicals[0];
  const areaCm2 = Number(area);
  return (
    <Card title={t("session.cream.title")}>
      <Choice<"no" | "yes">
        legend={t("session.cream.used")}
        value={cream?.used === true || wanted ? "yes" : cream === undefined ? null : "no"}
        options={[
          { value: "no", label: t("session.cream.none") },
          { value: "yes", label: product?.name ?? "" },
        ]}
        onChange={(value) => {
          setWanted(value === "yes");
          if (value === "no") set({ cream: { used: false } });
        }}
      />
      {wanted && cream?.used !== true && product !== undefined && (
        <div className="session-fields">
          <TextField
            label={t("session.cream.area")}
            hint={t("session.cream.areaHow")}
            unit="cm²"
            type="number"
            min={1}
            value={area}
            onChange={setArea}
          />
          <Button
            blocked={areaCm2 > 0 ? undefined : t("session.cream.areaHow")}
            onClick={() =>
              set({
                cream: {
                  used: true,
                  product: product.id,
                  onAt: now(),
                  offAt: null,
                  areaCm2,
                  minMinutes: product.minMinutes.settled.value,
                  maxMinutes: product.maxMinutes.settled.value,
                },
              })
            }
          >
            {t("session.cream.onNow")}
          </Button>
        </div>
      )}
      {cream?.used === true && (
        <div className="session-fields">
          <p className="session-cream">
            {t("session.cream.on", {
              at: clock(cream.onAt),
              minutes: minutesBetween(cream.onAt, cream.offAt ?? now()),
              least: cream.minMinutes,
              most: cream.maxMinutes,
            })}
          </p>
          <TextField
            label={t("session.cream.area")}
            unit="cm²"
            type="number"
            min={1}
            value={cream.areaCm2}
            onChange={(value) => Number(value) > 0 && set({ cream: { ...cream, areaCm2: Number(value) } })}
          />
          {cream.offAt === null ? (
            <Button onClick={() => set({ cream: { ...cream, offAt: now() } })}>{t("session.cream.offNow")}</Button>
          ) : (
            <p>{t("session.cream.off", { at: clock(cream.offAt) })}</p>
          )}
        </div>
      )}
    </Card>
  );
}
