import type { WordingFinding } from "@pistor/api/messages";
import { Button, CheckRow, Cites, Icon } from "@pistor/ui";
import { useCitesWords } from "../kit/cites-words.ts";
import { useWords } from "./inquiry-words.ts";
import type { Wording } from "./use-wording.ts";
import type { Place } from "./wording-marks.ts";
import { canStand } from "./wording-marks.ts";

interface Standing {
  readonly finding: WordingFinding;
  readonly place: Place;
}

/** What the text must not say, with the reason, its sources and a better sentence; cautions want to be read. */
export function WordingFindings({
  standing,
  state,
  empty,
  cautionsRead,
  onShow,
  onReplace,
  onRead,
}: {
  standing: readonly Standing[];
  state: Wording["state"];
  empty: boolean;
  cautionsRead: boolean;
  onShow: (place: Place) => void;
  onReplace: (place: Place, instead: string) => void;
  onRead: (on: boolean) => void;
}) {
  const t = useWords();
  const cautions = standing.filter(({ finding }) => finding.then === "caution").length;
  return (
    <section className="wording" aria-label={t("wording.title")}>
      <p className="wording__state" role="status">
        <Icon
          name={standing.length > 0 ? "warning" : empty ? "info" : state === "checked" ? "tick" : "clock"}
          size={16}
        />
        {t(saying(standing.length, state, empty))}
      </p>
      {standing.length > 0 && (
        <ul>
          {standing.map(({ finding, place }) => (
            <Finding
              key={`${finding.rule} ${place.field} ${place.from}`}
              finding={finding}
              place={place}
              onShow={onShow}
              onReplace={onReplace}
            />
          ))}
        </ul>
      )}
      {cautions > 0 && <CheckRow label={t("wording.read")} checked={cautionsRead} onChange={onRead} />}
    </section>
  );
}

function saying(found: number, state: Wording["state"], empty: boolean) {
  if (found > 0) return "wording.found" as const;
  if (empty) return "wording.asYouType" as const;
  if (state === "unchecked") return "wording.unchecked" as const;
  return state === "checking" ? ("wording.checking" as const) : ("wording.none" as const);
}

function Finding({
  finding,
  place,
  onShow,
  onReplace,
}: Standing & { onShow: (place: Place) => void; onReplace: (place: Place, instead: string) => void }) {
  const t = useWords();
  const cites = useCitesWords();
  const refused = finding.then === "refused";
  return (
    <li className={`wording__one wording__one--${finding.then}`}>
      <p className="wording__head">
        <Icon name={refused ? "octagon" : "warning"} size={16} />
        <strong>{t(refused ? "wording.refused" : "wording.caution")}</strong>
        <button type="button" className="wording__quote" onClick={() => onShow(place)}>
          <q dir="auto">{finding.quote}</q>
        </button>
      </p>
      <p>
        {finding.why} <Cites claims={finding.claims} words={cites} />
      </p>
      {finding.instead !== "" && (
        <p className="wording__instead">
          <span>
            {t("wording.instead")} <q dir="auto">{finding.instead}</q>
          </span>
          {canStand(finding) && <Button onClick={() => onReplace(place, finding.instead)}>{t("wording.use")}</Button>}
        </p>
      )}
    </li>
  );
}
