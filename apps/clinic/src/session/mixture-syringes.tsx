import type { WordedMixAnswer } from "@pistor/core/dosing";
import { drawUp } from "@pistor/core/dosing";
import { syringe } from "@pistor/knowledge/dosing";
import { Button } from "@pistor/ui";
import { figure } from "../kit/format.ts";
import { useMixtureWords } from "./mixture-words.ts";

/** How much to prepare, what of it stays behind, and how full each syringe is. */
export function Syringes({
  answer,
  totalMl,
  fills,
  onScale,
}: {
  answer: WordedMixAnswer | null;
  totalMl: number;
  fills: readonly number[];
  /** Null where the mixture is not changed any more. */
  onScale: ((ml: number) => void) | null;
}) {
  const t = useMixtureWords();
  const size = syringe.sizeMl.settled.value;
  const points = answer?.pointsMl ?? null;
  const drawn = answer?.drawMl ?? null;
  const spare = drawn !== null && totalMl - drawn.totalMl > syringe.markMl.settled.value;
  return (
    <div className="mix-syringes">
      <p>
        {points === null
          ? t("syringes.whole", { ml: figure(totalMl) })
          : t("syringes.forPoints", {
              ml: figure(drawn?.totalMl ?? totalMl),
              points: figure(points),
              dead: figure(drawn?.deadMl ?? 0),
            })}{" "}
        {spare && t("syringes.spare", { ml: figure(totalMl) })}
      </p>
      {spare && onScale !== null && (
        <div>
          <Button onClick={() => onScale(drawn.totalMl)}>{t("solve.scale", { ml: figure(drawn.totalMl) })}</Button>
        </div>
      )}
      <ul className="mix-syringes__list" dir="ltr">
        {fills.map((ml, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: syringes are told apart by their order alone
          <li key={i} className="mix-syringes__one">
            <svg viewBox="0 0 92 16" aria-hidden="true">
              <path d="M0 8h12M12 5h5v6h-5z" fill="none" stroke="var(--ink-2)" />
              <rect x="17" y="2.5" width="58" height="11" rx="2" fill="var(--surface)" stroke="var(--ink-2)" />
              <rect x="17.5" y="3" width={Math.min(57, (57 * ml) / size)} height="10" fill="var(--fluid)" />
              <path
                d={`M${17 + Math.min(57, (57 * ml) / size)} 3v10M${17 + Math.min(57, (57 * ml) / size)} 8H90M90 4v8`}
                stroke="var(--ink-2)"
              />
            </svg>
            <bdi>{figure(ml)} mL</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The fill of each syringe, in mL: for the points and what stays behind, or for the whole where no points are drawn yet. */
export function fillsOf(answer: WordedMixAnswer | null, totalMl: number): readonly number[] {
  if (totalMl <= 0) return [];
  if (answer?.syringes != null) return answer.syringes.map(({ fillMl }) => fillMl);
  const { syringesMl } = drawUp(
    [{ substance: "mixture", volumeMl: totalMl }],
    { count: 1, volumePerPointMl: totalMl },
    { sizeMl: syringe.sizeMl.settled.value, markMl: syringe.markMl.settled.value },
  );
  return syringesMl;
}
