import type { queueReply } from "@pistor/api/schedule";
import type { IconName, Tone } from "@pistor/ui";
import { Cites, Icon } from "@pistor/ui";
import type { KeyboardEvent } from "react";
import { lazy, Suspense, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { z } from "zod";
import { useCitesWords } from "../kit/cites-words.ts";
import { hrefOf, openPath } from "../kit/open-path.ts";

type Waiting = z.infer<typeof queueReply>;

const looks: Readonly<Record<Waiting["kind"], { readonly icon: IconName; readonly tone: Tone }>> = {
  "must-move": { icon: "octagon", tone: "stop" },
  decide: { icon: "person", tone: "care" },
  sign: { icon: "pen", tone: "care" },
  "co-sign": { icon: "seal", tone: "ask" },
  ask: { icon: "question", tone: "ask" },
};

// Needed only once somebody decides or answers here, so it does not come with the first page.
const SettleHere = lazy(() => import("../eligibility/settle-here.tsx").then((file) => ({ default: file.SettleHere })));

/** What waits for somebody: one sentence, its sources, one verb. What can be settled here is not sent elsewhere. */
export function Queue({ queue }: { queue: readonly Waiting[] }) {
  const { t } = useTranslation();
  const words = useCitesWords();
  const list = useRef<HTMLUListElement>(null);
  const [open, setOpen] = useState<string | null>(null);
  return (
    <aside className="queue" aria-labelledby="queue-title" id="queue">
      <header className="queue__head">
        <h2 id="queue-title">{t("today.queue")}</h2>
        <span className="queue__count">{queue.length}</span>
      </header>
      {queue.length === 0 && <p className="queue__none">{t("today.queueEmpty")}</p>}
      <ul ref={list} className="queue__list" onKeyDown={(event) => moveFocus(event, list.current)}>
        {queue.map((each) => {
          const key = `${each.kind} ${each.patient.id} ${each.opens}`;
          const { icon, tone } = looks[each.kind];
          const here = each.kind === "decide" || each.kind === "ask";
          const verb = t(`today.verb.${each.kind === "co-sign" ? "sign" : each.kind}`);
          const named = t("today.verbFor", { verb, name: each.patient.name });
          return (
            <li key={key} className="queue__one">
              <span className={`queue__sign queue__sign--${tone}`}>
                <Icon name={icon} />
              </span>
              <div className="queue__words">
                <h3>{each.patient.name}</h3>
                <p>{each.tell}</p>
                {each.claims.length > 0 && <Cites claims={each.claims} disagree={each.disagree} words={words} />}
              </div>
              {here ? (
                <button
                  type="button"
                  className="button button--quiet"
                  data-verb
                  aria-label={named}
                  aria-expanded={open === key}
                  onClick={() => setOpen(open === key ? null : key)}
                >
                  {verb}
                </button>
              ) : (
                <a
                  className="button button--quiet"
                  data-verb
                  aria-label={named}
                  href={hrefOf(each.opens)}
                  onClick={(event) => {
                    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                    event.preventDefault();
                    openPath(each.opens);
                  }}
                >
                  {verb}
                </a>
              )}
              {open === key && (
                <div className="queue__here">
                  <Suspense fallback={null}>
                    <SettleHere patientId={each.patient.id} kind={each.kind === "ask" ? "ask" : "decide"} />
                  </Suspense>
                  <a className="button button--quiet" href={hrefOf(each.opens)}>
                    {t("today.openFull")}
                  </a>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <p className="queue__keys" aria-hidden="true">
        <kbd>J</kbd> <kbd>K</kbd> {t("today.keys.move")} <kbd>↵</kbd> {t("today.keys.open")}
      </p>
    </aside>
  );
}

/** Single letters work only while the list has the focus, and never in a field. */
function moveFocus(event: KeyboardEvent, list: HTMLElement | null): void {
  const step = event.key === "j" || event.key === "J" ? 1 : event.key === "k" || event.key === "K" ? -1 : 0;
  const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
  if (step === 0 || typing || event.metaKey || event.ctrlKey || event.altKey) return;
  const verbs = [...(list?.querySelectorAll<HTMLElement>("[data-verb]") ?? [])];
  const at = document.activeElement instanceof HTMLElement ? verbs.indexOf(document.activeElement) : -1;
  verbs[Math.min(verbs.length - 1, Math.max(0, at + step))]?.focus();
  event.preventDefault();
}
