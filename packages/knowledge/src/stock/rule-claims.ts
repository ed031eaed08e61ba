import type { Claim } from "@pistor/core/evidence";
import { claim, clinicDefault } from "../substances/write.ts";

const asScanned = [clinicDefault("what was scanned is the product and the lot, or it is not used")];

/** What the rules of stock rest on. */
export const ruleClaims: Readonly<Record<string, readonly Claim[]>> = {
  "stock.expired": [clinicDefault("nothing is used after its last day")],
  "stock.expires-soon": [clinicDefault("a lot is remarked on before its last day")],
  "stock.quarantined": [clinicDefault("what is held is not used until somebody has released it with a reason")],
  "stock.recalled": [clinicDefault("a recalled lot is not used")],
  "stock.none-left": [clinicDefault("what is not there cannot be taken")],
  "stock.reorder": [clinicDefault("an order is due when the clinic's own number is reached")],
  "stock.too-few": [clinicDefault("what is not there cannot be taken")],
  "product.external-use": [claim("ANVISA", "note of 2023", "what is labelled for external use is never injected")],
  "product.retired": [clinicDefault("a retired product is not taken into use")],
  "vial.past-use": [
    claim("BIOINS", "how long an opened vial keeps", "28 days at most"),
    claim("CDC-SDV", "position", "a single-dose vial is not kept for later"),
  ],
  "vial.of-another-patient": [
    claim("CDC-MDV", "questions of health care providers", "one patient only once it has been in a treatment room"),
  ],
  "vial.single-dose-opened": [claim("CDC-SDV", "position", "one vial, one patient, one session")],
  "cold-chain.broken": [clinicDefault("what was kept too warm or too cold waits for its maker's answer")],
  "cold-chain.not-read": [clinicDefault("a cold chain that nobody reads is not known to hold")],
  "scan.of-another-product": asScanned,
  "scan.unknown-product": asScanned,
  "scan.unknown-lot": asScanned,
  "scan.lot-not-in-stock": asScanned,
  "scan.lot-unclear": asScanned,
  "scan.separator-missing": asScanned,
  "scan.expiry-differs": asScanned,
};
