import "./stock.css";
import type { Lot } from "@pistor/api/stock";
import { keepCount, listLots } from "@pistor/api/stock";
import { Button, Card, CheckRow, Failed, Icon, Ltr, PageHead, Scrolls, TextField } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Show } from "../kit/answered.tsx";
import { useEndpoint, useWrite } from "../kit/client.ts";
import { day } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { useTitle } from "../kit/title.ts";
import { useKept } from "../patient/use-kept.ts";
import { useReady, useWords } from "./stock-words.ts";

interface Line {
  readonly counted: string;
  readonly reason: string;
}
type Lines = Readonly<Record<string, Line>>;

/** A count of everything, against the book; what differs is written down with its reason. */
export function CountScreen() {
  const ready = useReady();
  const lots = useEndpoint(listLots, { query: { lang: currentLanguage() } });
  return <Show of={lots}>{(reply) => (ready ? <Count lots={reply.lots} /> : null)}</Show>;
}

function Count({ lots }: { lots: readonly Lot[] }) {
  const t = useWords();
  useTitle(t("counting.title"));
  const form = useKept<Lines>("pistor.count", {});
  const [book, setBook] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const count = useWrite(keepCount);
  const counted = lots.flatMap((lot) => {
    const line = form.value[lot.id];
    return line === undefined || line.counted === "" ? [] : [{ lot, line, by: Number(line.counted) - lot.balance }];
  });
  const unexplained = counted.some(({ line, by }) => by !== 0 && line.reason.trim().length < 3);
  const keep = async () => {
    setDone(null);
    const reply = await count.write({
      input: {
        body: {
          lines: counted.map(({ lot, line }) => ({
            lotId: lot.id,
            counted: Number(line.counted),
            expected: lot.balance,
            reason: line.reason,
          })),
        },
      },
    });
    form.forget();
    setDone(reply.differences.length === 0 ? t("counting.doneNone") : t("counting.done"));
  };
  return (
    <>
      <PageHead
        title={t("counting.title")}
        below={t("counting.text")}
        back={
          <Link to="/stock" className="icon-button" aria-label={t("page.back")} title={t("page.back")}>
            <Icon name="back" />
          </Link>
        }
        actions={
          <a
            className="button button--secondary"
            href={`/api/stock/count-sheet.pdf?lang=${currentLanguage()}`}
            target="_blank"
            rel="noreferrer"
          >
            <Icon name="print" />
            <span>{t("counting.print")}</span>
          </a>
        }
      />
      <div className="page-body stock">
        <CheckRow label={t("counting.showBook")} checked={book} onChange={setBook} />
        <form
          className="stock"
          onSubmit={(event) => {
            event.preventDefault();
            // The refusal stands below.
            keep().catch(() => undefined);
          }}
        >
          <Card>
            <Scrolls className="stock-table" label={t("counting.title")}>
              <table className="count-table">
                <thead>
                  <tr>
                    <th scope="col">{t("lot")}</th>
                    <th scope="col">{t("counting.counted")}</th>
                    <th scope="col">{t("counting.expected")}</th>
                    <th scope="col">{t("counting.why")}</th>
                  </tr>
                </thead>
                <tbody>
                  {lots.map((lot) => (
                    <Row
                      key={lot.id}
                      lot={lot}
                      line={form.value[lot.id] ?? { counted: "", reason: "" }}
                      book={book}
                      onChange={(line) => form.set({ ...form.value, [lot.id]: line })}
                    />
                  ))}
                </tbody>
              </table>
            </Scrolls>
          </Card>
          <p className="stock__row">
            <Button
              type="submit"
              look="primary"
              busy={count.busy}
              blocked={counted.length === 0 ? t("counting.nothing") : unexplained ? t("counting.needWhy") : undefined}
            >
              {t("counting.keep", { count: counted.length })}
            </Button>
          </p>
        </form>
        {count.problem !== null && (
          <Failed title={t("counting.failed")}>
            <p>{count.problem.message}</p>
          </Failed>
        )}
        {done !== null && (
          <p className="stock__said" data-tone="ok" role="status">
            <Icon name="circle-tick" /> {done}
          </p>
        )}
      </div>
    </>
  );
}

function Row({ lot, line, book, onChange }: { lot: Lot; line: Line; book: boolean; onChange: (line: Line) => void }) {
  const t = useWords();
  const by = line.counted === "" ? null : Number(line.counted) - lot.balance;
  return (
    <tr>
      <td>
        <span className="lots__what">
          <strong>{lot.product.name}</strong>
          <small>
            <Ltr>{lot.lot}</Ltr> · {t("to", { day: day(lot.expires) })}
            {lot.place !== null && ` · ${lot.place}`}
          </small>
        </span>
      </td>
      <td className="stock-table__number">
        <TextField
          label={`${t("counting.counted")}: ${lot.product.name} ${lot.lot}`}
          type="number"
          min={0}
          step={1}
          inputMode="numeric"
          value={line.counted}
          onChange={(counted) => onChange({ ...line, counted })}
        />
      </td>
      <td>
        {(book || by !== null) && lot.balance}
        {by !== null && (
          <small data-differs={by !== 0 || undefined}>
            {" "}
            {by === 0 ? t("counting.same") : by > 0 ? t("counting.more", { by }) : t("counting.less", { by: -by })}
          </small>
        )}
      </td>
      <td>
        {by !== null && by !== 0 && (
          <TextField
            label={`${t("counting.why")}: ${lot.product.name} ${lot.lot}`}
            placeholder={t("counting.why")}
            value={line.reason}
            maxLength={500}
            onChange={(reason) => onChange({ ...line, reason })}
          />
        )}
      </td>
    </tr>
  );
}
