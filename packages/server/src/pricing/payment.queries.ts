import type { Money } from "@pistor/core/basics";
import type { Db } from "../kit/index.ts";
import { newId } from "../kit/index.ts";
import type { Writer } from "../patient/patient.queries.ts";

export type PaymentKind = "deposit" | "instalment" | "payment" | "refund";
export type PaymentMethod = "cash" | "transfer" | "terminal" | "provider";

export interface KeptPayment {
  readonly id: string;
  readonly kind: PaymentKind;
  readonly money: Money;
  readonly method: PaymentMethod;
  readonly reference: string;
  readonly refundsId: string | null;
  readonly on: string;
  readonly by: string;
  readonly note: string;
  readonly quoteId: string | null;
  readonly invoiceId: string | null;
}

/** The latest first. */
export async function findPayments(db: Db, clinicId: string, patientId: string): Promise<KeptPayment[]> {
  const rows = await db
    .selectFrom("payment")
    .innerJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "payment.clinic_id").onRef("member.id", "=", "payment.recorded_by"),
    )
    .where("payment.clinic_id", "=", clinicId)
    .where("payment.patient_id", "=", patientId)
    .orderBy("payment.paid_on", "desc")
    .orderBy("payment.id", "desc")
    .select([
      "payment.id",
      "payment.kind",
      "payment.amount_minor as amount",
      "payment.currency",
      "payment.method",
      "payment.reference",
      "payment.refunds_id as refundsId",
      "payment.paid_on as on",
      "member.name as by",
      "payment.note",
      "payment.quote_id as quoteId",
      "payment.invoice_id as invoiceId",
    ])
    .execute();
  return rows.map(({ amount, currency, kind, method, ...row }) => ({
    ...row,
    kind: kind as PaymentKind,
    method: method as PaymentMethod,
    money: { amount: Number(amount), currency },
  }));
}

/** What may still be given back of a payment. */
export function refundableOf(payment: KeptPayment, all: readonly KeptPayment[]): Money {
  const { amount, currency } = payment.money;
  if (payment.kind === "refund") return { amount: 0, currency };
  const back = all
    .filter(({ refundsId }) => refundsId === payment.id)
    .reduce((sum, { money }) => sum + money.amount, 0);
  return { amount: amount - back, currency };
}

export async function keepPayment(
  db: Db,
  writer: Writer,
  patientId: string,
  payment: Omit<KeptPayment, "id" | "by">,
): Promise<string> {
  const id = newId();
  await db
    .insertInto("payment")
    .values({
      clinic_id: writer.clinicId,
      id,
      patient_id: patientId,
      quote_id: payment.quoteId,
      invoice_id: payment.invoiceId,
      kind: payment.kind,
      amount_minor: payment.money.amount,
      currency: payment.money.currency,
      method: payment.method,
      reference: payment.reference,
      refunds_id: payment.refundsId,
      note: payment.note,
      paid_on: payment.on,
      recorded_by: writer.memberId,
      recorded_at: writer.at,
    })
    .execute();
  return id;
}
