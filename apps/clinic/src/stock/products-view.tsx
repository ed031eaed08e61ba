import type { ReplyOf } from "@pistor/api/kit";
import { listProducts } from "@pistor/api/stock";
import { Button, Card, Chip, Empty, Icon, Ltr } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { Show } from "../kit/answered.tsx";
import { useEndpoint } from "../kit/client.ts";
import { useMe } from "../kit/me.tsx";
import { mayKeepStock } from "./may-keep-stock.ts";
import { useWords } from "./stock-words.ts";

type Kept = ReplyOf<typeof listProducts>["products"][number];

/** What to order, and every product with what is left of it. */
export function ProductsView() {
  const t = useWords();
  const { role } = useMe();
  const products = useEndpoint(listProducts);
  const add = mayKeepStock(role) && (
    <Link to="/stock/products/$productId" params={{ productId: "new" }} className="button button--secondary">
      <Icon name="plus" />
      <span>{t("addProduct")}</span>
    </Link>
  );
  return (
    <Show of={products}>
      {(reply) =>
        reply.products.length === 0 ? (
          <Empty title={t("products.none")} action={add}>
            <p>{t("products.noneText")}</p>
          </Empty>
        ) : (
          <div className="stock__cards">
            <Order products={reply.products.filter(({ toOrder }) => toOrder > 0)} />
            <Card title={t("products.all")} aside={add}>
              <Rows products={reply.products} />
            </Card>
          </div>
        )
      }
    </Show>
  );
}

function Order({ products }: { products: readonly Kept[] }) {
  const t = useWords();
  return (
    <Card
      title={t("products.orderTitle")}
      aside={
        products.length > 0 && (
          <Button look="quiet" icon="print" onClick={() => window.print()}>
            {t("products.print")}
          </Button>
        )
      }
    >
      {products.length === 0 ? <p>{t("products.orderNone")}</p> : <Rows products={products} />}
    </Card>
  );
}

function Rows({ products }: { products: readonly Kept[] }) {
  const t = useWords();
  return (
    <ul className="lots">
      {products.map(({ product, usable, toOrder }) => (
        <li key={product.id}>
          <Link to="/stock/products/$productId" params={{ productId: product.id }} className="lots__row">
            <span className="lots__what">
              <strong>{product.name}</strong>
              <small>
                {t(`kinds.${product.kind}`)} {product.maker !== "" && `· ${product.maker}`}
              </small>
            </span>
            <span className="lots__lot">
              <Ltr>
                {product.strength ??
                  (product.gauge === null ? "–" : `${product.gauge} G, ${product.needleMm ?? "–"} mm`)}
              </Ltr>
              <small>{t(`containers.${product.container}`)}</small>
            </span>
            <span className="lots__left" data-none={usable === 0 || undefined}>
              {usable === 0 ? t("none") : t("left", { count: usable })}
            </span>
            <span className="lots__chips">
              {toOrder > 0 && (
                <Chip tone="ask" icon="flag">
                  {t("products.order", { count: toOrder })}
                </Chip>
              )}
              {product.retired && <Chip>{t("products.retired")}</Chip>}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
