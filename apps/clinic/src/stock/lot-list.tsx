import type { Lot } from "@pistor/api/stock";
import { Card, Chip, Icon, Ltr } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { day } from "../kit/format.ts";
import { asksForEyes, LotState, levelOf, reasonsOf } from "./lot-state.tsx";
import type { StockWords } from "./stock-words.ts";
import { useWords } from "./stock-words.ts";

/** Lots, those that ask for somebody's eyes first, then each kind of product by itself. */
export function LotList({ lots }: { lots: readonly Lot[] }) {
  const t = useWords();
  const first = lots.filter(asksForEyes);
  const rest = lots.filter((lot) => !asksForEyes(lot));
  const kinds = [...new Set(rest.map(({ product }) => product.kind))];
  return (
    <div className="stock__cards">
      <Card title={t("attention")} aside={<Chip>{first.length}</Chip>}>
        {first.length === 0 ? <p>{t("nothingToDo")}</p> : <Rows lots={first} />}
      </Card>
      {kinds.map((kind) => {
        const these = rest.filter(({ product }) => product.kind === kind);
        return (
          <Card key={kind} title={t(`kinds.${kind}`)} aside={<Chip>{these.length}</Chip>}>
            <Rows lots={these} />
          </Card>
        );
      })}
    </div>
  );
}

const signs = { stop: "octagon", ask: "question", care: "warning", note: "info" } as const;

function Rows({ lots }: { lots: readonly Lot[] }) {
  return (
    <ul className="lots">
      {lots.map((lot) => (
        <li key={lot.id}>
          <Row lot={lot} />
        </li>
      ))}
    </ul>
  );
}

function Row({ lot }: { lot: Lot }) {
  const t = useWords();
  return (
    <Link to="/stock/lots/$lotId" params={{ lotId: lot.id }} className="lots__row">
      <span className="lots__what">
        <strong>{lot.product.name}</strong>
        <small>
          {lot.product.strength !== null && <Ltr>{lot.product.strength}</Ltr>}
          {lot.product.strength !== null && lot.place !== null && " · "}
          {lot.place}
        </small>
      </span>
      <span className="lots__lot">
        <Ltr>{lot.lot}</Ltr>
        <small>{t("to", { day: day(lot.expires) })}</small>
      </span>
      <Left lot={lot} t={t} />
      <span className="lots__chips">
        <LotState lot={lot} t={t} />
        {reasonsOf(lot).map((finding) => (
          <span key={finding.rule} className="lots__why" data-level={levelOf(finding.then)} lang={finding.tellLang}>
            <Icon name={signs[levelOf(finding.then)]} size={16} />
            {finding.tell}
          </span>
        ))}
      </span>
    </Link>
  );
}

function Left({ lot, t }: { lot: Lot; t: StockWords }) {
  const open = lot.open.filter(({ endedHow }) => endedHow === null).length;
  return (
    <span className="lots__left" data-none={lot.balance === 0 || undefined}>
      {lot.balance === 0 ? t("none") : t("left", { count: lot.balance })}
      {open > 0 && <small>{t("openVials", { count: open })}</small>}
    </span>
  );
}
