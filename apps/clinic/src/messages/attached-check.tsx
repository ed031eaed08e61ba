import "../eligibility/eligibility.css";
import { decisionSchema } from "@pistor/api/evidence";
import type { Inquiry, InquiryRow } from "@pistor/api/messages";
import { Card, Chip, DecisionBanner, decisionLooks } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { useValueWords } from "../eligibility/because.ts";
import { questionOf } from "../eligibility/question-words.ts";
import { Reasons } from "../eligibility/reasons.tsx";
import { useAtClinic } from "../kit/at-clinic.ts";
import { day, time } from "../kit/format.ts";
import { answerLines } from "./answer-lines.ts";
import { useWords } from "./inquiry-words.ts";

type Check = NonNullable<Inquiry["selfCheck"]>;

/** What the sender answered for themselves: the result that they saw, what the clinic's rules say now, and every answer. */
export function AttachedCheck({ check, treatment }: { check: Check; treatment: InquiryRow["treatment"] }) {
  const t = useWords();
  const { t: main } = useTranslation();
  const atClinic = useAtClinic();
  const value = useValueWords();
  const done = atClinic(check.doneAt);
  const at = `${day(done)}, ${time(done)}`;
  const then = decisionSchema.safeParse(check.decision).data;
  const now = decisionSchema.safeParse(check.decisionNow).data;
  const label = (key: string) => (key === "birthDate" || key === "sex" ? main(`patients.${key}`) : questionOf(key));
  const said = (key: string, given: unknown) =>
    key === "sex" ? main(`patients.sexes.${given as "female" | "male" | "other"}`) : value(key, given);
  const lines = answerLines(check.answers);
  return (
    <Card title={t("check.title")}>
      <div className="inquiry-part">
        <p className="inquiry-quiet">{t("check.bySender")}</p>
        {then !== now && (
          <p className="inquiry-line">
            {t("check.then", { at })}{" "}
            {then !== undefined && (
              <Chip tone={decisionLooks[then].tone} icon={decisionLooks[then].icon}>
                {main(`decision.${then}`)}
              </Chip>
            )}
          </p>
        )}
        {now !== undefined && (
          <DecisionBanner decision={now} title={main(`decision.${now}`)}>
            <p>{then === now ? t("check.sameNow", { at }) : t("check.otherNow")}</p>
          </DecisionBanner>
        )}
        {check.findings.length > 0 && (
          <details className="inquiry-fold" open={check.findings.length <= 2}>
            <summary>{t("check.reasons", { count: check.findings.length })}</summary>
            <Reasons findings={check.findings} />
          </details>
        )}
        <details className="inquiry-fold">
          <summary>{t("check.answers", { count: lines.length })}</summary>
          <dl className="inquiry-answers">
            {treatment !== null && (
              <div>
                <dt>{t("add.treatment")}</dt>
                <dd>{main(`treatment.${treatment}`)}</dd>
              </div>
            )}
            {lines.map(([key, given]) => (
              <div key={key}>
                <dt>{label(key)}</dt>
                <dd>{said(key, given)}</dd>
              </div>
            ))}
          </dl>
          <p className="inquiry-quiet">
            {t("check.knowledge")} <bdi dir="ltr">{check.knowledge}</bdi>
          </p>
        </details>
      </div>
    </Card>
  );
}
