import { Button, Failed, Icon } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { time } from "./format.ts";
import { useTablet } from "./tablet/state.ts";
import { useOfflineReady, useOfflineWords } from "./tablet-words.ts";
import "./tablet.css";

/** Over what the server did not answer now: when it was read. */
export function AsOf({ at }: { at: string }) {
  const t = useOfflineWords();
  const ready = useOfflineReady();
  return ready ? (
    <p className="as-of">
      <Icon name="cloud-off" size={16} /> {t("band.asOf", { time: time(at) })}
    </p>
  ) : null;
}

/** A page that cannot be read without the network, and what can be done meanwhile. */
export function NeedsNetwork({ onAgain, again }: { onAgain: () => void; again: string }) {
  const t = useOfflineWords();
  const ready = useOfflineReady();
  const { day } = useTablet();
  if (!ready) return null;
  return (
    <Failed
      title={t("needs.title")}
      action={
        <>
          <Button onClick={onAgain}>{again}</Button>
          {day !== null && (
            <Link to="/today" className="button button--secondary">
              {t("needs.today")}
            </Link>
          )}
        </>
      }
    >
      <p>{day === null ? t("needs.nothing") : t("needs.text")}</p>
    </Failed>
  );
}
