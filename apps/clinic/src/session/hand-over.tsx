import { handOver } from "@pistor/api/aftercare";
import { Icon, IconButton, keep } from "@pistor/ui";
import { useWrite } from "../kit/client.ts";
import { handedPlace, tellOtherWindows } from "../kit/handed-over.ts";
import { useRoomWords } from "./room-words.ts";

/** Gives the tablet into the patient's hands: from then on the server opens nothing else on it. */
export function HandOver({
  sessionId,
  before,
  blocked,
  inMenu = false,
}: {
  sessionId: string;
  /** What must be done first; false: it was not, and the tablet stays in these hands. */
  before?: () => Promise<boolean>;
  blocked?: string | undefined;
  /** With its name in words, as an entry of a menu. */
  inMenu?: boolean;
}) {
  const w = useRoomWords();
  const start = useWrite(handOver, ["access.me"]);
  const go = async () => {
    if (before !== undefined && !(await before())) return;
    await start.write({ input: { params: { sessionId } } });
    keep(handedPlace, "1");
    tellOtherWindows();
  };
  const refusal = start.problem?.message ?? blocked;
  const off = blocked !== undefined || start.busy;
  // What stands against it is said by the button itself.
  const press = () => void go().catch(() => undefined);
  if (inMenu)
    return (
      <button
        type="button"
        className="map-menu__item"
        aria-disabled={off || undefined}
        onClick={off ? undefined : press}
      >
        <Icon name="switch" />
        <span>
          {w("handOver.start")}
          {refusal !== undefined && <small>{refusal}</small>}
        </span>
      </button>
    );
  return (
    <IconButton
      icon="switch"
      name={[w("handOver.start"), refusal].filter(Boolean).join(". ")}
      off={off}
      onClick={press}
    />
  );
}
