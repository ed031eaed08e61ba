import "./stock.css";
import { listLots } from "@pistor/api/stock";
import { CheckRow, Empty, Icon, PageHead, Tabs } from "@pistor/ui";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { Show } from "../kit/answered.tsx";
import { useEndpoint } from "../kit/client.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { useTitle } from "../kit/title.ts";
import { FindLot } from "./find-lot.tsx";
import { LotList } from "./lot-list.tsx";
import { mayKeepStock } from "./may-keep-stock.ts";
import { PlacesView } from "./places-view.tsx";
import { ProductsView } from "./products-view.tsx";
import { stockViews } from "./stock-views.ts";
import { useReady, useWords } from "./stock-words.ts";

/** What stands in the cupboard: lots, products and what to order, fridges. */
export function StockScreen() {
  const ready = useReady();
  return ready ? <Stock /> : null;
}

function Stock() {
  const t = useWords();
  const { role } = useMe();
  const { view = "lots" } = useSearch({ from: "/stock" });
  const go = useNavigate();
  useTitle(t("title"));
  return (
    <>
      <PageHead
        title={t("title")}
        below={t("text")}
        actions={
          mayKeepStock(role) && (
            <>
              {role !== "coordinator" && (
                <Link to="/devices" className="button button--secondary">
                  <Icon name="syringe" />
                  <span>{t("devices")}</span>
                </Link>
              )}
              <Link to="/stock/count" className="button button--secondary">
                <Icon name="list" />
                <span>{t("count")}</span>
              </Link>
              <Link to="/stock/receive" className="button button--primary">
                <Icon name="plus" />
                <span>{t("receive")}</span>
              </Link>
            </>
          )
        }
      />
      <div className="page-body stock">
        <div className="stock__bar">
          <FindLot />
          <Tabs
            label={t("views.label")}
            tabs={stockViews.map((id) => ({ id, name: t(`views.${id}`) }))}
            now={view}
            onTab={(next) => void go({ to: "/stock", search: next === "lots" ? {} : { view: next } })}
          />
        </div>
        {view === "lots" && <LotsView />}
        {view === "products" && <ProductsView />}
        {view === "places" && <PlacesView />}
      </div>
    </>
  );
}

function LotsView() {
  const t = useWords();
  const [all, setAll] = useState(false);
  const lots = useEndpoint(listLots, { query: { lang: currentLanguage(), ...(all ? { all: "true" } : {}) } });
  return (
    <Show of={lots}>
      {(reply) =>
        reply.lots.length === 0 && !all ? (
          <Empty
            title={t("empty")}
            action={
              <Link to="/stock/receive" className="button button--primary">
                {t("receive")}
              </Link>
            }
          >
            <p>{t("emptyText")}</p>
          </Empty>
        ) : (
          <>
            <LotList lots={reply.lots} />
            <CheckRow label={t("showEmpty")} checked={all} onChange={setAll} />
          </>
        )
      }
    </Show>
  );
}
