import "./stock.css";
import type { ReplyOf } from "@pistor/api/kit";
import type { Product } from "@pistor/api/stock";
import { addProduct, changeProduct, listProducts } from "@pistor/api/stock";
import { Button, Card, Empty, Failed, Icon, PageHead } from "@pistor/ui";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { Show } from "../kit/answered.tsx";
import { useEndpoint, useWrite } from "../kit/client.ts";
import { useTitle } from "../kit/title.ts";
import { ProductFields } from "./product-fields.tsx";
import { holdsSubstance, newProduct, productAsTyped, productOf } from "./product-typed.ts";
import { useReady, useWords } from "./stock-words.ts";

/** A product as it is bought: added, corrected, or no longer bought. */
export function ProductScreen() {
  const { productId } = useParams({ from: "/stock/products/$productId" });
  const ready = useReady();
  const kept = useEndpoint(listProducts);
  return <Show of={kept}>{(reply) => (ready ? <Opened reply={reply} productId={productId} /> : null)}</Show>;
}

function Opened({ reply, productId }: { reply: ReplyOf<typeof listProducts>; productId: string }) {
  const t = useWords();
  const product = reply.products.find((each) => each.product.id === productId)?.product;
  if (productId !== "new" && product === undefined) return <Empty title={t("products.none")} />;
  return <Form key={`${productId} ${product?.version ?? 0}`} product={product ?? null} />;
}

function Form({ product }: { product: Product | null }) {
  const t = useWords();
  const go = useNavigate();
  const title = product === null ? t("product.add") : t("product.change", { name: product.name });
  useTitle(title);
  const [typed, setTyped] = useState(product === null ? newProduct : productAsTyped(product));
  const add = useWrite(addProduct);
  const change = useWrite(changeProduct);
  const problem = add.problem ?? change.problem;
  const keep = async () => {
    const body = productOf(typed);
    if (product === null) await add.write({ input: { body } });
    else await change.write({ input: { params: { productId: product.id }, body }, ifMatch: product.version });
    await go({ to: "/stock", search: { view: "products" } });
  };
  return (
    <>
      <PageHead
        title={title}
        below={t("product.text")}
        back={
          <Link
            to="/stock"
            search={{ view: "products" }}
            className="icon-button"
            aria-label={t("page.back")}
            title={t("page.back")}
          >
            <Icon name="back" />
          </Link>
        }
      />
      <div className="page-body">
        <form
          className="stock__form"
          onSubmit={(event) => {
            event.preventDefault();
            // The refusal stands beside its field or below.
            keep().catch(() => undefined);
          }}
        >
          <Card>
            <ProductFields typed={typed} problem={problem} onChange={setTyped} />
          </Card>
          {problem !== null && (
            <Failed title={t("product.failed")}>
              <p>{problem.message}</p>
            </Failed>
          )}
          <p>
            <Button
              type="submit"
              look="primary"
              busy={add.busy || change.busy}
              blocked={holdsSubstance(typed) && typed.substance === "" ? t("product.chooseSubstance") : undefined}
            >
              {t("product.keep")}
            </Button>
          </p>
        </form>
      </div>
    </>
  );
}
