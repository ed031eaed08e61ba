import { Choice, TextField } from "@pistor/ui";
import { giveOfIris } from "./lay-out.ts";
import { usePhotoWords } from "./photo-words.ts";
import type { Scale } from "./placed.ts";

/** What a millimetre of the photograph rests on, and how far it may be off. */
export function ScaleChoice(props: {
  /** Whether irises were found. */
  readonly iris: boolean;
  readonly by: Scale["by"];
  readonly mm: string;
  /** Both ends of the ruler are set. */
  readonly laid: boolean;
  readonly onBy: (by: Scale["by"]) => void;
  readonly onMm: (mm: string) => void;
}) {
  const w = usePhotoWords();
  const other = props.iris ? "iris" : "chart";
  const { mean, give } = giveOfIris.mm;
  return (
    <div className="photo-flow__scale">
      <Choice
        legend={w("scale.legend")}
        value={props.by === "ruler" ? "ruler" : other}
        options={[
          { value: other, label: w(`scale.${other}`) },
          { value: "ruler", label: w("scale.ruler") },
        ]}
        onChange={props.onBy}
      />
      {props.by === "ruler" ? (
        <>
          <p>{w(props.laid ? "scale.rulerLaid" : "scale.rulerHow")}</p>
          <TextField
            label={w("scale.length")}
            inputMode="decimal"
            value={props.mm}
            unit="mm"
            error={props.mm !== "" && !(Number(props.mm.replace(",", ".")) > 0) ? w("scale.notLength") : undefined}
            onChange={props.onMm}
          />
        </>
      ) : (
        <p>{props.iris ? w("scale.irisSays", { mean, give, percent: giveOfIris.percent }) : w("scale.chartSays")}</p>
      )}
    </div>
  );
}
