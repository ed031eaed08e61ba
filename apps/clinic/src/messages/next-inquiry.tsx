import { listInquiries } from "@pistor/api/messages";
import { Chip, Icon } from "@pistor/ui";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { useEndpoint } from "../kit/client.ts";
import { useWords } from "./inquiry-words.ts";
import { nextWaiting } from "./next-waiting.ts";
import { isPlainKey } from "./use-list-keys.ts";
import { ageInWords } from "./waits.ts";

/** Once this one is answered: who waits next, how many wait, and the way there by one press or J. */
export function NextInquiry({ now }: { now: string }) {
  const t = useWords();
  const go = useNavigate();
  const inbox = useEndpoint(listInquiries, { query: { state: "open" } }, { everyMs: 30_000 });
  const { next, waiting } = nextWaiting(inbox.state === "here" ? inbox.reply.inquiries : [], now);
  const nextId = next?.id;
  useEffect(() => {
    if (nextId === undefined) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "j" || !isPlainKey(event)) return;
      event.preventDefault();
      void go({ to: "/inquiries/$inquiryId", params: { inquiryId: nextId } });
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [go, nextId]);
  if (inbox.state !== "here") return null;
  if (next === null)
    return (
      <nav className="next-inquiry" aria-label={t("next")}>
        <p>
          <Icon name="circle-tick" /> {t("oldest.none")}
        </p>
        <Link to="/inquiries" className="button button--secondary">
          {t("toInbox")}
        </Link>
      </nav>
    );
  const { name, owner, urgent, waitsHours } = next;
  return (
    <nav className="next-inquiry" aria-label={t("next")}>
      <Link to="/inquiries/$inquiryId" params={{ inquiryId: next.id }} className="button button--primary">
        <Icon name="forward" />
        <span>
          {t("next")}: <bdi>{name}</bdi>
        </span>
      </Link>
      <span className="inquiry-page__chips">
        {urgent !== null && (
          <Chip tone="stop" icon="warning">
            {t("urgent.row")}
          </Chip>
        )}
        {waitsHours !== null && <Chip icon="clock">{t("waits", { age: ageInWords(t, waitsHours) })}</Chip>}
        <Chip icon="person">
          {t("heads.owner")}: {owner?.name ?? t("nobody")}
        </Chip>
        <Chip tone="ask" icon="mail">
          {t("counts.waiting", { count: waiting })}
        </Chip>
        <span className="next-inquiry__key">
          <kbd>J</kbd> {t("keys.open")}
        </span>
      </span>
    </nav>
  );
}
