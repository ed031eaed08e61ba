import type { LabelSize, Preparation } from "@pistor/api/dosing";
import type { Session } from "@pistor/api/session";
import { inMixture } from "@pistor/core/dosing";
import type { MixtureIngredient } from "@pistor/core/session";
import { findSubstance } from "@pistor/core/substances";
import { substances } from "@pistor/knowledge/substances";
import { figure } from "../kit/format.ts";
import { bars } from "./mixture-bars.ts";
import { useMixtureWords } from "./mixture-words.ts";
import { nameOf } from "./substance-name.ts";

/** What a label shows: of what was prepared, or of what would be. */
export interface LabelContent {
  readonly person: Session["person"];
  readonly ingredients: readonly { readonly name: string; readonly amount: string; readonly lot: string | null }[];
  readonly fills: readonly number[];
  readonly prepared: Preparation | null;
  readonly needleMm: number | null;
}

/** The first syringe's label as it will print: the same proportions, black on white in every theme. */
export function LabelPreview({ content, size }: { content: LabelContent; size: LabelSize }) {
  const t = useMixtureWords();
  const { person, ingredients, fills, prepared, needleMm } = content;
  const count = fills.length;
  const code = prepared?.syringes[0]?.code;
  return (
    <figure className={`mix-label mix-label--${size}`} role="img" aria-label={t("label.alt")}>
      <div className="mix-label__paper" aria-hidden="true">
        <p className="mix-label__top">
          <strong>{person.name}</strong>
          <strong>
            <bdi dir="ltr">1 / {Math.max(1, count)}</bdi>
          </strong>
        </p>
        <p className="mix-label__top">
          <span>
            <bdi dir="ltr">{dotted(person.birthDate)}</bdi> · {t("label.file")} <bdi dir="ltr">{person.fileNo}</bdi>
          </span>
          <bdi dir="ltr">{figure(fills[0] ?? 0)} mL</bdi>
        </p>
        <div className="mix-label__what">
          {ingredients.map(({ name, amount, lot }) => (
            <p key={name + lot}>
              {name} <bdi dir="ltr">{amount}</bdi>
              {lot !== null && (
                <>
                  {" "}
                  <bdi dir="ltr">({lot})</bdi>
                </>
              )}
            </p>
          ))}
        </div>
        <div className="mix-label__top">
          <p>
            {prepared === null
              ? t("label.notMixed")
              : t("label.mixed", { at: shortMoment(prepared.at), by: prepared.by })}
            <br />
            <strong>
              {prepared === null ? t("label.useLater") : t("label.useBefore", { at: shortMoment(prepared.useBefore) })}
            </strong>
          </p>
          <p className="mix-label__route">
            <strong>{t("label.route")}</strong>
            {needleMm !== null && (
              <>
                <br />
                {t("label.needle", { mm: figure(needleMm, 1) })}
              </>
            )}
          </p>
        </div>
        {code === undefined ? (
          <p className="mix-label__code">{t("label.codeLater")}</p>
        ) : (
          <div className="mix-label__code">
            {size === "62x40" && <Bars text={code} />}
            <bdi dir="ltr">{code}</bdi>
          </div>
        )}
      </div>
    </figure>
  );
}

function Bars({ text }: { text: string }) {
  const widths = bars(text);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let at = 0;
  const path = widths
    .map((width, i) => {
      const bar = i % 2 === 0 ? `M${at} 0h${width}v10h-${width}z` : "";
      at += width;
      return bar;
    })
    .join("");
  return (
    <svg viewBox={`0 0 ${whole} 10`} preserveAspectRatio="none" className="mix-label__bars" aria-hidden="true">
      <path d={path} fill="currentColor" />
    </svg>
  );
}

/** An ingredient as the label writes it: what is of it in each millilitre, or its own strength where that is not one. */
export function onLabel({ substance, strength, volumeMl, lot }: MixtureIngredient, totalMl: number) {
  const carrier = findSubstance(substances, substance)?.class === "carrier";
  const inside = carrier ? null : inMixture(strength, volumeMl, totalMl);
  return { name: nameOf(substance), amount: inside === null ? strength : `${inside.amount} ${inside.unit}`, lot };
}

/** `14.03.1980` */
function dotted(date: string): string {
  return date.slice(0, 10).split("-").reverse().join(".");
}

/** `08.12. 09:40` */
function shortMoment(moment: string): string {
  return `${moment.slice(8, 10)}.${moment.slice(5, 7)}. ${moment.slice(11, 16)}`;
}
