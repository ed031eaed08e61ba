import type { Session } from "@pistor/api/session";
import type { Lot } from "@pistor/api/stock";
import type { Formula } from "@pistor/core/dosing";
import { scaleFormula } from "@pistor/core/dosing";
import type { MixtureIngredient } from "@pistor/core/session";
import { formulas, syringe } from "@pistor/knowledge/dosing";
import { Button, Cites, Icon } from "@pistor/ui";
import { useCitesWords } from "../kit/cites-words.ts";
import { ingredientOf, lotToTake } from "./mixture-lots.ts";
import { noStandardFormula } from "./mixture-no-formula.ts";
import { useMixtureWords } from "./mixture-words.ts";

/** What the whole of a clinic's formula comes to before a map says how much is needed, in mL. */
const startMl = 3;

/** No mixture is standard, so nothing is filled in by itself: a person starts from the last session or a formula. */
export function MixtureStart({
  session,
  treatment,
  neededMl,
  lots,
  locked,
  onStart,
}: {
  session: Session;
  treatment: string;
  /** What the points take; 0: not known yet. */
  neededMl: number;
  lots: readonly Lot[];
  locked: boolean;
  onStart: (ingredients: readonly MixtureIngredient[]) => void;
}) {
  const t = useMixtureWords();
  const words = useCitesWords();
  const last = session.last?.document.mixture;
  const formula = formulas.find((each) => each.treatment === treatment);
  const today = (before: Pick<MixtureIngredient, "substance" | "strength" | "volumeMl" | "salt">) => {
    const lot = lotToTake(lots, before, session.id);
    const blank = { ...before, mgPerMl: null, lot: null, expires: null, lotId: null };
    return lot === undefined ? blank : ingredientOf(lot, before.volumeMl, before.strength);
  };
  return (
    <div className="mix-start">
      <p className="mix-start__none">
        <Icon name="info" size={16} /> {t("start.noFormula")}{" "}
        <Cites claims={noStandardFormula} disagree={false} words={words} />
      </p>
      {!locked && (
        <div className="mix-start__acts">
          {last !== undefined && session.last !== null && (
            <Button onClick={() => onStart(last.ingredients.map(today))}>
              {t("start.last", { number: session.last.number })}
            </Button>
          )}
          {formula !== undefined && (
            <Button
              onClick={() =>
                onStart(inVolume(formula, neededMl || startMl).map((each) => today({ ...each, salt: null })))
              }
            >
              {t("start.formula", { formula: formula.title })}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function inVolume(formula: Formula, ml: number) {
  return scaleFormula(formula, ml, syringe.markMl.settled.value).map(({ substance, strength, volumeMl }) => ({
    substance,
    strength,
    volumeMl,
  }));
}
