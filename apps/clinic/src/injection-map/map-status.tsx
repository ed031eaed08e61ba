import type { MapSaid } from "@pistor/core/injection-map";
import { wordMapFinding } from "@pistor/core/injection-map";
import { mapTexts } from "@pistor/knowledge/injection-map";
import { Button, Cites, Icon, IconButton } from "@pistor/ui";
import type { ReactNode } from "react";
import { useCitesWords } from "../kit/cites-words.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMapWords } from "./map-words.ts";

/** One line of what was said to the last act, or of what the tool in hand does. What was charted stays as it is. */
export function MapStatus({
  said,
  how,
  onSuggest,
  onHush,
  named,
  children,
}: {
  said: MapSaid | null;
  /** What the tool does, or what is chosen. */
  how: string;
  /** Does what the engine offers instead; called only where it offers something. */
  onSuggest: () => void;
  onHush: () => void;
  /** Ids in a finding as names. */
  named: (because: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  /** Acts on what is chosen. */
  children?: ReactNode;
}) {
  const w = useMapWords();
  const cites = useCitesWords();
  const worded =
    said === null ? null : wordMapFinding({ ...said, because: named(said.because) }, mapTexts, currentLanguage());
  return (
    <div className="map-status" data-verdict={said?.then} data-quiet={(said === null && how === "") || undefined}>
      <p className="map-status__line" role="status" data-testid="said">
        {worded === null ? (
          how
        ) : (
          <>
            <Icon name={said?.then === "refused" ? "octagon" : "warning"} size={16} />
            <span lang={worded.tellLang}>{worded.tell}</span>{" "}
            {worded.claims.length > 0 && <Cites claims={worded.claims} disagree={worded.disagree} words={cites} />}
          </>
        )}
      </p>
      {said?.suggest != null && <Button onClick={onSuggest}>{w("suggest")}</Button>}
      {said !== null && <IconButton icon="cross" name={w("understood")} onClick={onHush} />}
      {said === null && children}
    </div>
  );
}
