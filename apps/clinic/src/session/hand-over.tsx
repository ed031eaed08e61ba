import { handOver } from "@pistor/api/aftercare";
import { IconButton, keep } from "@pistor/ui";
import { useWrite } from "../kit/client.ts";
import { handedPlace, tellOtherWindows } from "../kit/handed-over.ts";
import { useRoomWords } from "./room-words.ts";

/** Gives the tablet into the patient's hands: from then on the server opens nothing else on it. */
export function HandOver({
  sessionId,
  before,
  blocked,
}: {
  sessionId: string;
  /** What must be done first; false: it was not, and the tablet stays in these hands. */
  before?: () => Promise<boolean>;
  blocked?: string | undefined;
}) {
  const w = useRoomWords();
  const start = useWrite(handOver, ["access.me"]);
  const go = async () => {
    if (before !== undefined && !(await before())) return;
    await start.write({ input: { params: { sessionId } } });
    keep(handedPlace, "1");
    tellOtherWindows();
  };
  return (
    <IconButton
      icon="switch"
      name={[w("handOver.start"), start.problem?.message ?? blocked].filter(Boolean).join(". ")}
      off={blocked !== undefined || start.busy}
      // The refusal stands in the button's own name.
      onClick={() => void go().catch(() => undefined)}
    />
  );
}
