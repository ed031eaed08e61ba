import "./recall.css";
import type { ReplyOf } from "@pistor/api/kit";
import { listRecalls } from "@pistor/api/stock";
import { Card, Chip, Empty, Ltr, PageHead } from "@pistor/ui";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Show } from "../kit/answered.tsx";
import { useEndpoint } from "../kit/client.ts";
import { day, time } from "../kit/format.ts";
import { useTitle } from "../kit/title.ts";
import { TraceBox } from "./recall-trace.tsx";
import { apart, useReady, useWords } from "./recall-words.ts";

type Listed = ReplyOf<typeof listRecalls>["recalls"][number];

/** Who was given a lot, and the recalls and drills that were opened. */
export function RecallListScreen() {
  const ready = useReady();
  const t = useWords();
  const go = useNavigate();
  const { lot } = useSearch({ from: "/recalls" });
  const recalls = useEndpoint(listRecalls);
  useTitle(ready ? t("title") : "");
  if (!ready) return null;
  return (
    <>
      <PageHead title={t("title")} below={t("text")} />
      <div className="page-body recalls">
        <TraceBox lot={lot ?? null} onTrace={(traced) => void go({ to: "/recalls", search: { lot: traced } })} />
        <Card title={t("list")}>
          <Show of={recalls}>
            {(reply) =>
              reply.recalls.length === 0 ? (
                <Empty title={t("none")}>
                  <p>{t("noneText")}</p>
                </Empty>
              ) : (
                <ul className="recalls__list">
                  {reply.recalls.map((recall) => (
                    <Row key={recall.id} recall={recall} />
                  ))}
                </ul>
              )
            }
          </Show>
        </Card>
      </div>
    </>
  );
}

function Row({ recall }: { recall: Listed }) {
  const t = useWords();
  const { id, lot, reason, opened, patients, told, open } = recall;
  return (
    <li>
      <Link to="/recalls/$recallId" params={{ recallId: id }} className="recalls__row">
        <strong>
          <Ltr>{lot}</Ltr>
        </strong>
        <RecallChip recall={recall} />
        <span className="recalls__why">
          <bdi>{reason}</bdi>
          <small>{t("opened", { day: day(opened.at), time: time(opened.at), by: apart(opened.by) })}</small>
        </span>
        <span className="recalls__count">
          {t("told", { told, people: patients })}
          {open > 0 && <small>{t("left", { open })}</small>}
        </span>
      </Link>
    </li>
  );
}

export function RecallChip({ recall: { drill, closed } }: { recall: Pick<Listed, "drill" | "closed"> }) {
  const t = useWords();
  return (
    <>
      {drill && (
        <Chip tone="ask" icon="flag">
          {t("state.drill")}
        </Chip>
      )}
      {closed !== null ? (
        <Chip icon="lock">{t("state.closed")}</Chip>
      ) : (
        !drill && (
          <Chip tone="stop" icon="octagon">
            {t("state.open")}
          </Chip>
        )
      )}
    </>
  );
}
