import type { queueReply } from "@pistor/api/schedule";
import type { IconName, Tone } from "@pistor/ui";
import { Cites, Icon } from "@pistor/ui";
import type { KeyboardEvent, ReactNode } from "react";
import { lazy, Suspense, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { z } from "zod";
import { useCitesWords } from "../kit/cites-words.ts";
import { useMe } from "../kit/me.tsx";
import { hrefOf, openPath } from "../kit/open-path.ts";
import type { Act } from "./acts.ts";
import { sayBlock } from "./say-block.ts";
import { useTodayReady, useTodayWords } from "./today-words.ts";
import { standingOf } from "./who-acts.ts";

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
export function Queue({ queue, acts, now }: { queue: readonly Waiting[]; acts: readonly Act[]; now: number }) {
  const { t } = useTranslation();
  const ready = useTodayReady();
  const list = useRef<HTMLUListElement>(null);
  const [open, setOpen] = useState<string | null>(null);
  const waiting = queue.map((each) => {
    const key = `${each.kind} ${each.patient.id} ${each.opens}`;
    const onOpen = () => setOpen(open === key ? null : key);
    return { kind: each.kind, item: <Decision key={key} each={each} open={open === key} onOpen={onOpen} /> };
  });
  const stops = waiting.filter(({ kind }) => kind === "must-move" || kind === "decide");
  const rest = waiting.filter((each) => !stops.includes(each));
  const lacks = ready ? acts : [];
  const count = queue.length + lacks.length;
  return (
    <aside className="queue" aria-labelledby="queue-title" id="queue">
      <header className="queue__head">
        <h2 id="queue-title">{t("today.queue")}</h2>
        <span className="queue__count">{count}</span>
      </header>
      {count === 0 && <p className="queue__none">{t("today.queueEmpty")}</p>}
      <ul ref={list} className="queue__list" onKeyDown={(event) => moveFocus(event, list.current)}>
        {stops.map(({ item }) => item)}
        {lacks.map((act) => (
          <Lack key={`${act.block.kind} ${act.visit.id}`} act={act} now={now} />
        ))}
        {rest.map(({ item }) => item)}
      </ul>
      <p className="queue__keys" aria-hidden="true">
        <kbd>J</kbd> <kbd>K</kbd> {t("today.keys.move")} <kbd>↵</kbd> {t("today.keys.open")}
      </p>
    </aside>
  );
}

function Decision({ each, open, onOpen }: { each: Waiting; open: boolean; onOpen: () => void }) {
  const { t } = useTranslation();
  const words = useCitesWords();
  const board = useTodayWords();
  const ready = useTodayReady();
  const { role } = useMe();
  const { may, said } = standingOf(each.kind, role);
  const here = each.kind === "decide" || each.kind === "ask";
  const verb = may === "act" ? t(`today.verb.${each.kind === "co-sign" ? "sign" : each.kind}`) : board("act.look");
  const named = t("today.verbFor", { verb, name: each.patient.name });
  const cites = each.claims.length > 0 && <Cites claims={each.claims} disagree={each.disagree} words={words} />;
  if (may !== "act")
    return (
      <One
        {...looks[each.kind]}
        name={each.patient.name}
        tell={each.tell}
        below={
          <>
            {cites}
            {ready && <p className="queue__when">{board(said)}</p>}
          </>
        }
      >
        {ready && may === "look" && <VerbLink verb={verb} named={named} opens={each.opens} />}
      </One>
    );
  return (
    <One {...looks[each.kind]} name={each.patient.name} tell={each.tell} below={cites}>
      {here ? (
        <button
          type="button"
          className="button button--quiet"
          data-verb
          aria-label={named}
          aria-expanded={open}
          onClick={onOpen}
        >
          {verb}
        </button>
      ) : (
        <VerbLink verb={verb} named={named} opens={each.opens} />
      )}
      {open && (
        <div className="queue__here">
          <Suspense fallback={null}>
            <SettleHere patientId={each.patient.id} kind={each.kind === "ask" ? "ask" : "decide"} />
          </Suspense>
          <a className="button button--quiet" href={hrefOf(each.opens)}>
            {t("today.openFull")}
          </a>
        </div>
      )}
    </One>
  );
}

/** What a visit lacks, with when it is. */
function Lack({ act, now }: { act: Act; now: number }) {
  const { t } = useTranslation();
  const words = useTodayWords();
  const { visit, block, icon, tone } = act;
  const verb = words(act.verb);
  return (
    <One
      {...{ icon, tone }}
      name={visit.patient.name}
      tell={words(...sayBlock(block, now, visit.creamAt))}
      below={
        <p className="queue__when">
          {visit.at.slice(11, 16)} · {t(`today.state.${visit.state}`)}
        </p>
      }
    >
      <VerbLink verb={verb} named={t("today.verbFor", { verb, name: visit.patient.name })} opens={block.opens} />
    </One>
  );
}

function One({
  icon,
  tone,
  name,
  tell,
  below,
  children,
}: {
  icon: IconName;
  tone: Tone;
  name: string;
  tell: string;
  below: ReactNode;
  children: ReactNode;
}) {
  return (
    <li className="queue__one">
      <span className={`queue__sign queue__sign--${tone}`}>
        <Icon name={icon} />
      </span>
      <div className="queue__words">
        <h3>{name}</h3>
        <p>{tell}</p>
        {below}
      </div>
      {children}
    </li>
  );
}

function VerbLink({ verb, named, opens }: { verb: string; named: string; opens: string }) {
  return (
    <a
      className="button button--quiet"
      data-verb
      aria-label={named}
      href={hrefOf(opens)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        openPath(opens);
      }}
    >
      {verb}
    </a>
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
