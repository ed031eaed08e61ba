import type { Problem } from "@pistor/core/basics";
import { Icon } from "@pistor/ui";
import type { Lay } from "./lay-out.ts";
import type { PhotoKey } from "./photo-words.ts";
import { usePhotoWords } from "./photo-words.ts";
import { usePlaceName } from "./places-list.tsx";
import type { Placing } from "./use-placing.ts";

/** The place that a problem of the engine points at; its pairs are the set places in their order. */
export function placeOfProblem(problem: Problem, list: readonly Placing[]): Placing | undefined {
  const number = /^\/pairs\/(\d+)$/.exec(problem.at)?.[1];
  return number === undefined
    ? undefined
    : list.filter(({ chart, px }) => chart !== null && px !== null)[Number(number)];
}

/** How the chart lies on the photograph: what is offered, what is not and why, or what to correct. */
export function LaySaid({ lying, list }: { lying: Lay; list: readonly Placing[] }) {
  const w = usePhotoWords();
  const nameOf = usePlaceName();
  if (lying.state === "refused") {
    const place = placeOfProblem(lying.problem, list);
    return (
      <div className="photo-flow__said photo-flow__said--stop" role="status" data-lay={lying.problem.id}>
        <Icon name="warning" />
        <p>
          {w(`refused.${lying.problem.id.replace("map.photo-", "")}` as PhotoKey, {
            place: place === undefined ? "" : nameOf(place.id),
          })}
        </p>
      </div>
    );
  }
  if (lying.state === "open")
    return (
      <p className="photo-flow__open" role="status">
        {w("open")}
      </p>
    );
  const { laid } = lying;
  const count = (why: string) => laid.leftOut.filter((each) => each.why === why).length;
  const zones = laid.chart.zones.filter(({ kind }) => kind === "excluded").length;
  return (
    <div className="photo-flow__said" role="status" data-lay="laid">
      <Icon name="layers" />
      <div>
        <p>{w("laid.regions", { number: laid.chart.regions.length })}</p>
        {zones > 0 && <p>{w("laid.zones", { number: zones })}</p>}
        {count("off-picture") > 0 && <p>{w("laid.offPicture", { number: count("off-picture") })}</p>}
        {count("beyond-landmarks") > 0 && <p>{w("laid.beyond", { number: count("beyond-landmarks") })}</p>}
        {count("crossed") > 0 && <p>{w("laid.crossed", { number: count("crossed") })}</p>}
        {laid.widened.length > 0 && <p>{w("laid.widened", { number: laid.widened.length })}</p>}
        {lying.frame.how === "landmarks" && <p>{w("laid.hairline")}</p>}
        <p>{w("laid.look")}</p>
      </div>
    </div>
  );
}
