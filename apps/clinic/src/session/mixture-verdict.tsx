import type { ProblemDocument } from "@pistor/core/basics";
import type { WordedMixAnswer } from "@pistor/core/dosing";
import type { MixtureIngredient } from "@pistor/core/session";
import { Icon } from "@pistor/ui";
import type { Solve, Stop } from "./mixture-solve.ts";
import { SolveButton } from "./mixture-solve-button.tsx";
import { useMixtureWords } from "./mixture-words.ts";
import { nameOf } from "./substance-name.ts";

const looks = { ok: "ok", caution: "care", "cannot-decide": "ask", refused: "stop" } as const;
const signs = { ok: "circle-tick", care: "warning", ask: "question", stop: "octagon" } as const;

/** The verdict in a sentence, with what to do or to answer next, and the one tap that does it where there is one. */
export function Verdict({
  answer,
  problem,
  stops,
  ingredients,
  onSolve,
}: {
  answer: WordedMixAnswer | null;
  problem: ProblemDocument | null;
  stops: readonly Stop[];
  ingredients: readonly MixtureIngredient[];
  onSolve: (solve: Solve) => void;
}) {
  const t = useMixtureWords();
  const [first] = stops;
  const rows = new Set(stops.map(({ index }) => index)).size;
  const look = stops.length > 0 ? "stop" : answer === null ? "ask" : looks[answer.verdict];
  const open = (answer?.findings ?? []).filter(({ then }) => then === "cannot-decide");
  const title =
    ingredients.length === 0
      ? t("verdict.empty")
      : look === "stop"
        ? t("verdict.stopped", { count: rows })
        : look === "ask"
          ? t("verdict.ask")
          : t(look === "care" ? "verdict.care" : "verdict.ok");
  const more =
    look === "stop" && first !== undefined
      ? solveWords(t, first, ingredients)
      : look === "ask"
        ? (problem?.message ?? open[0]?.tell ?? t("verdict.emptyMore"))
        : t(look === "care" ? "verdict.careMore" : "verdict.okMore");
  const substance = first?.index == null ? "" : nameOf(ingredients[first.index]?.substance ?? "");
  return (
    <div className={`mix-verdict mix-verdict--${look}`} role="status" data-verdict={look}>
      <Icon name={signs[look]} />
      <div>
        <p className="mix-verdict__title">{title}</p>
        <p className="mix-verdict__more">{more}</p>
      </div>
      {look === "stop" && first !== undefined && (
        <SolveButton solve={first.solve} substance={substance} onSolve={onSolve} />
      )}
    </div>
  );
}

function solveWords(
  t: ReturnType<typeof useMixtureWords>,
  stop: Stop,
  ingredients: readonly MixtureIngredient[],
): string {
  if (stop.index === null) return stop.tell;
  const substance = nameOf(ingredients[stop.index]?.substance ?? "");
  if (stop.solve.act === "lot") return t("verdict.byLot", { substance, lot: stop.solve.lot.lot });
  return t(stop.solve.act === "volume" ? "verdict.byVolume" : "verdict.byRemoving", { substance });
}
