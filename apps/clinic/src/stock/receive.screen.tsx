import "./stock.css";
import type { ReplyOf } from "@pistor/api/kit";
import { listProducts, receiveLot } from "@pistor/api/stock";
import { Button, Card, Failed, Icon, PageHead, SelectField, TextField } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Show } from "../kit/answered.tsx";
import { useEndpoint, useWrite } from "../kit/client.ts";
import { useTitle } from "../kit/title.ts";
import { useKept } from "../patient/use-kept.ts";
import { NewSupplier } from "./new-supplier.tsx";
import { ScanBox } from "./scan-box.tsx";
import { useReady, useWords } from "./stock-words.ts";

interface Delivery {
  readonly productId: string;
  readonly lot: string;
  readonly expires: string;
  readonly count: string;
  readonly supplierId: string;
  readonly placeId: string;
  readonly note: string;
}
const empty: Delivery = { productId: "", lot: "", expires: "", count: "1", supplierId: "", placeId: "", note: "" };

/** A delivery, box by box: scanned or typed, then taken into stock. */
export function ReceiveScreen() {
  const ready = useReady();
  const kept = useEndpoint(listProducts);
  return <Show of={kept}>{(reply) => (ready ? <Receive reply={reply} /> : null)}</Show>;
}

function Receive({ reply }: { reply: ReplyOf<typeof listProducts> }) {
  const t = useWords();
  useTitle(t("receiving.title"));
  const form = useKept<Delivery>("pistor.receive", empty);
  const [done, setDone] = useState<string | null>(null);
  const [read, setRead] = useState<string | null>(null);
  const receive = useWrite(receiveLot);
  const { value } = form;
  const set =
    <Key extends keyof Delivery>(key: Key) =>
    (next: string) =>
      form.set({ ...value, [key]: next });
  const error = (key: string) => (receive.problem?.at === `/${key}` ? receive.problem.message : undefined);
  const ofAField = ["lot", "expires", "count", "note"].some((key) => error(key) !== undefined);
  const keep = async () => {
    setDone(null);
    const { productId, lot, expires, count, supplierId, placeId, note } = value;
    await receive.write({
      input: {
        body: {
          productId,
          lot,
          expires,
          count: Number(count),
          supplierId: supplierId === "" ? null : supplierId,
          placeId: placeId === "" ? null : placeId,
          note,
        },
      },
    });
    setDone(t("receiving.done", { count, lot }));
    // The next box mostly comes from the same supplier into the same place.
    form.forget({ ...empty, supplierId, placeId });
  };
  const products = reply.products.filter(({ product }) => !product.retired);
  return (
    <>
      <PageHead
        title={t("receiving.title")}
        below={t("receiving.text")}
        back={
          <Link to="/stock" className="icon-button" aria-label={t("page.back")} title={t("page.back")}>
            <Icon name="back" />
          </Link>
        }
      />
      <div className="page-body stock stock__form">
        <ScanBox
          onRead={({ product, read }) => {
            setRead([product?.name, read.gtin, read.lot, read.expires].filter(Boolean).join(" · "));
            form.set({
              ...value,
              productId: product?.id ?? value.productId,
              lot: read.lot ?? value.lot,
              expires: read.expires ?? value.expires,
            });
          }}
        >
          {read !== null && <p role="status">{t("receiving.scanned", { what: read })}</p>}
        </ScanBox>
        <form
          className="stock"
          onSubmit={(event) => {
            event.preventDefault();
            // The refusal stands beside its field or below.
            keep().catch(() => undefined);
          }}
        >
          <Card>
            <div className="stock__fields">
              <SelectField
                label={t("receiving.product")}
                value={value.productId}
                options={[
                  { value: "", label: t("receiving.choose") },
                  ...products.map(({ product }) => ({
                    value: product.id,
                    label: [product.name, product.strength].filter((each) => each !== null).join(" "),
                  })),
                ]}
                onChange={set("productId")}
              />
              <TextField
                label={t("lot")}
                hint={t("receiving.lotHint")}
                value={value.lot}
                onChange={set("lot")}
                error={error("lot")}
                dir="ltr"
                maxLength={60}
                autoComplete="off"
                required
              />
              <TextField
                label={t("expires")}
                hint={t("receiving.expiresHint")}
                type="date"
                value={value.expires}
                onChange={set("expires")}
                error={error("expires")}
                required
              />
              <TextField
                label={t("receiving.howMany")}
                type="number"
                min={1}
                step={1}
                inputMode="numeric"
                value={value.count}
                onChange={set("count")}
                error={error("count")}
                required
              />
              <SelectField
                label={t("receiving.place")}
                value={value.placeId}
                options={[
                  { value: "", label: t("receiving.noPlace") },
                  ...reply.places.map(({ id, name }) => ({ value: id, label: name })),
                ]}
                onChange={set("placeId")}
              />
              <SelectField
                label={t("receiving.supplier")}
                value={value.supplierId}
                options={[
                  { value: "", label: t("receiving.noSupplier") },
                  ...reply.suppliers.map(({ id, name }) => ({ value: id, label: name })),
                ]}
                onChange={set("supplierId")}
              />
              <TextField
                label={t("receiving.note")}
                hint={t("receiving.noteHint")}
                value={value.note}
                onChange={set("note")}
                error={error("note")}
                maxLength={500}
              />
            </div>
          </Card>
          <p className="stock__row">
            <Button
              type="submit"
              look="primary"
              busy={receive.busy}
              blocked={value.productId === "" ? t("receiving.choose") : undefined}
            >
              {t("receiving.keep")}
            </Button>
            <Link to="/stock/products/$productId" params={{ productId: "new" }} className="button button--quiet">
              {t("addProduct")}
            </Link>
          </p>
        </form>
        {receive.problem !== null && !ofAField && (
          <Failed title={t("receiving.failed")}>
            <p>{receive.problem.message}</p>
          </Failed>
        )}
        {done !== null && (
          <p className="stock__said" data-tone="ok" role="status">
            <Icon name="circle-tick" /> {done}
          </p>
        )}
        <NewSupplier onAdded={set("supplierId")} />
      </div>
    </>
  );
}
