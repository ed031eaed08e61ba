import { Button, IconButton } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import type { RefObject } from "react";
import type { Waiting } from "./tablet/state.ts";
import { useTablet } from "./tablet/state.ts";
import { useOfflineWords } from "./tablet-words.ts";

/** Everything that waits on this tablet, with why, and the way to it. */
export function TabletWaiting({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const t = useOfflineWords();
  const { waiting } = useTablet();
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} className="dialog" aria-label={t("list.title")}>
      <header className="dialog__head">
        <h2>{t("list.title")}</h2>
        <IconButton icon="cross" name={t("list.close")} onClick={close} />
      </header>
      {waiting.length === 0 && <p>{t("list.empty")}</p>}
      <ul className="tablet-waiting">
        {waiting.map((each) => (
          <One key={each.sessionId} one={each} onOpen={close} />
        ))}
      </ul>
    </dialog>
  );
}

function One({ one, onOpen }: { one: Waiting; onOpen: () => void }) {
  const t = useOfflineWords();
  const { outbox } = useTablet();
  const { work, sessionId } = one;
  const clock = (moment: string | null) => (moment ?? "").slice(11, 16);
  const { stop, signature } = work;
  return (
    <li>
      <strong>{one.person}</strong>
      {work.changes > 0 && <p>{t("mark.waits", { count: work.changes, time: clock(work.since) })}</p>}
      {signature !== null && <p>{t("sign.title", { time: clock(signature.deviceAt) })}</p>}
      {stop?.kind === "conflict" && <p>{t("list.conflict")}</p>}
      {stop?.kind === "signed" && <p>{t("conflict.signed")}</p>}
      {stop?.kind === "refused" && <p>{t("list.refused", { why: stop.said.message })}</p>}
      <div className="tablet-waiting__acts">
        <Link to="/sessions/$sessionId" params={{ sessionId }} className="button button--secondary" onClick={onOpen}>
          {t("list.open")}
        </Link>
        {stop?.kind === "refused" && outbox !== null && (
          <Button onClick={() => void outbox.happens(sessionId, { is: "try-again" }).then(() => outbox.pump())}>
            {t("list.again")}
          </Button>
        )}
      </div>
    </li>
  );
}
