import type { Claim } from "@pistor/core/evidence";
import type { ZoneKind } from "@pistor/core/injection-map";
import { ours } from "./claims.ts";

/** Why a zone is drawn. `id` is the chart's zone without its side. */
export interface ZoneEntry {
  readonly id: string;
  readonly kind: ZoneKind;
  readonly title: string;
  readonly why: string;
  readonly claims: readonly Claim[];
}

/** All are drawn from surface anatomy for orientation: a physician reviews them before they are used on patients. */
const drawn = [ours("surface anatomy, our own drawing", "to be reviewed by a physician")];
const zone = (id: string, kind: ZoneKind, title: string, why: string): ZoneEntry => ({
  id,
  kind,
  title,
  why,
  claims: drawn,
});

export const zoneCatalogue: readonly ZoneEntry[] = [
  zone("zone-orbit", "excluded", "Eye", "The eye and the skin inside the orbital rim take no needle."),
  zone("zone-thyroid", "excluded", "Thyroid", "The gland lies close under the skin."),
  zone("zone-carotid", "excluded", "Carotid and jugular", "Large vessels of the neck."),
  zone("zone-genital", "excluded", "Genital", "Not an area of this treatment."),
  zone("zone-anal", "excluded", "Anal and genital", "Not an area of this treatment."),
  zone("zone-facial-artery", "caution", "Facial artery", "The vessel runs under the skin here."),
  zone("zone-temporal-artery", "caution", "Superficial temporal artery", "The vessel runs under the skin here."),
  zone(
    "zone-occipital-artery",
    "caution",
    "Occipital artery and greater occipital nerve",
    "Vessel and nerve run under the skin here.",
  ),
  zone("zone-femoral", "caution", "Femoral vessels", "Large vessels run under the skin here."),
  zone("zone-cubital", "caution", "Cubital fossa", "Vessels and nerve run under the skin here."),
  zone("zone-popliteal", "caution", "Popliteal vessels", "Vessels and nerve run under the skin here."),
  zone("zone-spine", "caution", "Spinous processes", "Bone lies close under the skin."),
];
