import { Button, Icon } from "@pistor/ui";
import { useEffect, useRef } from "react";
import { useOfflineReady, useOfflineWords } from "../kit/tablet-words.ts";
import { clock } from "./stamp.ts";
import type { Draft } from "./use-draft.ts";
import "./conflict.css";

/** Signed on this tablet and not sealed yet: said plainly, with the way back as long as there is one. */
export function SignedHere({ draft }: { draft: Draft }) {
  const t = useOfflineWords();
  const ready = useOfflineReady();
  const card = useRef<HTMLElement>(null);
  const signed = draft.signature !== null && ready;
  useEffect(() => {
    if (signed) card.current?.scrollIntoView({ block: "center" });
  }, [signed]);
  if (draft.signature === null || !ready) return null;
  return (
    <section ref={card} className="signed-here" role="status">
      <h2>
        <Icon name="seal" /> {t("sign.title", { time: clock(draft.signature.deviceAt) })}
      </h2>
      <p>{draft.withdraw === null ? t("sign.underWay") : t("sign.text")}</p>
      {draft.withdraw !== null && <Button onClick={draft.withdraw}>{t("sign.withdraw")}</Button>}
    </section>
  );
}
