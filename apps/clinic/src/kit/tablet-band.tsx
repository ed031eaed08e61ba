import { Button, Icon } from "@pistor/ui";
import { useRef } from "react";
import { useTablet } from "./tablet/state.ts";
import { countWaiting } from "./tablet/waiting.ts";
import { TabletWaiting } from "./tablet-waiting.tsx";
import { useOfflineReady, useOfflineWords } from "./tablet-words.ts";
import "./tablet.css";

/** Over every page while something waits or is not as it should be: what, how much, since when, and what still goes on. */
export function TabletBand() {
  const t = useOfflineWords();
  const ready = useOfflineReady();
  const tablet = useTablet();
  const list = useRef<HTMLDialogElement>(null);
  const waits = countWaiting(tablet.waiting);
  const stopped = tablet.waiting.some(({ work }) => work.stop !== null);
  const said = [
    tablet.online ? null : t("band.away", { time: (tablet.awaySince ?? "").slice(11, 16) }),
    tablet.phase === "memory" ? t("band.memory") : null,
    tablet.phase === "ended" ? t("band.ended") : null,
    tablet.full ? t("band.full") : null,
    tablet.signInAgain ? t("band.signIn") : null,
    stopped ? t("band.stopped") : null,
  ].filter((each) => each !== null);
  // What is on its way while the network is there is said where it is written.
  const shows = ready && (said.length > 0 || (waits !== null && !tablet.online));
  return (
    <>
      {shows && (
        <aside className="tablet-band" aria-label={t("band.label")} role="status">
          <Icon name="cloud-off" />
          <div className="tablet-band__words">
            {said.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {waits !== null && (
              <p className="tablet-band__waits">
                {t("mark.waits", { count: waits.count, time: waits.since.slice(11, 16) })}
              </p>
            )}
          </div>
          {waits !== null && <Button onClick={() => list.current?.showModal()}>{t("band.show")}</Button>}
        </aside>
      )}
      <TabletWaiting dialog={list} />
    </>
  );
}
