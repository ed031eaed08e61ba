import { handOver } from "@pistor/api/aftercare";
import { Button, keep } from "@pistor/ui";
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
    <Button
      icon="hand"
      busy={start.busy}
      blocked={start.problem === null ? blocked : start.problem.message}
      // The refusal stands in the button's own words.
      onClick={() => void go().catch(() => undefined)}
    >
      {w("handOver.start")}
    </Button>
  );
}
