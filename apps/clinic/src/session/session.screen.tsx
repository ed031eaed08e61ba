import type { Session } from "@pistor/api/session";
import { showSession } from "@pistor/api/session";
import { SaveState } from "@pistor/ui";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Show } from "../kit/answered.tsx";
import { useEndpoint } from "../kit/client.ts";
import { time } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { SessionHead } from "./session-head.tsx";
import { SignedSession } from "./signed.view.tsx";
import { Steps } from "./steps.tsx";
import { useDraft } from "./use-draft.ts";
import "./session.css";

/** One treatment on one day: written in five steps on one page, or read once it is signed. */
export function SessionScreen() {
  const { sessionId } = useParams({ from: "/sessions/$sessionId" });
  const session = useEndpoint(showSession, { params: { sessionId }, query: { lang: currentLanguage() } });
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
  const draft = useDraft(session, reload);
  const words = {
    saved: t("session.saved", { time: time(draft.savedAt) }),
    saving: t("session.saving"),
    waiting: t("session.notSaved"),
  }[draft.state];
  return (
    <>
      <SessionHead session={session} actions={<SaveState state={draft.state} words={words} />} />
      <Steps session={session} draft={draft} />
    </>
  );
}
