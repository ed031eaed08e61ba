import { figure } from "../kit/format.ts";
import type { Measured } from "./measured.ts";
import type { SurfaceLayer } from "./spots.ts";
import { useWords } from "./surface-words.ts";

/** What the flat drawing of a place hides: how much skin there is, and how far apart its points truly stand. */
export function MeasuredCard({
  name,
  layer,
  values,
}: {
  name: string | null;
  layer: SurfaceLayer | null;
  values: Measured | null;
}) {
  const t = useWords();
  return (
    <section className="figure-measured" aria-live="polite">
      <h3 className="figure-measured__title">
        {t("measured")}
        {name !== null && values !== null && <span className="surface-view__small"> {name}</span>}
      </h3>
      {values === null || layer === null ? (
        <p className="surface-view__small">{t("choose")}</p>
      ) : (
        <>
          <dl className="figure-measured__areas">
            <div>
              <dt>{t("onDrawing")}</dt>
              <dd>
                <bdi dir="ltr">{area(values.flatCm2)} cm²</bdi>
              </dd>
            </div>
            <div>
              <dt>{t("onSkin")}</dt>
              <dd>
                <bdi dir="ltr">{area(values.skinCm2)} cm²</bdi>
              </dd>
            </div>
          </dl>
          <p>
            {areaWords(t, values.shortPercent)} {spacingWords(t, layer, values)}
          </p>
        </>
      )}
      <p className="surface-view__small">{t("reference")}</p>
    </section>
  );
}

function area(cm2: number): string {
  return figure(cm2, cm2 < 100 ? 1 : 0);
}

function areaWords(t: ReturnType<typeof useWords>, percent: number): string {
  if (Math.abs(percent) < 1) return t("same");
  return percent > 0 ? t("short", { percent: figure(percent, 0) }) : t("over", { percent: figure(-percent, 0) });
}

function spacingWords(t: ReturnType<typeof useWords>, layer: SurfaceLayer, { spacing }: Measured): string {
  if (spacing === null) return "";
  const mm = (value: number) => figure(value, 1);
  const said = { asked: mm(layer.spacingMm), from: mm(spacing.p5Mm), to: mm(spacing.maxMm), mean: mm(spacing.meanMm) };
  if (layer.surface === "curved") return t("curved", said);
  return said.from === said.to && said.from === said.asked ? t("exact", said) : t("wider", said);
}
