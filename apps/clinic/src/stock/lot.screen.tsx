import "./stock.css";
import type { ReplyOf } from "@pistor/api/kit";
import { showLot } from "@pistor/api/stock";
import { Card, Facts, FindingRow, Icon, Ltr, PageHead } from "@pistor/ui";
import { Link, useParams } from "@tanstack/react-router";
import { Show } from "../kit/answered.tsx";
import { useCitesWords } from "../kit/cites-words.ts";
import { useEndpoint } from "../kit/client.ts";
import { day } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { useTitle } from "../kit/title.ts";
import { HoldLot } from "./hold-lot.tsx";
import { Ledger } from "./ledger.tsx";
import { LotState, levelOf } from "./lot-state.tsx";
import { mayKeepStock } from "./may-keep-stock.ts";
import { MoveLot } from "./move-lot.tsx";
import { OpenVials } from "./open-vials.tsx";
import { useReady, useWords } from "./stock-words.ts";

/** One lot: may it be used, what is open, what moved, and who held it. */
export function LotScreen() {
  const { lotId } = useParams({ from: "/stock/lots/$lotId" });
  const ready = useReady();
  const shown = useEndpoint(showLot, { params: { lotId }, query: { lang: currentLanguage() } });
  return <Show of={shown}>{(reply) => (ready ? <LotPage reply={reply} /> : null)}</Show>;
}

function LotPage({ reply: { lot, movements, holds } }: { reply: ReplyOf<typeof showLot> }) {
  const t = useWords();
  const words = useCitesWords();
  const { role } = useMe();
  const { product } = lot;
  useTitle(`${product.name} ${lot.lot}`);
  return (
    <>
      <PageHead
        title={
          <>
            {product.name} <Ltr>{lot.lot}</Ltr>
          </>
        }
        below={
          <>
            {t("to", { day: day(lot.expires) })} · {t("left", { count: lot.balance })}
          </>
        }
        back={
          <Link to="/stock" className="icon-button" aria-label={t("page.back")} title={t("page.back")}>
            <Icon name="back" />
          </Link>
        }
        actions={
          <>
            <LotState lot={lot} t={t} />
            {role !== "coordinator" && (
              <Link to="/recalls" search={{ lot: lot.lot }} className="button button--secondary stock__noprint">
                <Icon name="search" />
                <span>{t("page.trace")}</span>
              </Link>
            )}
          </>
        }
      />
      <div className="page-body stock__two">
        <div className="stock__column">
          <Card title={t("page.what")}>
            {lot.findings.length === 0 ? (
              <p>{t("page.nothing")}</p>
            ) : (
              <ul>
                {lot.findings.map((finding) => (
                  <FindingRow
                    key={finding.rule}
                    level={levelOf(finding.then)}
                    tell={finding.tell}
                    tellLang={finding.tellLang}
                    claims={finding.claims}
                    disagree={finding.disagree}
                    words={words}
                  />
                ))}
              </ul>
            )}
          </Card>
          <OpenVials lot={lot} />
          <Ledger movements={movements} />
        </div>
        <div className="stock__column">
          <HoldLot lot={lot} holds={holds} />
          {mayKeepStock(role) && <MoveLot lot={lot} />}
          <Card title={t("page.product")}>
            <Facts
              rows={[
                [t("product.name"), product.maker === "" ? product.name : `${product.name}, ${product.maker}`],
                [t("product.strength"), <Ltr key="strength">{product.strength ?? "–"}</Ltr>],
                [t("product.container"), t(`containers.${product.container}`)],
                [t("page.received"), day(lot.receivedOn)],
                [t("page.supplier"), lot.supplier ?? t("page.unknown")],
                [t("page.place"), lot.place ?? t("page.unknown")],
                [t("product.gtin"), <Ltr key="gtin">{product.gtin ?? "–"}</Ltr>],
              ]}
            />
            {mayKeepStock(role) && (
              <Link
                to="/stock/products/$productId"
                params={{ productId: product.id }}
                className="button button--quiet stock__noprint"
              >
                {t("products.change")}
              </Link>
            )}
          </Card>
        </div>
      </div>
    </>
  );
}
