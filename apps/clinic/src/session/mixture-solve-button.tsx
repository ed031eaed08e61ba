import { Button } from "@pistor/ui";
import { figure } from "../kit/format.ts";
import type { Solve } from "./mixture-solve.ts";
import { useMixtureWords } from "./mixture-words.ts";

/** The one tap that takes a stop away, in words. */
export function SolveButton({
  solve,
  substance,
  onSolve,
}: {
  solve: Solve;
  substance: string;
  onSolve: (solve: Solve) => void;
}) {
  const t = useMixtureWords();
  const words = {
    remove: () => t("solve.remove", { substance }),
    volume: (each: Solve & { act: "volume" }) => t("solve.volume", { substance, ml: figure(each.volumeMl) }),
    lot: (each: Solve & { act: "lot" }) => t("solve.lot", { lot: each.lot.lot }),
    scale: (each: Solve & { act: "scale" }) => t("solve.scale", { ml: figure(each.totalMl) }),
  };
  return <Button onClick={() => onSolve(solve)}>{words[solve.act](solve as never)}</Button>;
}
