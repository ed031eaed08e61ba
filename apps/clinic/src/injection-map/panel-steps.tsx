import { timeZone, writeMoment } from "@pistor/core/basics";
import { Icon } from "@pistor/ui";
import { useState } from "react";
import { time } from "../kit/format.ts";
import { useMe } from "../kit/me.tsx";
import { useFigureWords } from "./figures-words.ts";
import { signed } from "./panel-gun.tsx";
import type { PanelAct } from "./panel-props.ts";

/** How many steps are shown before the rest is asked for. */
const fewSteps = 4;

/** What was done, the latest first; each step can be gone back to until the record is signed. */
export function LastSteps({ acts, onBackTo }: { acts: readonly PanelAct[]; onBackTo: (keep: number) => void }) {
  const t = useFigureWords();
  const { clinic } = useMe();
  const [all, setAll] = useState(false);
  // The device keeps its own moments; they are shown on the clinic's clock, as every other.
  const zone = timeZone(clinic?.timeZone ?? "UTC");
  const clock = (at: string) => time(writeMoment(zone, Date.parse(at)));
  if (acts.length === 0) return null;
  const latest = acts.map((act, i) => ({ act, keep: i + 1 })).reverse();
  const shown = all ? latest : latest.slice(0, fewSteps);
  return (
    <section>
      <h2 className="figures__title">{t("steps.title")}</h2>
      <ol className="figures__steps">
        {shown.map(({ act, keep }, i) => (
          <li key={`${act.at} ${keep}`}>
            {i === 0 ? (
              <div className="figures__step" aria-current="step">
                <Said act={act} at={clock(act.at)} />
              </div>
            ) : (
              <button
                type="button"
                className="figures__step"
                aria-label={t("steps.backTo", { at: clock(act.at), what: act.what })}
                onClick={() => onBackTo(keep)}
              >
                <Said act={act} at={clock(act.at)} />
                <span className="figures__back">
                  <Icon name="undo" size={16} />
                </span>
              </button>
            )}
          </li>
        ))}
        {(all || latest.length <= fewSteps) && (
          <li>
            <button type="button" className="figures__step" onClick={() => onBackTo(0)}>
              <span />
              <span>{t("steps.start")}</span>
              <span />
              <span className="figures__back">
                <Icon name="undo" size={16} />
              </span>
            </button>
          </li>
        )}
      </ol>
      {!all && latest.length > fewSteps && (
        <button type="button" className="figures__more" onClick={() => setAll(true)}>
          {t("steps.more", { count: latest.length - fewSteps })}
        </button>
      )}
    </section>
  );
}

function Said({ act: { what, points }, at }: { act: PanelAct; at: string }) {
  return (
    <>
      <bdi dir="ltr">{at}</bdi>
      <span>{what}</span>
      <bdi dir="ltr">{points === 0 ? "" : signed(points)}</bdi>
    </>
  );
}
