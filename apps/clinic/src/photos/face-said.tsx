import { faceLandmarks } from "@pistor/knowledge/injection-map";
import { Button, Icon } from "@pistor/ui";
import { usePhotoWords } from "./photo-words.ts";
import type { FaceState } from "./use-photo.ts";

/** What the landmarks found, plainly, and what to do where they cannot be used. */
export function FaceSaid({ state, byHand, onAgain }: { state: FaceState; byHand: boolean; onAgain: () => void }) {
  const w = usePhotoWords();
  const good = typeof state === "object" && state.fault === null;
  return (
    <div
      className="photo-flow__said"
      role="status"
      data-face={typeof state === "string" ? state : (state.fault ?? "found")}
    >
      <Icon name={good ? "circle-tick" : state === "looking" ? "clock" : "info"} />
      <div>
        {state === "looking" && <p>{w("face.looking")}</p>}
        {state === "broken" && <p>{w("face.broken")}</p>}
        {good && <p>{byHand ? w("face.leftAside") : w("face.found", { places: faceLandmarks.length })}</p>}
        {typeof state === "object" && state.fault !== null && <p>{w(`face.${state.fault}`, state.values)}</p>}
        {(state === "broken" || state === "not-asked") && (
          <Button look="quiet" onClick={onAgain}>
            {w("face.again")}
          </Button>
        )}
      </div>
    </div>
  );
}
