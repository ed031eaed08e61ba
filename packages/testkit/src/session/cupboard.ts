import type { ProductBody } from "@pistor/api/stock";
import type { Browser } from "../kit/browser.ts";

/** Vials of hyaluronic acid for one session each. Its number is invented, and checks. */
export const aProduct: ProductBody = {
  kind: "injectable",
  name: "Hyaluron test 10 mg/mL",
  maker: "Test maker",
  substance: "hyaluronic-acid",
  salt: null,
  strength: "10 mg/mL",
  vehicle: "water",
  externalUse: false,
  container: "single-dose",
  packMl: 2,
  gtin: "08690000000012",
  keepAt: { minCelsius: 2, maxCelsius: 25 },
  openedHours: null,
  needleMm: null,
  gauge: null,
  deadMl: null,
  reorderAt: 3,
  reorderTo: 10,
  retired: false,
};

/** Adds a product; its id. */
export async function aProductOf(keeper: Browser, given: Partial<ProductBody> = {}): Promise<string> {
  const added = await keeper.send("POST", "/stock/products", { ...aProduct, ...given });
  if (added.status !== 200) throw new Error(`The product was not added: ${JSON.stringify(added.body)}`);
  return added.body.productId;
}

/** Takes a delivery of one lot in; its id. */
export async function aLot(
  keeper: Browser,
  given: { productId: string; lot?: string; expires?: string; count?: number; placeId?: string | null },
): Promise<string> {
  const received = await keeper.send("POST", "/stock/lots", {
    productId: given.productId,
    lot: given.lot ?? "HA-2291",
    expires: given.expires ?? "2027-05-31",
    count: given.count ?? 5,
    supplierId: null,
    placeId: given.placeId ?? null,
    note: "",
  });
  if (received.status !== 200) throw new Error(`The lot was not taken in: ${JSON.stringify(received.body)}`);
  return received.body.lotId;
}

/** A product, a watched fridge, a lot in it, and one of its vials open. */
export async function aCupboard(nurse: Browser): Promise<Record<"lotId" | "productId" | "placeId" | "vialId", string>> {
  const place = await nurse.send("POST", "/stock/places", {
    name: "Fridge",
    keepAt: { minCelsius: 2, maxCelsius: 8 },
  });
  const productId = await aProductOf(nurse);
  const lotId = await aLot(nurse, { productId, placeId: place.body.placeId });
  const opened = await nurse.send("POST", `/stock/lots/${lotId}/vials`, { sessionId: null });
  return { lotId, productId, placeId: place.body.placeId, vialId: opened.body.vialId };
}
