import type { MixAnswer } from "@pistor/core/dosing";
import { scaleFormula } from "@pistor/core/dosing";
import type { MixtureIngredient, SessionRecord } from "@pistor/core/session";
import { totals } from "@pistor/core/session";
import { formulas, syringe } from "@pistor/knowledge/dosing";
import { substances } from "@pistor/knowledge/substances";
import { Button, Card, Chip, DoseBar, Failed, FindingRow, IconButton, SelectField, TextField } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { useCitesWords } from "../kit/cites-words.ts";
import { figure } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { judgeMixture } from "./judge-mixture.ts";
import type { StepProps } from "./session-steps.ts";
import { StepFoot } from "./step-foot.tsx";
import { substanceName } from "./substance-name.ts";

const looks = { ok: "ok", caution: "care", "cannot-decide": "ask", refused: "stop" } as const;
const signs = { ok: "circle-tick", caution: "warning", "cannot-decide": "question", refused: "octagon" } as const;

/** What is drawn up: substance, strength and volume, each dose against its maximum, and what stops it. */
export function MixtureStep({ session, draft, go }: StepProps) {
  const { t } = useTranslation();
  const me = useMe();
  const words = useCitesWords();
  const record = draft.document;
  const ingredients = record.mixture?.ingredients ?? [];
  const judged = judgeMixture(record, session, me.clinic?.country);
  const sums = totals(record);
  const start = formulas.find(({ treatment }) => treatment === record.treatment);

  const keep = (next: readonly MixtureIngredient[]) =>
    draft.change((before) => withMixture(before, next, session, me.clinic?.country));
  const set = (index: number, part: Partial<MixtureIngredient>) =>
    keep(ingredients.map((each, i) => (i === index ? { ...each, ...part } : each)));

  return (
    <div className="session-body">
      <div className="session-columns session-columns--wide">
        <Card title={t("session.mixture.title")} aside={<span>{t("session.mixture.noFormula")}</span>}>
          {ingredients.length === 0 && (
            <div className="session-fields">
              <p>{t("session.mixture.empty")}</p>
              {start !== undefined && (
                <Button
                  look="primary"
                  onClick={() => keep(scaleFormula(start, 3, syringe.markMl.settled.value).map((each) => blank(each)))}
                >
                  {t("session.mixture.start", { formula: start.title })}
                </Button>
              )}
            </div>
          )}
          <ul className="mixture">
            {ingredients.map((ingredient, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity while they are typed
              <li key={index} className="mixture__row">
                <SelectField
                  label={t("session.mixture.substance")}
                  value={ingredient.substance}
                  options={substances.map(({ id }) => ({ value: id, label: nameOf(id) }))}
                  onChange={(substance) => set(index, { substance })}
                />
                <TextField
                  label={t("session.mixture.strength")}
                  value={ingredient.strength}
                  onChange={(strength) => set(index, { strength })}
                  dir="ltr"
                  {...(judged.problem?.at === `/ingredients/${index}/strength`
                    ? { error: judged.problem.message }
                    : {})}
                />
                <TextField
                  label={t("session.mixture.volume")}
                  unit="mL"
                  type="number"
                  step={0.01}
                  min={0.01}
                  value={ingredient.volumeMl}
                  onChange={(value) => Number(value) > 0 && set(index, { volumeMl: Number(value) })}
                />
                <TextField
                  label={t("session.mixture.lot")}
                  value={ingredient.lot ?? ""}
                  onChange={(lot) => set(index, { lot: lot === "" ? null : lot })}
                  dir="ltr"
                />
                <TextField
                  label={t("session.mixture.expires")}
                  type="date"
                  value={ingredient.expires ?? ""}
                  onChange={(expires) => set(index, { expires: expires === "" ? null : (expires as never) })}
                />
                <IconButton
                  icon="cross"
                  name={t("session.mixture.remove", { substance: nameOf(ingredient.substance) })}
                  onClick={() => keep(ingredients.filter((_, i) => i !== index))}
                />
              </li>
            ))}
          </ul>
          <div className="mixture__foot">
            <Button
              icon="plus"
              look="quiet"
              onClick={() =>
                keep([
                  ...ingredients,
                  {
                    substance: "sodium-chloride",
                    strength: "0.9 %",
                    mgPerMl: null,
                    volumeMl: 1,
                    lot: null,
                    expires: null,
                    lotId: null,
                    salt: null,
                  },
                ])
              }
            >
              {t("session.mixture.add")}
            </Button>
            <span>{t("session.mixture.total", { ml: figure(sums.mixedMl) })}</span>
          </div>
        </Card>
        <div className="session-column">
          {judged.problem !== null && (
            <Failed title={t("session.mixture.notUnderstood")}>
              <p>{judged.problem.message}</p>
            </Failed>
          )}
          {judged.answer !== null && (
            <>
              <Card
                title={t("session.mixture.doses")}
                aside={
                  <Chip tone={looks[judged.answer.verdict]} icon={signs[judged.answer.verdict]}>
                    {t(`session.verdict.${judged.answer.verdict}`)}
                  </Chip>
                }
              >
                <p className="quiet">
                  {sums.points > 0
                    ? t("session.mixture.forPoints", { points: sums.points, ml: figure(sums.volumeMl) })
                    : t("session.mixture.forAll")}
                </p>
                <Doses answer={judged.answer} />
              </Card>
              <Card title={t("session.mixture.checks")}>
                {judged.answer.findings.length === 0 ? (
                  <p>{t("session.mixture.noneFound")}</p>
                ) : (
                  <ul>
                    {judged.answer.findings.map((finding) => (
                      <FindingRow
                        key={finding.rule + finding.substances.join()}
                        level={finding.then === "ok" ? "note" : looks[finding.then]}
                        tell={finding.tell}
                        tellLang={finding.tellLang}
                        claims={finding.claims}
                        disagree={finding.disagree}
                        words={words}
                      />
                    ))}
                  </ul>
                )}
              </Card>
            </>
          )}
          {record.mixture !== undefined && (
            <Card title={t("session.mixture.two")}>
              <div className="session-fields">
                <TextField
                  label={t("session.mixture.preparedBy")}
                  value={record.mixture.preparedBy ?? ""}
                  onChange={(preparedBy) => draft.change((before) => names(before, { preparedBy }))}
                />
                <TextField
                  label={t("session.mixture.checkedBy")}
                  hint={t("session.mixture.twoHow")}
                  value={record.mixture.checkedBy ?? ""}
                  onChange={(checkedBy) => draft.change((before) => names(before, { checkedBy }))}
                />
              </div>
            </Card>
          )}
        </div>
      </div>
      <StepFoot step="mixture" draft={draft} go={go} />
    </div>
  );
}

/** Each active substance against its maximum; carriers have none and need none. */
export function Doses({ answer }: { answer: MixAnswer }) {
  const { t } = useTranslation();
  return (
    <>
      {answer.doses
        .filter(({ role }) => role === "active")
        .map((dose) => (
          <DoseBar
            key={dose.substance + dose.from}
            name={
              dose.from === "topical"
                ? t("session.mixture.fromCream", { substance: nameOf(dose.substance) })
                : nameOf(dose.substance)
            }
            given={dose.mg ?? dose.iu ?? 0}
            max={dose.maxMg}
            unit={dose.mg === null ? "IU" : "mg"}
            noLimit={t("session.mixture.noLimit")}
          />
        ))}
    </>
  );
}

/** The record with these ingredients, their strengths read, and the verdict of the whole. */
export function withMixture(
  before: SessionRecord,
  ingredients: readonly MixtureIngredient[],
  session: StepProps["session"],
  country: string | undefined,
): SessionRecord {
  if (ingredients.length === 0) {
    const { mixture: _, ...rest } = before;
    return rest;
  }
  const next: SessionRecord = {
    ...before,
    mixture: { ...before.mixture, verdict: "cannot-decide", ingredients: [...ingredients] },
  };
  const { answer, strengths } = judgeMixture(next, session, country);
  return {
    ...next,
    mixture: {
      ...next.mixture,
      verdict: answer?.verdict ?? "cannot-decide",
      ingredients: ingredients.map((each, i) => ({ ...each, mgPerMl: strengths[i] ?? null })),
    },
  };
}

function names(before: SessionRecord, part: { preparedBy?: string; checkedBy?: string }): SessionRecord {
  if (before.mixture === undefined) return before;
  const filled = Object.entries({ ...before.mixture, ...part }).filter(([, value]) => value !== "");
  return { ...before, mixture: Object.fromEntries(filled) as typeof before.mixture };
}

function blank(each: { substance: string; strength: string; volumeMl: number }): MixtureIngredient {
  return { ...each, mgPerMl: null, lot: null, expires: null, lotId: null, salt: null };
}

export function nameOf(substance: string): string {
  const name = substanceName(substance) ?? substance;
  return name.charAt(0).toLocaleUpperCase(currentLanguage()) + name.slice(1);
}
