import type { Role } from "@pistor/api/kit";
import { receiveLot } from "@pistor/api/stock";

/** Who takes deliveries in, counts and writes movements down: the endpoint's own list. */
export function mayKeepStock(role: Role): boolean {
  return receiveLot.may.includes(role);
}
