import type { Claim } from "@pistor/core/evidence";
import { claim, clinicDefault } from "../substances/write.ts";

/** What the rules that hang on no single substance rest on. */
export const ruleClaims: Readonly<Record<string, readonly Claim[]>> = {
  "substance.unknown": [clinicDefault("what is not in the catalogue cannot be judged")],
  "topical.unknown": [clinicDefault("what is not in the catalogue cannot be judged")],
  "vehicle.not-injectable": [claim("KONDA", "substances", "nothing based on alcohol or oil: the skin dies")],
  "mixture.duplicate": [clinicDefault("two rows of one substance hide its dose")],
  "pair.anaesthetic-in-lipolytic": [claim("JAYA", "review", "a local anaesthetic stops the breakdown of fat")],
  "pair.acid-and-alkaline": [clinicDefault("an acid and an alkaline solution may precipitate or spoil")],
  "pair.unknown": [
    claim("S3", "mixtures", "no standard formula exists"),
    clinicDefault("a pair that nobody has read about is not known to be harmless"),
  ],
  "site.unknown": [clinicDefault("areas are named from one list")],
  "allergy.not-asked": [claim("S0", "who should not have it", "an allergy to what is injected excludes")],
  "allergy.matched": [
    claim("S0", "who should not have it", "an allergy to what is injected excludes"),
    claim("S1", "who should not have it", "an allergy to what is injected excludes"),
  ],
  "allergy.unmatched": [clinicDefault("words that match nothing are the physician's to judge")],
  "lot.expired": [clinicDefault("nothing is used after its last day")],
  "points.more-than-prepared": [clinicDefault("the points cannot take more than was prepared")],
  "points.dead-volume": [clinicDefault("what stays in needle, line and gun reaches nobody")],
  "dose.same-day": [clinicDefault("two sessions on one day share one maximum")],
  "dose.over-time": [clinicDefault("what was given before counts")],
  "salt.unknown": [clinicDefault("salt and base of one substance are not the same amount")],
  "product.not-for-injection": [
    claim("ANVISA", "note of 2023", "what is for use on the skin is never injected; no cosmetic is"),
    claim("ESTETIKA", "the note explained", "for use on the skin: never injected"),
  ],
  "product.homeopathic": [
    claim("GALMES", "outbreak", "17 of 77 infected, homeopathic vials suspected"),
    claim("REDORBIT", "outbreak", "not approved for injection"),
  ],
  "lot.quarantined": [clinicDefault("a lot on hold is not used")],
  "lot.recalled": [clinicDefault("a recalled lot is not used")],
  "vial.single-dose": [claim("CDC-SDV", "position", "a single-dose vial is for one patient and one time")],
  "vial.multi-dose": [
    claim("CDC-MDV", "questions", "a multi-dose vial that was in a treatment room is for that patient alone"),
  ],
  "mixture.past-use": [clinicDefault("use the mixture at once")],
  "law.mixed-in-pharmacy": [
    claim("HAS-INAHTA", "conclusions", "a pharmacy makes the mixture; off-label use must be told"),
  ],
  "law.not-read": [clinicDefault("the law of this country was not read")],
};
