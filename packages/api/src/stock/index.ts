/** What stands in the cupboard: products, lots, single vials, and every movement of them. */
import { onlyVisible } from "@pistor/core/stock";
import * as z from "zod";
import { findingReply, languageSchema } from "../evidence/index.ts";
import { endpoint } from "../kit/index.ts";

export { printCountSheet, printRecallList, stockPaperEndpoints } from "./papers.ts";
export type { Recall, Traced, TracedPerson } from "./recall.ts";
export {
  closeRecall,
  keepContact,
  keepDuty,
  listRecalls,
  lotsOfPatient,
  openRecall,
  recallDuties,
  recallEndpoints,
  showRecall,
  traceLotEndpoint,
} from "./recall.ts";

const working = ["physician", "nurse", "coordinator", "safety-officer", "owner"] as const;
const keeping = ["physician", "nurse", "coordinator", "owner"] as const;
const treating = ["physician", "nurse"] as const;
const lotParams = z.strictObject({ lotId: z.uuid() });
const reasonSchema = z.string().trim().min(3, "give the reason in a few words").max(500);
const countSchema = z.number().int().min(1).max(100_000);

export const productKinds = ["injectable", "cream", "needle", "head", "syringe", "other"] as const;
export const lotStates = ["usable", "quarantined", "recalled"] as const;
export const movementKinds = ["received", "taken", "put-back", "wasted", "counted", "sent-back", "destroyed"] as const;

/** A product as it is bought. `strength` is as on the product; volumes in mL, temperatures in °C. */
export const productBody = z.strictObject({
  kind: z.enum(productKinds),
  name: z.string().trim().min(1).max(120),
  maker: z.string().trim().max(120),
  /** Id of the catalogue; null for what holds no substance. */
  substance: z.string().max(80).nullable(),
  salt: z.string().trim().max(80).nullable(),
  strength: z.string().trim().max(60).nullable(),
  vehicle: z.enum(["water", "oil", "alcohol", "propylene-glycol"]),
  /** Its label says cosmetic or external use: it is never injected. */
  externalUse: z.boolean(),
  container: z.enum(["single-dose", "multi-dose", "piece"]),
  packMl: z.number().positive().max(10_000).nullable(),
  /** 14 digits, the last one checks the others. */
  gtin: z
    .string()
    .regex(/^\d{14}$/, "a GTIN has 14 digits")
    .nullable(),
  keepAt: z.strictObject({ minCelsius: z.number(), maxCelsius: z.number() }).nullable(),
  /** Hours of use once opened, by its label; null: the label does not say. */
  openedHours: z.number().positive().max(10_000).nullable(),
  needleMm: z.number().positive().max(100).nullable(),
  gauge: z.number().int().min(14).max(36).nullable(),
  /** What stays in it after injecting; null: not said. */
  deadMl: z.number().min(0).max(5).nullable(),
  reorderAt: z.number().int().min(0).nullable(),
  reorderTo: z.number().int().min(1).nullable(),
  retired: z.boolean(),
});
export type ProductBody = z.infer<typeof productBody>;

export const productReply = productBody.extend({ id: z.uuid(), version: z.number() });
export type Product = z.infer<typeof productReply>;

export const openVialReply = z.object({
  id: z.uuid(),
  lotId: z.uuid(),
  openedAt: z.string(),
  openedBy: z.string(),
  /** The last moment of use. */
  discardAt: z.string(),
  leftMl: z.number().nullable(),
  /** Whose it is; null: nobody's yet. */
  patientId: z.uuid().nullable(),
  sessionId: z.uuid().nullable(),
  endedHow: z.enum(["empty", "discarded"]).nullable(),
});
export type OpenVial = z.infer<typeof openVialReply>;

/** A lot with what is to be said of using it today: a finding whose `then` is `ok` is a remark, any other stops it. */
export const lotReply = z.object({
  id: z.uuid(),
  product: productReply,
  lot: z.string(),
  expires: z.string(),
  receivedOn: z.string(),
  supplier: z.string().nullable(),
  place: z.string().nullable(),
  /** Whole, unopened vials or pieces. */
  balance: z.number(),
  state: z.enum(lotStates),
  /** Why it is held; null where it is not. */
  heldWhy: z.string().nullable(),
  /** One is there, and nothing speaks against taking it today. */
  usable: z.boolean(),
  findings: z.array(findingReply),
  open: z.array(openVialReply),
});
export type Lot = z.infer<typeof lotReply>;

export const movementReply = z.object({
  id: z.uuid(),
  kind: z.enum(movementKinds),
  count: z.number(),
  balance: z.number(),
  reason: z.string(),
  sessionId: z.uuid().nullable(),
  by: z.string(),
  at: z.string(),
});
export type Movement = z.infer<typeof movementReply>;

/** Lots with a balance or an open vial, first those that expire first. `all` adds the empty ones. */
export const listLots = endpoint({
  id: "stock.lots",
  method: "GET",
  path: "/stock/lots",
  may: [...working],
  act: "see",
  does: "Lots in stock, the first to expire first, each with what speaks against using it today.",
  query: z.strictObject({
    substance: z.string().max(80).optional(),
    kind: z.enum(productKinds).optional(),
    all: z.enum(["true"]).optional(),
    lang: languageSchema.optional(),
  }),
  reply: z.object({ lots: z.array(lotReply) }),
});

export const showLot = endpoint({
  id: "stock.lot",
  method: "GET",
  path: "/stock/lots/:lotId",
  may: [...working],
  act: "see",
  does: "A lot with its ledger and its holds.",
  params: lotParams,
  query: z.strictObject({ lang: languageSchema.optional() }),
  reply: z.object({
    lot: lotReply,
    movements: z.array(movementReply),
    holds: z.array(z.object({ state: z.enum(lotStates), reason: z.string(), by: z.string(), at: z.string() })),
  }),
});

export const listProducts = endpoint({
  id: "stock.products",
  method: "GET",
  path: "/stock/products",
  may: [...working],
  act: "see",
  does: "Every product, with what is left of it and whether it is time to order.",
  reply: z.object({
    products: z.array(z.object({ product: productReply, usable: z.number(), toOrder: z.number() })),
    suppliers: z.array(z.object({ id: z.uuid(), name: z.string(), phone: z.string(), email: z.string() })),
    places: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        keepAt: z.object({ minCelsius: z.number(), maxCelsius: z.number() }).nullable(),
        /** The latest; null: none was read. */
        reading: z.object({ celsius: z.number(), at: z.string(), by: z.string() }).nullable(),
      }),
    ),
  }),
});

export const addProduct = endpoint({
  id: "stock.add-product",
  method: "POST",
  path: "/stock/products",
  may: [...keeping],
  act: "write",
  does: "Adds a product.",
  body: productBody,
  reply: z.object({ productId: z.uuid() }),
});

/** `If-Match` is the product's version. */
export const changeProduct = endpoint({
  id: "stock.change-product",
  method: "PUT",
  path: "/stock/products/:productId",
  may: [...keeping],
  act: "write",
  guard: "if-match",
  does: "Corrects a product, or retires it.",
  params: z.strictObject({ productId: z.uuid() }),
  body: productBody,
  reply: z.object({ version: z.number() }),
});

export const addSupplier = endpoint({
  id: "stock.add-supplier",
  method: "POST",
  path: "/stock/suppliers",
  may: [...keeping],
  act: "write",
  does: "Adds a supplier.",
  body: z.strictObject({
    name: z.string().trim().min(1).max(120),
    phone: z.string().trim().max(40),
    email: z.union([z.literal(""), z.email().max(200)]),
  }),
  reply: z.object({ supplierId: z.uuid() }),
});

export const addPlace = endpoint({
  id: "stock.add-place",
  method: "POST",
  path: "/stock/places",
  may: [...keeping],
  act: "write",
  does: "Adds a place where things are kept, with the temperatures it is watched for.",
  body: z.strictObject({
    name: z.string().trim().min(1).max(120),
    keepAt: z.strictObject({ minCelsius: z.number(), maxCelsius: z.number() }).nullable(),
  }),
  reply: z.object({ placeId: z.uuid() }),
});

/** A reading outside the limits quarantines what is kept there, and says so. */
export const readTemperature = endpoint({
  id: "stock.temperature",
  method: "POST",
  path: "/stock/places/:placeId/readings",
  may: [...keeping],
  act: "write",
  does: "Writes a temperature down; outside the limits, what is kept there is quarantined.",
  params: z.strictObject({ placeId: z.uuid() }),
  body: z.strictObject({
    celsius: z.number().min(-90).max(90),
    at: z.iso.datetime({ offset: true }).optional(),
    note: z.string().trim().max(500),
  }),
  reply: z.object({ within: z.boolean(), quarantined: z.array(z.object({ lotId: z.uuid(), lot: z.string() })) }),
});

/** A lot that is here already grows; one whose expiry differs is refused. */
export const receiveLot = endpoint({
  id: "stock.receive",
  method: "POST",
  path: "/stock/lots",
  may: [...keeping],
  act: "write",
  does: "Takes a delivery into stock.",
  body: z.strictObject({
    productId: z.uuid(),
    lot: z.string().trim().min(1).max(60).regex(onlyVisible, "holds a sign that nobody sees: type it from the box"),
    expires: z.iso.date(),
    count: countSchema,
    supplierId: z.uuid().nullable(),
    placeId: z.uuid().nullable(),
    note: z.string().trim().max(500),
  }),
  reply: z.object({ lotId: z.uuid(), balance: z.number() }),
});

export const moveStock = endpoint({
  id: "stock.move",
  method: "POST",
  path: "/stock/lots/:lotId/movements",
  may: [...keeping],
  act: "write",
  does: "Writes down what went out of a lot, or was put back, with the reason.",
  params: lotParams,
  body: z.strictObject({
    kind: z.enum(["put-back", "wasted", "sent-back", "destroyed"]),
    count: countSchema,
    reason: reasonSchema,
  }),
  reply: z.object({ balance: z.number() }),
});

export const holdLot = endpoint({
  id: "stock.hold",
  method: "POST",
  path: "/stock/lots/:lotId/holds",
  may: ["physician", "nurse", "safety-officer", "owner"],
  act: "write",
  does: "Quarantines a lot, or releases it. A recalled lot is released by a physician or the safety officer alone.",
  params: lotParams,
  body: z.strictObject({ state: z.enum(["usable", "quarantined"]), reason: reasonSchema }),
  reply: z.object({ state: z.enum(lotStates) }),
});

/** Takes one vial. The balance falls by one; where none is left, one of two hands is refused. */
export const openVial = endpoint({
  id: "stock.open-vial",
  method: "POST",
  path: "/stock/lots/:lotId/vials",
  may: [...treating],
  act: "write",
  does: "Takes one vial out of stock and opens it, for a session where one is named.",
  params: lotParams,
  body: z.strictObject({ sessionId: z.uuid().nullable() }),
  reply: z.object({ vialId: z.uuid(), discardAt: z.string(), balance: z.number() }),
});

export const endVial = endpoint({
  id: "stock.end-vial",
  method: "POST",
  path: "/stock/vials/:vialId/end",
  may: [...treating],
  act: "write",
  does: "Writes down that an open vial is empty or thrown away.",
  params: z.strictObject({ vialId: z.uuid() }),
  body: z.strictObject({ how: z.enum(["empty", "discarded"]) }),
  reply: z.object({ endedHow: z.enum(["empty", "discarded"]) }),
});

/** What was counted, lot by lot; a difference becomes a movement of its own. */
export const keepCount = endpoint({
  id: "stock.count",
  method: "POST",
  path: "/stock/counts",
  may: [...keeping],
  act: "write",
  does: "Keeps a count of the cupboard; each difference is a movement with its reason.",
  body: z.strictObject({
    lines: z
      .array(
        z.strictObject({
          lotId: z.uuid(),
          counted: z.number().int().min(0).max(100_000),
          /** The balance that the count was made against. */
          expected: z.number().int().min(0),
          reason: z.string().trim().max(500),
        }),
      )
      .min(1)
      .max(2000),
  }),
  reply: z.object({ differences: z.array(z.object({ lotId: z.uuid(), lot: z.string(), by: z.number() })) }),
});

/**
 * What a scanner or a hand has read: a GS1 code, a plain GTIN, or a lot number.
 *
 * `lots` are those of the product that can be used, the first to expire first; `exact` is the one that was scanned.
 */
export const scanCode = endpoint({
  id: "stock.scan",
  method: "POST",
  path: "/stock/scans",
  may: [...working],
  act: "see",
  does: "Finds product and lot of a scanned code, and says what speaks against using it.",
  body: z.strictObject({
    text: z.string().min(1).max(400),
    /** Where only one substance will do: another is refused. */
    substance: z.string().max(80).optional(),
    lang: languageSchema.optional(),
  }),
  reply: z.object({
    read: z.object({
      gtin: z.string().nullable(),
      lot: z.string().nullable(),
      expires: z.string().nullable(),
      serial: z.string().nullable(),
    }),
    product: productReply.nullable(),
    exact: lotReply.nullable(),
    lots: z.array(lotReply),
    findings: z.array(findingReply),
  }),
});

export const stockEndpoints = [
  listLots,
  showLot,
  listProducts,
  addProduct,
  changeProduct,
  addSupplier,
  addPlace,
  readTemperature,
  receiveLot,
  moveStock,
  holdLot,
  openVial,
  endVial,
  keepCount,
  scanCode,
] as const;
