import type { Dose } from "@pistor/core/dosing";
import { DoseMeter } from "@pistor/ui";
import { figure } from "../kit/format.ts";
import { useMixtureWords } from "./mixture-words.ts";

/** A dose beside its ingredient: the amount, its maximum, and the bar between them. */
export function RowDose({
  dose,
  name,
  volumeMl,
  stopped,
}: {
  dose: Dose | undefined;
  name: string;
  volumeMl: number;
  stopped: boolean;
}) {
  const t = useMixtureWords();
  if (dose === undefined) return <div className="mix-dose" />;
  const unit = dose.mg === null ? "IU" : "mg";
  const given = dose.mg ?? dose.iu ?? 0;
  const over = dose.maxMg !== null && given > dose.maxMg;
  const carrier = dose.role === "carrier";
  return (
    <div className="mix-dose">
      <div className="mix-dose__head">
        <bdi dir="ltr">{carrier ? `${figure(volumeMl)} mL` : `${figure(given, given < 10 ? 2 : 1)} ${unit}`}</bdi>
        <span>
          {stopped && !over
            ? t("dose.notAllowed")
            : dose.maxMg !== null
              ? t("dose.max", { max: figure(dose.maxMg, 1) })
              : carrier
                ? t("dose.carrier")
                : t("dose.noMax")}
        </span>
      </div>
      <DoseMeter name={name} given={carrier ? 0 : given} max={dose.maxMg ?? 0} unit={unit} stopped={stopped && !over} />
    </div>
  );
}
