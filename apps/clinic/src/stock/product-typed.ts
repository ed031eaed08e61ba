import type { ProductBody } from "@pistor/api/stock";

/** A product while it is typed: numbers are texts, and what is not known is empty. */
export type TypedProduct = {
  readonly [Key in keyof Omit<ProductBody, "keepAt">]: ProductBody[Key] extends number | null
    ? string
    : ProductBody[Key] extends string | null
      ? Exclude<ProductBody[Key], null>
      : ProductBody[Key];
} & { readonly kept: boolean; readonly minCelsius: string; readonly maxCelsius: string };

export const newProduct: TypedProduct = {
  kind: "injectable",
  name: "",
  maker: "",
  substance: "",
  salt: "",
  strength: "",
  vehicle: "water",
  externalUse: false,
  container: "single-dose",
  packMl: "",
  gtin: "",
  kept: false,
  minCelsius: "2",
  maxCelsius: "8",
  openedHours: "",
  needleMm: "",
  gauge: "",
  deadMl: "",
  reorderAt: "",
  reorderTo: "",
  retired: false,
};

/** What is kept, as it would be typed. */
export function productAsTyped({ keepAt, ...product }: ProductBody): TypedProduct {
  const text = (value: number | null) => (value === null ? "" : String(value));
  return {
    kind: product.kind,
    name: product.name,
    maker: product.maker,
    substance: product.substance ?? "",
    salt: product.salt ?? "",
    strength: product.strength ?? "",
    vehicle: product.vehicle,
    externalUse: product.externalUse,
    container: product.container,
    packMl: text(product.packMl),
    gtin: product.gtin ?? "",
    kept: keepAt !== null,
    minCelsius: text(keepAt?.minCelsius ?? 2),
    maxCelsius: text(keepAt?.maxCelsius ?? 8),
    openedHours: text(product.openedHours),
    needleMm: text(product.needleMm),
    gauge: text(product.gauge),
    deadMl: text(product.deadMl),
    reorderAt: text(product.reorderAt),
    reorderTo: text(product.reorderTo),
    retired: product.retired,
  };
}

/** What was typed, as the endpoint takes it: an empty field is not known. */
export function productOf(typed: TypedProduct): ProductBody {
  const number = (text: string) => (text.trim() === "" ? null : Number(text));
  const words = (text: string) => (text.trim() === "" ? null : text.trim());
  const { kept, minCelsius, maxCelsius, ...rest } = typed;
  return {
    ...rest,
    substance: words(typed.substance),
    salt: words(typed.salt),
    strength: words(typed.strength),
    gtin: words(typed.gtin),
    packMl: number(typed.packMl),
    keepAt: kept ? { minCelsius: Number(minCelsius), maxCelsius: Number(maxCelsius) } : null,
    openedHours: number(typed.openedHours),
    needleMm: number(typed.needleMm),
    gauge: number(typed.gauge),
    deadMl: number(typed.deadMl),
    reorderAt: number(typed.reorderAt),
    reorderTo: number(typed.reorderTo),
  };
}

/** Whether something of this kind holds a substance, which must then be known. */
export function holdsSubstance({ kind }: Pick<ProductBody, "kind">): boolean {
  return kind === "injectable" || kind === "cream";
}
