import type { LabelSize } from "@pistor/api/dosing";
import type { Lot } from "@pistor/api/stock";
import { listLots } from "@pistor/api/stock";
import type { MixAnswer } from "@pistor/core/dosing";
import type { MixtureIngredient, SessionRecord } from "@pistor/core/session";
import { totals } from "@pistor/core/session";
import { findSubstance } from "@pistor/core/substances";
import { formulas } from "@pistor/knowledge/dosing";
import { substances } from "@pistor/knowledge/substances";
import { Button, Card, Chip, DoseBar, Waiting } from "@pistor/ui";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Answered } from "../kit/client.ts";
import { useEndpoint } from "../kit/client.ts";
import { figure } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { ScanField } from "../kit/scan-field.tsx";
import type { MixtureFacts } from "./judge-mixture.ts";
import { judgeMixture } from "./judge-mixture.ts";
import { Prepared } from "./mixture-act.tsx";
import { AddIngredient } from "./mixture-add.tsx";
import { MixtureChecks } from "./mixture-checks.tsx";
import { LabelPreview, onLabel } from "./mixture-label.tsx";
import { ingredientOf, lotToTake } from "./mixture-lots.ts";
import { MixtureNames, named } from "./mixture-names.tsx";
import { TwoPeople } from "./mixture-people.tsx";
import { usePreparation } from "./mixture-preparation.ts";
import { MixtureRow } from "./mixture-row.tsx";
import { ScanSaid } from "./mixture-said.tsx";
import { useMixtureScan } from "./mixture-scan.ts";
import { doseOfRow, solved, stopsOf } from "./mixture-solve.ts";
import { MixtureStart } from "./mixture-start.tsx";
import { fillsOf, Syringes } from "./mixture-syringes.tsx";
import { takenFromStock } from "./mixture-taken.ts";
import { Verdict } from "./mixture-verdict.tsx";
import { useMixtureReady, useMixtureWords } from "./mixture-words.ts";
import type { StepProps } from "./session-steps.ts";
import { StepFoot } from "./step-foot.tsx";
import { nameOf } from "./substance-name.ts";
import "./mixture.css";

/** What is drawn up: scanned vial by vial, each dose against its maximum, checked by two people before a label prints. */
export function MixtureStep(props: StepProps) {
  const { t } = useTranslation();
  return useMixtureReady() ? <Mixture {...props} /> : <Waiting label={t("state.waiting")} />;
}

function Mixture({ session, draft, go }: StepProps) {
  const t = useMixtureWords();
  const me = useMe();
  const record = draft.document;
  const country = me.clinic?.country;
  const ingredients = record.mixture?.ingredients ?? [];
  const stock = useEndpoint(listLots, { query: { kind: "injectable", lang: currentLanguage() } });
  const lots = stock.state === "here" ? stock.reply.lots : [];
  const needles = useEndpoint(listLots, { query: { kind: "needle" } });
  const preparation = usePreparation(session.id);
  const { now } = preparation;
  const locked = now !== null;
  const facts = { lots, needleDeadMl: deadOf(needles), preparedAt: now?.at ?? null };
  const judged = judgeMixture(record, session, country, facts);
  const stops = stopsOf({
    ingredients,
    answer: judged.answer,
    anyway: judged.anyway,
    lots: locked ? [] : lots,
    sessionId: session.id,
  });
  const sums = totals(record);
  const fills = now === null ? fillsOf(judged.answer, sums.mixedMl) : now.syringes.map(({ fillMl }) => fillMl);
  const [focus, setFocus] = useState<number | null>(null);
  const [size, setSize] = useState<LabelSize>("62x40");
  const focused = useCallback(() => setFocus(null), []);

  const keep = (next: readonly MixtureIngredient[]) =>
    draft.change((before) => withMixture(before, next, session, country, facts));
  const set = (index: number, part: Partial<MixtureIngredient>) =>
    keep(ingredients.map((each, i) => (i === index ? { ...each, ...part } : each)));
  const scan = useMixtureScan({
    sessionId: session.id,
    on: record.on,
    lots,
    ingredients,
    keep,
    startMl: (substance) => startOf(substance, session, record.treatment),
    onFilled: setFocus,
  });
  const add = (substance: string) => {
    const volumeMl = startOf(substance, session, record.treatment);
    const lot = lotToTake(lots, { substance, salt: null }, session.id);
    const strength = findSubstance(substances, substance)?.usualStrengths[0] ?? "–";
    const typed = { substance, strength, mgPerMl: null, volumeMl, lot: null, expires: null, lotId: null, salt: null };
    keep([...ingredients, lot === undefined ? typed : ingredientOf(lot, volumeMl)]);
    setFocus(ingredients.length);
  };
  const prepare = async () => {
    const made = await preparation.make(ingredients, fills);
    if (made !== null) draft.change((before) => named(before, { preparedBy: made.by, checkedBy: "" }));
  };

  const stopped = stops.length > 0;
  const stoppedRows = new Set(stops.map(({ index }) => index)).size;
  const topical = judged.answer?.doses.filter(({ from }) => from === "topical") ?? [];
  const scannedCount = ingredients.filter(({ lotId }) => lotId !== null && scan.scanned.has(lotId)).length;
  const wantedName = scan.wanted === null ? undefined : ingredients[scan.wanted]?.substance;
  const needleMm = record.map?.layers.find(({ needleMm: each }) => each !== null)?.needleMm ?? null;
  const taken = takenFromStock(t, ingredients, lots, session);
  const blocked =
    ingredients.length === 0
      ? t("act.nothing")
      : stopped
        ? t("act.stopped")
        : judged.answer === null || judged.answer.verdict === "cannot-decide"
          ? t("act.undecided")
          : ingredients.some(({ lot }) => lot === null)
            ? t("act.lots")
            : undefined;

  return (
    <div className="session-body">
      <MixtureStart
        session={session}
        treatment={record.treatment}
        neededMl={sums.volumeMl}
        lots={lots}
        locked={locked}
        onStart={keep}
      />
      <div className="mix-page">
        <div className="mix-page__main">
          <Card
            title={t("title")}
            aside={
              <span className="quiet">
                {sums.points > 0
                  ? t("forPoints", { points: sums.points, ml: figure(sums.volumeMl) })
                  : t("forAll", { ml: figure(sums.mixedMl) })}
              </span>
            }
            className="mix-card"
          >
            {!locked && (
              <div className="mix-scan">
                <ScanField
                  label={
                    wantedName === undefined ? t("scan.label") : t("scan.labelFor", { substance: nameOf(wantedName) })
                  }
                  onRead={(text) => void scan.read(text)}
                />
                {scan.waiting.length > 0 && <p role="status">{t("scan.waiting", { count: scan.waiting.length })}</p>}
                {scan.said !== null && (
                  <ScanSaid
                    said={scan.said}
                    onTake={(lot) => scan.take(lot, false)}
                    onAdd={(lot) => scan.take(lot, true)}
                    onClose={scan.quiet}
                  />
                )}
              </div>
            )}
            {ingredients.length === 0 && <p className="mix-empty">{t("empty")}</p>}
            <ul>
              {ingredients.map((ingredient, index) => (
                <MixtureRow
                  // A row has no name but what is in it; two of one substance are refused.
                  // biome-ignore lint/suspicious/noArrayIndexKey: its place tells two rows of one substance apart
                  key={`${ingredient.substance} ${index}`}
                  ingredient={ingredient}
                  dose={judged.answer === null ? undefined : doseOfRow(judged.answer, index)}
                  stops={stops.filter((stop) => stop.index === index)}
                  problem={judged.problem?.at === `/ingredients/${index}/strength` ? judged.problem.message : undefined}
                  lots={lots}
                  scanned={ingredient.lotId !== null && scan.scanned.has(ingredient.lotId)}
                  wanted={scan.wanted === index}
                  locked={locked}
                  focused={focus === index}
                  onFocused={focused}
                  onChange={(part) => set(index, part)}
                  onWant={() => scan.want(scan.wanted === index ? null : index)}
                  onSolve={(solve) => keep(solved(ingredients, solve))}
                  onRemove={() => keep(ingredients.filter((_, i) => i !== index))}
                />
              ))}
            </ul>
            {topical.length > 0 && (
              <div className="mix-topical">
                {topical.map((dose) => (
                  <DoseBar
                    key={dose.substance}
                    name={t("fromCream", { substance: nameOf(dose.substance) })}
                    given={dose.mg ?? 0}
                    max={dose.maxMg}
                    unit="mg"
                    noLimit={t("dose.noMax")}
                  />
                ))}
              </div>
            )}
            <div className="mix-foot">
              {!locked && <AddIngredient lots={lots} onAdd={add} />}
              {ingredients.length > 0 && (
                <p className="mix-foot__total">
                  {stopped &&
                    `${t("can", { can: Math.max(0, ingredients.length - stoppedRows), of: ingredients.length })} · `}
                  {t("total")}{" "}
                  <strong>
                    <bdi dir="ltr">{sums.mixedMl.toFixed(2)} mL</bdi>
                  </strong>
                </p>
              )}
            </div>
            {fills.length > 0 && (
              <Syringes
                answer={judged.answer}
                totalMl={sums.mixedMl}
                fills={fills}
                onScale={locked ? null : (ml) => keep(solved(ingredients, { act: "scale", totalMl: ml }))}
              />
            )}
          </Card>
          {judged.answer !== null && <MixtureChecks record={record} answer={judged.answer} stops={stops} lots={lots} />}
        </div>
        <div className="mix-page__side">
          <Card
            title={t("label.title")}
            aside={
              <span className="quiet">
                <bdi dir="ltr">{size.replace("x", " × ")} mm</bdi>, {t("label.scale")}
              </span>
            }
          >
            <LabelPreview
              size={size}
              content={{
                person: session.person,
                ingredients: ingredients.map((each) => onLabel(each, sums.mixedMl)),
                fills,
                prepared: now,
                needleMm,
              }}
            />
            <p className="mix-label__note">
              {preparation.names > 1 ? t("label.two") : t("label.one")}
              {preparation.useWithinHours !== null && ` ${t("label.within", { hours: preparation.useWithinHours })}`}
            </p>
          </Card>
          <TwoPeople
            preparation={preparation}
            scanned={scannedCount}
            of={ingredients.length}
            stopped={stopped}
            onChecked={(checked) =>
              draft.change((before) => named(before, { preparedBy: checked.by, checkedBy: checked.checkedBy ?? "" }))
            }
          />
          {now === null && <MixtureNames record={record} change={draft.change} />}
        </div>
        <div className="mix-page__verdict">
          {now === null ? (
            <Verdict
              answer={judged.answer}
              problem={judged.problem}
              stops={stops}
              ingredients={ingredients}
              onSolve={(solve) => keep(solved(ingredients, solve))}
            />
          ) : (
            <p className="mix-act__number">
              <Chip tone={now.needsCheck ? "ask" : "ok"} icon={now.needsCheck ? "question" : "circle-tick"}>
                {t(now.needsCheck ? "act.preparedWaits" : "act.preparedReady", { number: now.number })}
              </Chip>
              <span>{t("act.locked")}</span>
            </p>
          )}
        </div>
        <div className="mix-page__act">
          {preparation.said !== null && (
            <p className="mix-act__refused" role="alert">
              {preparation.said}
            </p>
          )}
          {now === null ? (
            <>
              {blocked === undefined && taken !== "" && <p className="mix-act__why">{taken}</p>}
              <Button
                icon="syringe"
                look="primary"
                size="large"
                busy={preparation.busy}
                blocked={blocked}
                onClick={() => void prepare()}
              >
                {t("act.prepare", { count: fills.length })}
              </Button>
              {blocked !== undefined && <p className="mix-act__why">{blocked}</p>}
            </>
          ) : (
            <Prepared now={now} preparation={preparation} size={size} onSize={setSize} />
          )}
        </div>
      </div>
      <StepFoot step="mixture" draft={draft} go={go} />
    </div>
  );
}

/** What the clinic's needles keep, by their label; of several kinds the most, since nobody knows yet which is taken. */
function deadOf(needles: Answered<{ lots: readonly Lot[] }>): number | null {
  if (needles.state !== "here") return null;
  const known = needles.reply.lots.flatMap(({ product }) => product.deadMl ?? []);
  return known.length === 0 ? null : Math.max(...known);
}

/** mL that a new row begins with: as in the last session, as in the clinic's formula, else one. */
function startOf(substance: string, session: StepProps["session"], treatment: string): number {
  const of = (rows: readonly { substance: string; volumeMl: number }[] | undefined) =>
    rows?.find((each) => each.substance === substance)?.volumeMl;
  const formula = formulas.find((each) => each.treatment === treatment);
  return of(session.last?.document.mixture?.ingredients) ?? of(formula?.ingredients) ?? 1;
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
function withMixture(
  before: SessionRecord,
  ingredients: readonly MixtureIngredient[],
  session: StepProps["session"],
  country: string | undefined,
  facts: MixtureFacts,
): SessionRecord {
  if (ingredients.length === 0) {
    const { mixture: _, ...rest } = before;
    return rest;
  }
  const next: SessionRecord = {
    ...before,
    mixture: { ...before.mixture, verdict: "cannot-decide", ingredients: [...ingredients] },
  };
  const { answer, strengths } = judgeMixture(next, session, country, facts);
  return {
    ...next,
    mixture: {
      ...next.mixture,
      verdict: answer?.verdict ?? "cannot-decide",
      ingredients: ingredients.map((each, i) => ({ ...each, mgPerMl: strengths[i] ?? null })),
    },
  };
}
