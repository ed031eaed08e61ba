import "./recall.css";
import { showRecall } from "@pistor/api/stock";
import { Button, Chip, Icon, PageHead } from "@pistor/ui";
import { Link, useParams } from "@tanstack/react-router";
import { Show } from "../kit/answered.tsx";
import { useEndpoint } from "../kit/client.ts";
import { day, time } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { useTitle } from "../kit/title.ts";
import { CallList } from "./recall-call-list.tsx";
import { CloseRecall } from "./recall-close.tsx";
import { Duties } from "./recall-duties.tsx";
import { RecallChip } from "./recall-list.screen.tsx";
import { LotTree } from "./recall-tree.tsx";
import { apart, useReady, useWords } from "./recall-words.ts";
import type { ShownRecall } from "./shown-recall.ts";

/** A recall on one page: where the lot went, what must be done, and whom to call. */
export function RecallScreen() {
  const ready = useReady();
  const { recallId } = useParams({ from: "/recalls/$recallId" });
  const shown = useEndpoint(showRecall, { params: { recallId } }, { everyMs: 20_000 });
  if (!ready) return null;
  return <Show of={shown}>{(reply) => <OnePage shown={reply} />}</Show>;
}

function OnePage({ shown }: { shown: ShownRecall }) {
  const t = useWords();
  const { recall, trace, everybodyTriedMinutes } = shown;
  const { lot, drill, opened, closed, reason, source } = recall;
  const title = t(drill ? "oneDrill" : "one", { lot: `\u2066${lot}\u2069` });
  useTitle(title);
  const held = trace.stock.some(({ exact, state }) => exact && state === "recalled");
  return (
    <>
      <PageHead
        back={
          <Link to="/recalls" className="icon-button" aria-label={t("back")} title={t("back")}>
            <Icon name="back" />
          </Link>
        }
        title={title}
        below={
          <>
            <bdi>{reason}</bdi>
            {source !== "" && (
              <>
                {" · "}
                <bdi>{source}</bdi>
              </>
            )}
            {" · "}
            {t("opened", { day: day(opened.at), time: time(opened.at), by: apart(opened.by) })}
          </>
        }
        actions={
          <>
            <RecallChip recall={recall} />
            {held && !drill && (
              <Chip tone="stop" icon="lock">
                {t("held")}
              </Chip>
            )}
            <Button icon="print" onClick={() => window.print()}>
              {t("print")}
            </Button>
            <a
              className="button button--secondary"
              href={`/api/recalls/${recall.id}/list.pdf?lang=${currentLanguage()}`}
              target="_blank"
              rel="noreferrer"
              aria-label={`${t("print")} (PDF)`}
            >
              <Icon name="document" />
              <span>PDF</span>
            </a>
          </>
        }
      />
      <div className="page-body recall">
        {drill && (
          <p className="recall__drill">
            <Icon name="flag" />
            <span>
              <strong>{t("drillBanner")}</strong>{" "}
              {everybodyTriedMinutes === null ? t("notTried") : t("tried", { minutes: everybodyTriedMinutes })}
            </span>
          </p>
        )}
        {closed !== null && (
          <p className="recall__ended">
            <Icon name="lock" />
            <span>
              {t("closed", { day: `${day(closed.at)}, ${time(closed.at)}`, by: apart(closed.by) })}
              {closed.reason !== "" && <bdi> {t("closedWhy", { reason: closed.reason })}</bdi>}
            </span>
          </p>
        )}
        <LotTree trace={trace} />
        <Duties shown={shown} />
        <CallList shown={shown} />
        {closed === null && <CloseRecall recallId={recall.id} open={trace.counts.open} />}
      </div>
    </>
  );
}
