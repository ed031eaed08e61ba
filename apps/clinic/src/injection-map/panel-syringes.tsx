import type { SyringeFill } from "@pistor/core/injection-map";
import { Icon } from "@pistor/ui";
import { figure, time } from "../kit/format.ts";
import { useFigureWords } from "./figures-words.ts";
import type { Prepared } from "./panel-facts.ts";

/** The syringes as they lie on the tray: what is empty, what is left in each, and until when it may be used. */
export function Syringes({
  levels,
  missingMl,
  sizeMl,
  needleMm,
  prepared,
  nowMs,
}: {
  levels: readonly SyringeFill[];
  /** What the points take and no syringe holds, mL. */
  missingMl: number;
  /** The volume of one syringe by its marks, mL. */
  sizeMl: number;
  needleMm: number | null;
  /** Null: nothing is drawn up yet, and the syringes are those that the points need. */
  prepared: Prepared | null;
  nowMs: number;
}) {
  const t = useFigureWords();
  const minutes = prepared === null ? null : Math.floor((Date.parse(prepared.useBefore) - nowMs) / 60_000);
  return (
    <section>
      <div className="figures__head">
        <h2 className="figures__title">
          {t("syringes.title", { count: levels.length, size: figure(sizeMl) })}
          {needleMm !== null && `, ${t("syringes.needle", { mm: figure(needleMm) })}`}
        </h2>
        {prepared !== null && (
          <span>{t("syringes.mixed", { at: time(prepared.at), until: time(prepared.useBefore) })}</span>
        )}
      </div>
      {minutes !== null &&
        (minutes < 0 ? (
          <p className="figures__said figures__said--stop" role="alert">
            <Icon name="octagon" size={16} /> {t("syringes.ended", { minutes: figure(-minutes) })}
          </p>
        ) : (
          <p className={minutes < 30 ? "figures__said figures__said--care" : "figures__small"}>
            {minutes < 30 && <Icon name="clock" size={16} />} {t("syringes.minutes", { minutes: figure(minutes) })}
          </p>
        ))}
      <ol className="figures__syringes" dir="ltr">
        {levels.map((level, i) => {
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: syringes are told apart by their order alone
            <li key={i} data-empty={level.state === "empty" || undefined}>
              <SyringeArt fill={level} />
              <bdi
                className="figures__left"
                aria-label={t("syringes.says", { n: i + 1, ml: figure(level.leftMl), fill: figure(level.filledMl) })}
                role="img"
              >
                {level.state === "empty"
                  ? t("syringes.empty")
                  : level.state === "in-use"
                    ? t("syringes.left", { ml: level.leftMl.toFixed(2) })
                    : `${level.filledMl.toFixed(2)} mL`}
              </bdi>
            </li>
          );
        })}
      </ol>
      {missingMl > 0 && levels.length > 0 && (
        <p className="figures__said figures__said--stop">
          <Icon name="octagon" size={16} /> {t("syringes.more", { ml: figure(missingMl) })}
        </p>
      )}
      {prepared === null && <p className="figures__small">{t("syringes.planned")}</p>}
    </section>
  );
}

/** Barrel in the drawing's own unit. */
const barrel = { from: 40, to: 170, top: 3, height: 17 } as const;

/** A syringe with its own marks, the needle to the left; the numbered ones are longer. */
export function SyringeArt({ fill: { capacityMl, leftMl, marks } }: { fill: SyringeFill }) {
  const long = barrel.to - barrel.from;
  const fill = Math.min(1, Math.max(0, leftMl / capacityMl)) * (long - 4);
  const plunger = barrel.from + 2 + fill;
  const end = plunger + 50;
  const middle = barrel.top + barrel.height / 2;
  return (
    <svg className="syringe-art" viewBox="0 0 226 23" aria-hidden="true">
      <path d={`M3 ${middle}H31`} stroke="var(--ink-2)" strokeWidth="1.2" />
      <rect x="31" y={middle - 4} width="9" height="8" rx="1.5" fill="var(--sunken)" stroke="var(--line-2)" />
      <rect
        x={barrel.from}
        y={barrel.top}
        width={long}
        height={barrel.height}
        rx="3"
        fill="var(--surface)"
        stroke="var(--ink-2)"
        strokeWidth="1.2"
      />
      <rect
        x={barrel.from + 1}
        y={barrel.top + 1}
        width={fill + 1}
        height={barrel.height - 2}
        rx="2"
        fill="var(--fluid)"
      />
      <path
        d={marks
          .filter(({ ml }) => ml > 0 && ml < capacityMl)
          .map(({ ml, numbered }) => {
            const x = barrel.from + 2 + (ml / capacityMl) * (long - 4);
            return `M${x.toFixed(1)} ${barrel.top + barrel.height}v${numbered ? -8 : -4}`;
          })
          .join("")}
        stroke="var(--line-2)"
        strokeWidth="0.9"
      />
      <path d={`M${plunger} ${middle}H${end}`} stroke="var(--ink-3)" strokeWidth="3" />
      <path
        d={`M${plunger} ${barrel.top + 1}v${barrel.height - 2}M${end} ${barrel.top}v${barrel.height}`}
        stroke="var(--ink)"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
    </svg>
  );
}
