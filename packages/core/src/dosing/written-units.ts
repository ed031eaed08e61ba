import { Problem } from "../basics/index.ts";
import type { UnitCode } from "./quantity.ts";

/** A unit that stands alone, before it is put over another. */
type PlainUnit = Exclude<UnitCode, `${string}/${string}`>;

/**
 * Units as labels write them in Latin, Cyrillic and Arabic letters, folded: lower case, without accents, points and
 * spaces. `mg/mL` is put together of two.
 */
const spellings: Readonly<Record<PlainUnit, readonly string[]>> = {
  mg: ["mg", "мг", "ملغم", "ملغ", "مغ", "ملجم", "مجم", "مج"],
  g: ["g", "г", "غ", "غم", "جم", "غرام", "جرام"],
  kg: ["kg", "кг", "كغ", "كغم", "كجم"],
  ug: ["ug", "mcg", "мкг", "مكغ", "مكغم", "مكجم", "ميكروغرام", "ميكروجرام"],
  mL: ["ml", "мл", "مل", "ملتر"],
  uL: ["ul", "мкл", "ميكرولتر"],
  cL: ["cl", "сл"],
  dL: ["dl", "дл"],
  L: ["l", "л", "ل", "لتر"],
  mm: ["mm", "мм", "مم"],
  cm: ["cm", "см", "سم"],
  cm2: ["cm2", "см2", "سم2"],
  mm2: ["mm2", "мм2", "مم2"],
  "[iU]": [
    "iu",
    "[iu]",
    "ui",
    "ie",
    "ме",
    "internationalunit",
    "internationalunits",
    "uluslararasiunite",
    "internationaleeinheiten",
    "unitesinternationales",
    "unidadesinternacionales",
    "unitainternazionali",
    "unidadesinternacionais",
    "международныхединиц",
    "وحدةدولية",
  ],
};

const byName = new Map(
  (Object.keys(spellings) as PlainUnit[]).flatMap((code) => spellings[code].map((name) => [name, code] as const)),
);

/** Words of which a reader cannot know what they count: what to write instead. */
const unclear: readonly { readonly names: ReadonlySet<string>; readonly write: string }[] = [
  {
    names: new Set(["cc", "ccm", "cm3", "сс", "см3", "кубсм", "سم3", "سيسي"]),
    write: "write mL, if millilitres are meant",
  },
  { names: new Set(["gr", "grs", "gm", "gms", "гр"]), write: "write g, if grams are meant; gr is a grain elsewhere" },
  {
    names: new Set(
      "u unit units unite unites unita unidad unidades einheit einheiten e ед уе единиц وحدة وحدات usp uspunits uspunit utr".split(
        " ",
      ),
    ),
    write: "write IU, if the label says international units; units of a product's own are not counted",
  },
  { names: new Set(["mcl", "γ", "gamma", "λ", "lambda"]), write: "write ug or uL" },
];

/** Amounts of substance, charge, activity, radioactivity and mere proportions: nothing that a dose is counted in here. */
const anotherKind = /^([munpµ]?(mol|eq|val|osm|kat|bq)|[мн]?к?моль|м?экв|مول|مليمول|مكافئ|مليمكافئ|ppm|ppb)$/;

/** @example foldUnit("U.I.") // => "ui" */
function foldUnit(unit: string): string {
  return unit
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{Mark}/gu, "")
    .replace(/ı/g, "i")
    .replace(/μ/g, "u")
    .replace(/[\s.]/g, "");
}

/**
 * The unit that is meant by a written one; a unit that counts something else in another country or hand is asked back.
 *
 * @throws {Problem} `quantity.unit-unclear`, `quantity.unit-of-another-kind`, `quantity.unit-unknown`
 */
export function plainUnit(unit: string, text: string, at: string): PlainUnit {
  const folded = foldUnit(unit);
  const code = byName.get(folded);
  if (code !== undefined) return code;
  const doubt = unclear.find(({ names }) => names.has(folded));
  if (doubt !== undefined)
    throw new Problem(
      "quantity.unit-unclear",
      at,
      `${JSON.stringify(unit)} in ${JSON.stringify(text)} is misread too easily: ${doubt.write}.`,
    );
  if (anotherKind.test(folded)) throw unitOfAnotherKind(text, at);
  throw new Problem(
    "quantity.unit-unknown",
    at,
    `The unit ${JSON.stringify(unit)} in ${JSON.stringify(text)} is not known: use g, mg or ug, or IU, in mL or L.`,
  );
}

/** Says that a quantity is neither mass nor volume nor anything made of them, and what to give instead. */
export function unitOfAnotherKind(text: string, at: string): Problem {
  return new Problem(
    "quantity.unit-of-another-kind",
    at,
    `${JSON.stringify(text)} cannot be turned into milligrams or millilitres: give what the label says in mg, mg/mL, % (w/v) or IU/mL.`,
  );
}
