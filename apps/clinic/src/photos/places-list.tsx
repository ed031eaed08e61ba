import { Button, Icon } from "@pistor/ui";
import type { PhotoKey } from "./photo-words.ts";
import { usePhotoWords } from "./photo-words.ts";
import type { Placing } from "./use-placing.ts";
import { rulerEnds } from "./use-placing.ts";

/** What a place is called, with the patient's own side. */
export function usePlaceName(): (id: string) => string {
  const w = usePhotoWords();
  return (id) => {
    if (id.startsWith("own-")) return w("place.own", { number: id.slice(4) });
    const end = rulerEnds.indexOf(id as (typeof rulerEnds)[number]);
    if (end >= 0) return w("place.rulerEnd", { number: end + 1 });
    const [, name = id, side] = /^(.*?)(?:-(left|right))?$/.exec(id) ?? [];
    const word = w(`place.${name}` as PhotoKey);
    return side === undefined ? word : w(side === "left" ? "place.left" : "place.right", { place: word });
  };
}

/** The places of a chart in the order in which they are asked for, set or not; any can be left out. */
export function PlacesList(props: {
  readonly list: readonly Placing[];
  readonly current: string | null;
  /** Places that an answer of the engine says to correct. */
  readonly wrong: string | null;
  readonly onChoose: (id: string) => void;
  readonly onOwn: () => void;
}) {
  const w = usePhotoWords();
  const nameOf = usePlaceName();
  const places = props.list.filter(({ id }) => !rulerEnds.some((end) => end === id));
  return (
    <>
      <ol className="photo-places">
        {places.map(({ id, chart, px }, i) => {
          const set = chart !== null && px !== null;
          return (
            <li key={id}>
              <button
                type="button"
                className="photo-places__one"
                aria-pressed={id === props.current}
                data-wrong={id === props.wrong || undefined}
                onClick={() => props.onChoose(id)}
              >
                <span className="photo-places__number">{i + 1}</span>
                <span>{nameOf(id)}</span>
                {set ? <Icon name="tick" /> : null}
                <span className="quiet-text">{w(set ? "place.set" : "place.open")}</span>
              </button>
            </li>
          );
        })}
      </ol>
      <Button look="quiet" icon="plus" onClick={props.onOwn}>
        {w("place.addOwn")}
      </Button>
    </>
  );
}
