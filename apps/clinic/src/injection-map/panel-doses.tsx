import type { Dose, MixAnswer } from "@pistor/core/dosing";
import type { MixtureIngredient } from "@pistor/core/session";
import { Cites, DoseMeter, Icon } from "@pistor/ui";
import { useCitesWords } from "../kit/cites-words.ts";
import { figure } from "../kit/format.ts";
import { useFigureWords } from "./figures-words.ts";
import { limitedDoses } from "./panel-figures.ts";
import { substanceTitle } from "./panel-substance.ts";

/** What each active substance comes to against its session maximum: solid now, dashed after mirroring. */
export function DosesOf({
  now,
  after,
  problem,
  ingredients,
  tooLittleMl,
}: {
  now: MixAnswer | null;
  /** With what the mirror would add; null where nothing waits. */
  after: MixAnswer | null;
  problem: string | null;
  ingredients: readonly MixtureIngredient[];
  /** What the points take beyond what is drawn up, mL; 0 where it is enough. */
  tooLittleMl: number;
}) {
  const t = useFigureWords();
  const words = useCitesWords();
  const active = now?.doses.filter(({ role }) => role === "active") ?? [];
  const name = (dose: Dose) =>
    dose.from === "topical"
      ? t("dose.fromCream", { substance: substanceTitle(dose.substance) })
      : substanceTitle(dose.substance);
  const ahead = (dose: Dose) => {
    const then = after?.doses.find((each) => each.substance === dose.substance && each.from === dose.from);
    return Math.max(0, amountOf(then) - amountOf(dose));
  };
  const limited = limitedDoses(active);
  return (
    <section>
      <h2 className="figures__title">{t("dose.title")}</h2>
      {now === null && <p className="figures__small">{problem ?? t("dose.noMixture")}</p>}
      {active.map((dose) => {
        const unit = dose.mg === null ? "IU" : "mg";
        const given = amountOf(dose);
        const more = ahead(dose);
        const values = (amount: number) => ({
          substance: name(dose),
          given: `${figure(amount, 1)} ${unit}`,
          max: `${figure(dose.maxMg ?? 0, 1)} ${unit}`,
        });
        const over = dose.maxMg !== null && given > dose.maxMg;
        const overAhead = !over && dose.maxMg !== null && given + more > dose.maxMg;
        const from = ingredients.find(({ substance }) => substance === dose.substance);
        return (
          <div key={dose.substance + dose.from} className="figures__dose" data-over={over || undefined}>
            <div className="figures__dose-head">
              <span>
                {name(dose)}{" "}
                {dose.from === "injected" && from !== undefined && from.lot !== null && (
                  <bdi dir="ltr" className="figures__lot">
                    {lotOf(from)}
                  </bdi>
                )}
              </span>
              <bdi dir="ltr" className="figures__of">
                <strong>{figure(given, given < 10 ? 2 : 1)}</strong>
                {dose.maxMg === null ? ` ${unit}` : ` / ${figure(dose.maxMg, 1)} ${unit}`}
              </bdi>
            </div>
            {dose.maxMg === null ? (
              <p className="figures__small">{t("dose.noLimit")}</p>
            ) : (
              <DoseMeter name={name(dose)} given={given} ahead={more} max={dose.maxMg} unit={unit} />
            )}
            {(over || overAhead) && (
              <p className="figures__said figures__said--stop" role={over ? "alert" : undefined}>
                <Icon name="octagon" size={16} />
                <span>
                  {over ? t("dose.over", values(given)) : t("dose.overAhead", values(given + more))}{" "}
                  <span className="figures__cites">
                    {t("dose.sourcesOver")} <Cites claims={dose.claims} words={words} />
                  </span>
                </span>
              </p>
            )}
          </div>
        );
      })}
      {tooLittleMl > 0 && (
        <p className="figures__said figures__said--stop">
          <Icon name="octagon" size={16} /> {t("dose.tooLittle", { ml: figure(tooLittleMl) })}
        </p>
      )}
      {after !== null && active.some((dose) => ahead(dose) > 0) && <p className="figures__small">{t("dose.ahead")}</p>}
      {limited.length > 0 && (
        <details className="figures__sources">
          <summary>
            <Icon name="down" size={16} /> {t("dose.sources")}
          </summary>
          <ul>
            {limited.map(({ dose, max, unit }) => (
              <li key={dose.substance + dose.from}>
                {t("dose.sourceOf", { substance: name(dose), max: `${figure(max, 1)} ${unit}` })}{" "}
                <Cites claims={dose.claims} words={words} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function amountOf(dose: Dose | undefined): number {
  return dose?.mg ?? dose?.iu ?? 0;
}

/** `HA-2306 · 05.2027`: the lot and the month of its last day. */
function lotOf({ lot, expires }: MixtureIngredient): string {
  const month = expires === null ? "" : ` · ${String(expires).slice(5, 7)}.${String(expires).slice(0, 4)}`;
  return `${lot}${month}`;
}
