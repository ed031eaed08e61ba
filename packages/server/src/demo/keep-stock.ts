import type { CalendarDate, Moment, Zone } from "@pistor/core/basics";
import { addDays, dayOf, hourMs, momentAt, timeZone } from "@pistor/core/basics";
import type { SessionRecord } from "@pistor/core/session";
import type { Db } from "../kit/index.ts";
import { newId } from "../kit/index.ts";
import { columnsOf } from "../stock/product.queries.ts";
import type { DemoClinic } from "./demo-clinic.ts";
import { idOf } from "./demo-ids.ts";
import { demoProducts, demoSuppliers } from "./stock.ts";

/** Where and when the cupboard of a demo clinic is filled, and by whom. */
export interface Filling {
  readonly clinicId: string;
  readonly zone: Zone;
  readonly now: Moment;
  readonly today: CalendarDate;
  readonly members: ReadonlyMap<string, string>;
  readonly staff: DemoClinic["staff"];
}

export function fillingOf(
  clinicId: string,
  { timeZone: zone, staff }: Pick<DemoClinic, "timeZone" | "staff">,
  members: ReadonlyMap<string, string>,
  now: Moment,
): Filling {
  const place = timeZone(zone);
  return { clinicId, zone: place, now, today: dayOf(place, now), members, staff };
}

/** The first member with one of these roles; small clinics do not have them all. */
export function memberOf({ staff, members }: Filling, ...roles: readonly string[]): string {
  const found = roles.flatMap((role) => staff.filter((member) => member.role === role)).at(0);
  return idOf(members, found?.key ?? "");
}

/** When something was done on a day of the demo, never after its moment. */
export function atOn({ zone, today, now }: Filling, days: number, time: string): string {
  return new Date(Math.min(momentAt(zone, addDays(today, days), time), now)).toISOString();
}

/**
 * Keeps products, lots, suppliers and where things stand, with their temperatures, before any patient: sessions name the
 * lots. The ledger is written when the sessions are there.
 *
 * @returns lots by what is printed on them
 */
export async function keepStock(db: Db, filling: Filling): Promise<ReadonlyMap<string, string>> {
  const { clinicId, today, now } = filling;
  const suppliers = demoSuppliers.map((supplier) => ({ clinic_id: clinicId, id: newId(), ...supplier }));
  await db.insertInto("supplier").values(suppliers).execute();
  const places = {
    fridge: { clinic_id: clinicId, id: newId(), name: "Fridge", min_celsius: 2, max_celsius: 8 },
    cupboard: { clinic_id: clinicId, id: newId(), name: "Cupboard", min_celsius: 15, max_celsius: 25 },
  };
  await db.insertInto("storage_place").values(Object.values(places)).execute();
  await db
    .insertInto("storage_reading")
    .values([...readingsOf(filling, places.fridge.id, 4.6), ...readingsOf(filling, places.cupboard.id, 21.4)])
    .execute();
  const products = demoProducts.map((product) => ({ ...product, id: newId() }));
  await db
    .insertInto("product")
    .values(products.map((product) => ({ clinic_id: clinicId, id: product.id, ...columnsOf(product) })))
    .execute();
  const lots = products.flatMap((product) => product.lots.map((lot) => ({ ...lot, product, id: newId() })));
  await db
    .insertInto("lot")
    .values(
      lots.map(({ id, product, lot, endDay, receivedDay, left, held }, nth) => ({
        clinic_id: clinicId,
        id,
        product_id: product.id,
        lot,
        expires: addDays(today, endDay),
        supplier_id: suppliers[nth % suppliers.length]?.id ?? null,
        place_id: places[product.place].id,
        received_on: addDays(today, receivedDay),
        balance: left,
        state: held?.state ?? "usable",
      })),
    )
    .execute();
  await db
    .insertInto("lot_hold")
    .values(
      lots.flatMap(({ id, held }) =>
        held === undefined
          ? []
          : [
              {
                clinic_id: clinicId,
                id: newId(),
                lot_id: id,
                state: held.state,
                reason: held.reason,
                recorded_by: memberOf(filling, "safety-officer", "physician"),
                recorded_at: new Date(now - held.hoursAgo * hourMs).toISOString(),
              },
            ],
      ),
    )
    .execute();
  return new Map(lots.map(({ id, lot }) => [lot, id]));
}

/** For how many days back temperatures were read. */
const daysRead = 21;

/** Twice a day, and the latest an hour ago: never the same, always within the limits. */
function readingsOf(filling: Filling, placeId: string, around: number) {
  const { clinicId, now } = filling;
  const by = memberOf(filling, "nurse");
  const moments = Array.from({ length: daysRead * 2 }, (_, nth) =>
    atOn(filling, Math.floor(nth / 2) - daysRead, nth % 2 === 0 ? "08:40" : "17:10"),
  );
  return [...moments, new Date(now - hourMs).toISOString()].map((at, nth) => ({
    clinic_id: clinicId,
    id: newId(),
    place_id: placeId,
    celsius: Math.round((around + Math.sin(nth * 1.7) * 0.9) * 10) / 10,
    read_at: at,
    recorded_by: by,
    recorded_at: at,
  }));
}

/** The record with the ids of the stock's lots, by what is printed on them. */
export function withLotIds(document: SessionRecord, lots: ReadonlyMap<string, string>): SessionRecord {
  const idOfLot = (lot: string | null) => (lot === null ? null : (lots.get(lot) ?? null));
  const { mixture, equipment } = document;
  return {
    ...document,
    ...(mixture === undefined
      ? {}
      : {
          mixture: {
            ...mixture,
            ingredients: mixture.ingredients.map((each) => ({ ...each, lotId: idOfLot(each.lot) })),
          },
        }),
    ...(equipment === undefined
      ? {}
      : {
          equipment: {
            ...equipment,
            needle: equipment.needle === null ? null : { ...equipment.needle, lotId: idOfLot(equipment.needle.lot) },
            head: equipment.head === null ? null : { ...equipment.head, lotId: idOfLot(equipment.head.lot) },
          },
        }),
  };
}
