import type { Session } from "@pistor/api/session";
import { showSession } from "@pistor/api/session";
import { SaveState } from "@pistor/ui";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Show } from "../kit/answered.tsx";
import { useEndpoint } from "../kit/client.ts";
import { time } from "../kit/format.ts";
import { HandsFreeProvider } from "../kit/hands-free.tsx";
import { currentLanguage } from "../kit/language.ts";
import { Emergency } from "./emergency.tsx";
import { HandOver } from "./hand-over.tsx";
import { HandsFreeBar, HandsFreeSwitch } from "./hands-free-bar.tsx";
import { useRoomReady, useRoomWords } from "./room-words.ts";
import { SessionClock } from "./session-clock.tsx";
import { SessionHead } from "./session-head.tsx";
import { SignedSession } from "./signed.view.tsx";
import { Steps } from "./steps.tsx";
import { useDraft } from "./use-draft.ts";
import "./session.css";
import "./room.css";

/** One treatment on one day: written in five steps on one page, or read once it is signed. */
export function SessionScreen() {
  const { sessionId } = useParams({ from: "/sessions/$sessionId" });
  const ready = useRoomReady();
  const session = useEndpoint(showSession, { params: { sessionId }, query: { lang: currentLanguage() } });
  if (!ready) return null;
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
  const { t } = useTranslation();
  const w = useRoomWords();
  const draft = useDraft(session, reload);
  const words = {
    saved: t("session.saved", { time: time(draft.savedAt) }),
    saving: t("session.saving"),
    waiting: t("session.notSaved"),
  }[draft.state];
  return (
    <HandsFreeProvider>
      <SessionHead
        session={session}
        actions={
          <>
            <SaveState state={draft.state} words={words} />
            <SessionClock draft={draft} planned={session.minutes} />
            <Emergency session={session} record={draft.document} />
            <HandOver
              sessionId={session.id}
              before={draft.flush}
              blocked={draft.state === "waiting" ? w("handOver.notSaved") : undefined}
            />
            <HandsFreeSwitch />
          </>
        }
      />
      <Steps session={session} draft={draft} />
      <HandsFreeBar />
    </HandsFreeProvider>
  );
}
