import type { Money } from "@pistor/core/basics";
import { newId } from "../kit/index.ts";

/** What a provider says of a payment that it was asked for. */
export type ProviderState = "asked" | "paid" | "failed" | "ended";

/**
 * A company on whose own page a patient pays. Pistor asks it for a page and learns what became of it; the card's number
 * never comes here. Only the demo's is here: no setting puts in another. A real one would be another implementation of this
 * with an open endpoint for its own call, which is proved (`verify`) before anything in it is believed.
 */
export interface PaymentProvider {
  readonly name: string;
  /** True: no money moves. */
  readonly fake: boolean;
  /** Asks for a page. @returns the provider's own reference, and where the patient pays */
  ask(payment: { readonly id: string; readonly money: Money; readonly address: string }): Promise<{
    readonly reference: string;
    readonly payAt: string;
  }>;
  /** What the provider says now of a reference; `told` is what its call claimed. The answer may come twice. */
  verify(reference: string, told: ProviderState): Promise<ProviderState>;
}

/** The demo's: its page is a key in the clinic's own screen, and it believes what is pressed there. */
export const fakeProvider: PaymentProvider = {
  name: "Demo",
  fake: true,
  ask: async ({ id, address }) => ({ reference: `demo-${newId()}`, payAt: `${address}/clinic/?pay=${id}` }),
  verify: async (_, told) => told,
};
