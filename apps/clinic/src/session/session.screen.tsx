import type { Session } from "@pistor/api/session";
import { showSession } from "@pistor/api/session";
import { useParams } from "@tanstack/react-router";
import { useEffect } from "react";
import { MapMenu } from "../injection-map/map-menu.tsx";
import { Show } from "../kit/answered.tsx";
import { useEndpoint } from "../kit/client.ts";
import { HandsFreeProvider } from "../kit/hands-free.tsx";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { useTablet } from "../kit/tablet/state.ts";
import { keepsADay, loadTablet } from "../kit/tablet-start.ts";
import { Emergency } from "./emergency.tsx";
import { HandOver } from "./hand-over.tsx";
import { HandsFreeBar, HandsFreeSwitch } from "./hands-free-bar.tsx";
import { useRoomReady, useRoomWords } from "./room-words.ts";
import { SaveMark } from "./save-mark.tsx";
import { SessionClock } from "./session-clock.tsx";
import { SessionHead } from "./session-head.tsx";
import { SignedSession } from "./signed.view.tsx";
import { Steps } from "./steps.tsx";
import { useDraft } from "./use-draft.ts";
import "./session.css";
import "./room.css";

/** One treatment on one day: written in five steps on one page, or read once it is signed. */
export function SessionScreen() {
  const me = useMe();
  const { outbox } = useTablet();
  const { sessionId } = useParams({ from: "/sessions/$sessionId" });
  const ready = useRoomReady();
  const session = useEndpoint(showSession, { params: { sessionId }, query: { lang: currentLanguage() } });
  const fresh = session.state === "here" && session.asOf == null && outbox !== null ? session.reply : null;
  useEffect(() => {
    if (fresh === null) return;
    const question = { endpoint: showSession.id, params: { sessionId }, query: {} };
    void loadTablet().then(({ keepForAway }) => keepForAway(question, fresh));
  }, [fresh, sessionId]);
  // What waits on this tablet is read before the page is written on.
  if (!ready || (keepsADay(me.role) && outbox === null)) return null;
  return (
    <Show of={session}>
      {(reply) =>
        reply.draft === null ? (
          <SignedSession session={reply} />
        ) : (
          <Writing key={reply.id} session={reply} reload={session.state === "here" ? session.again : () => undefined} />
        )
      }
    </Show>
  );
}

function Writing({ session, reload }: { session: Session; reload: () => void }) {
  const w = useRoomWords();
  const draft = useDraft(session, reload);
  return (
    <HandsFreeProvider>
      <SessionHead
        session={session}
        actions={
          <>
            <SaveMark draft={draft} />
            <SessionClock draft={draft} planned={session.minutes} />
            <Emergency session={session} record={draft.document} />
            <MapMenu icon="dots" label={w("more.open")} className="room-more">
              {(close) => (
                <>
                  <HandOver
                    inMenu
                    sessionId={session.id}
                    before={draft.flush}
                    blocked={draft.state === "waiting" ? w("handOver.notSaved") : undefined}
                  />
                  <HandsFreeSwitch onTurned={close} />
                </>
              )}
            </MapMenu>
          </>
        }
      />
      <Steps session={session} draft={draft} />
      <HandsFreeBar />
    </HandsFreeProvider>
  );
}
