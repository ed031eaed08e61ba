import type { Account } from "@pistor/api/pricing";

type Open = Account["open"];

/** What was paid in other currencies than a sum is counted in: amounts of two are never added up. */
export function paidBeside(open: Open, currency: string): Open[number]["paid"][] {
  return open.map(({ paid }) => paid).filter((paid) => paid.currency !== currency && paid.amount > 0);
}
