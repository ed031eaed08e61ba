/** Amounts in whole minor units of their currency. */
import * as z from "zod";

export const currency = z.string().regex(/^[A-Z]{3}$/);

export const moneySchema = z.strictObject({ amount: z.number().int(), currency });
/** A slip of many zeros is refused while it is typed: kept, its sums could no longer be written exactly. */
export const givenMoney = z.strictObject({ amount: z.number().int().min(-1e12).max(1e12), currency });
export type MoneyReply = z.infer<typeof moneySchema>;
