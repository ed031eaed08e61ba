import type { Language } from "@pistor/core/evidence";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { ru } from "./ru.ts";
import { tr } from "./tr.ts";

/** The names of regions and zones without their side, and how a side is said of one. */
export type PlaceWords = Readonly<Record<keyof typeof en, string>>;

const words: Readonly<Record<Language, PlaceWords>> = { en, tr, de, fr, ar, ru };

/**
 * A region or zone of the charts by its name; left and right are the patient's, written out. Null where no chart has it.
 *
 * @example placeName("malar-left", "en") // => "Malar, left"
 */
export function placeName(id: string, lang: Language): string | null {
  const side = /-(left|right)$/.exec(id)?.[1] as "left" | "right" | undefined;
  const base = side === undefined ? id : id.slice(0, -side.length - 1);
  if (!isPlace(base)) return null;
  const place = words[lang][base];
  return side === undefined ? place : words[lang][side].replace("{place}", place);
}

function isPlace(id: string): id is Exclude<keyof PlaceWords, "left" | "right"> {
  return Object.hasOwn(en, id) && id !== "left" && id !== "right";
}
