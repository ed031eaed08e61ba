import { setPolicy, withdrawPolicy } from "@pistor/api/evidence";
import { Problem } from "@pistor/core/basics";
import type { JudgedOverride, Parameter } from "@pistor/core/evidence";
import { disagree, judgeOverride } from "@pistor/core/evidence";
import { Button, Card, Chip, Cites, Failed, TextArea, TextField } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCitesWords } from "../kit/cites-words.ts";
import { useWrite } from "../kit/client.ts";
import { day } from "../kit/format.ts";
import { useMe } from "../kit/me.tsx";
import { ClaimedScale } from "./claimed-scale.tsx";
import { English } from "./english.tsx";
import { PolicyPreview } from "./policy-preview.tsx";
import type { Changeable, Policy } from "./policy-reply.ts";
import { quantity, unitName } from "./quantity.tsx";

/** One value that the clinic may change: what is claimed and settled, the clinic's own, and whom another would change. */
export function PolicyEditor({ policy, parameter, done }: { policy: Policy; parameter: Changeable; done: () => void }) {
  const { t } = useTranslation();
  const { role } = useMe();
  const citesWords = useCitesWords();
  const { id, title, unit, settled, own } = parameter;
  const mayWrite = role === "physician" || role === "owner";
  return (
    <>
      <Card
        title={<English>{title}</English>}
        aside={own !== null && <Chip tone="marker">{t("policy.ownShort")}</Chip>}
      >
        <p className="settled__value">
          {own !== null
            ? t("policy.valueLine", { value: quantity(own, unit), settled: quantity(settled.value, unit) })
            : t("policy.settled", { value: quantity(settled.value, unit) })}
        </p>
        <p>
          <English>{settled.why}</English>
        </p>
        <p className="browse__quiet">
          <English>{settled.by}</English>, {day(settled.on)} · <bdi dir="ltr">{id}</bdi>
        </p>
        <ClaimedScale
          parameter={parameterOf(parameter)}
          settled={settled.value}
          own={own}
          label={t("policy.scale", { unit: unitName(unit) })}
        />
        <Cites claims={parameter.claims} disagree={disagree(parameter.claims)} words={citesWords} />
        <Link to="/evidence/$kind/$id" params={{ kind: "parameter", id }} className="policy__more">
          {t("policy.more")}
        </Link>
      </Card>
      {mayWrite ? (
        <Editor policy={policy} parameter={parameter} done={done} />
      ) : (
        <Card title={t("policy.change")}>
          <p>{t("policy.onlyDeciders")}</p>
        </Card>
      )}
    </>
  );
}

function Editor({ policy, parameter, done }: { policy: Policy; parameter: Changeable; done: () => void }) {
  const { t } = useTranslation();
  const { role } = useMe();
  const { id, unit, own } = parameter;
  const [typed, setTyped] = useState("");
  const [reason, setReason] = useState("");
  const set = useWrite(setPolicy);
  const withdraw = useWrite(withdrawPolicy);
  const value = typed.trim() === "" ? null : Number(typed.replace(",", "."));
  const judged = value === null ? null : judge(parameter, value);
  const kind = judged === null || judged instanceof Problem ? null : judged.kind;
  const short = reason.trim().length < 10;
  const blocked = () => {
    if (kind === null || kind === "same") return t("policy.giveValue");
    if (value === own) return t("policy.sameAsOwn");
    if (kind === "looser" && role !== "physician") return t("policy.physicianOnly");
    return short ? t("policy.reasonShort") : undefined;
  };
  const written = (writing: Promise<unknown>) => writing.then(done).catch(() => undefined);
  const problem = set.problem ?? withdraw.problem;
  return (
    <Card title={t("policy.change")}>
      <div className="policy__form">
        <TextField
          label={t("policy.value")}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          unit={unit === "1" ? "" : unitName(unit)}
          hint={<Limits parameter={parameter} />}
          value={typed}
          onChange={setTyped}
        />
        <div className="policy__verdict" role="status">
          {judged !== null && <Verdict judged={judged} parameter={parameter} />}
        </div>
        {value !== null && kind !== null && kind !== "same" && (
          <PolicyPreview parameter={id} value={value} decides={parameter.slice === "eligibility"} />
        )}
        <TextArea
          label={t("policy.reason")}
          hint={t("policy.reasonHint")}
          maxLength={1000}
          value={reason}
          onChange={setReason}
        />
        {problem !== null && (
          <Failed title={t("policy.notSaved")}>
            <p>{problem.message}</p>
          </Failed>
        )}
        <div className="policy__acts">
          <Button
            look="primary"
            busy={set.busy}
            blocked={blocked()}
            onClick={() =>
              value !== null &&
              written(set.write({ input: { body: { parameter: id, value, reason } }, ifMatch: policy.version }))
            }
          >
            {t("policy.save")}
          </Button>
          {own !== null && (
            <Button
              busy={withdraw.busy}
              blocked={short ? t("policy.reasonShort") : undefined}
              onClick={() =>
                written(withdraw.write({ input: { body: { parameter: id, reason } }, ifMatch: policy.version }))
              }
            >
              {t("policy.withdraw")}
            </Button>
          )}
        </div>
        {typed.trim() !== "" && blocked() !== undefined && <p className="field__hint">{blocked()}</p>}
        {own !== null && typed.trim() === "" && (
          <PolicyPreview parameter={id} value={null} decides={parameter.slice === "eligibility"} />
        )}
      </div>
    </Card>
  );
}

/** Which way is free, and how far the other goes. */
function Limits({ parameter }: { parameter: Changeable }) {
  const { t } = useTranslation();
  const { unit, stricter, settled, loosest } = parameter;
  const free = t(`policy.free.${stricter}`, { value: quantity(settled.value, unit) });
  const looser =
    loosest === settled.value
      ? t(settled.how === "hard-floor" || settled.how === "label" ? "policy.neverLooser" : "policy.notLooser")
      : t("policy.asFar", { value: quantity(loosest, unit) });
  return (
    <>
      {free} {looser}
    </>
  );
}

const tones = { same: "plain", stricter: "ok", looser: "care" } as const;
const icons = { same: "info", stricter: "circle-tick", looser: "warning" } as const;

function Verdict({ judged, parameter }: { judged: JudgedOverride | Problem; parameter: Changeable }) {
  const { t } = useTranslation();
  if (judged instanceof Problem) {
    const { loosest, unit, settled } = parameter;
    const values = { value: quantity(loosest, unit), settled: quantity(settled.value, unit) };
    const why = refusals.find((each) => each === judged.id);
    return (
      <>
        <Chip tone="stop" icon="octagon">
          {t("policy.kind.refused")}
        </Chip>
        <p>{why === undefined ? judged.message : t(`policy.refused.${shortOf(why)}`, values)}</p>
      </>
    );
  }
  return (
    <>
      <Chip tone={tones[judged.kind]} icon={icons[judged.kind]}>
        {t(`policy.kind.${judged.kind}`)}
      </Chip>
      <p>{t(`policy.kindText.${judged.kind}`)}</p>
    </>
  );
}

const refusals = ["policy.outside-claims", "policy.hard-floor", "policy.not-a-number", "policy.slip"] as const;

function shortOf(id: (typeof refusals)[number]) {
  return id.slice("policy.".length) as "outside-claims" | "hard-floor" | "not-a-number" | "slip";
}

function judge(parameter: Changeable, value: number): JudgedOverride | Problem {
  try {
    return judgeOverride(parameterOf(parameter), value);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

/** The parameter as the engine judges it: of a range, the end that a clinic may move. */
function parameterOf({ settled, ...parameter }: Changeable): Parameter<number> {
  return { ...parameter, settled: { ...settled, how: settled.how as Parameter["settled"]["how"] } };
}
