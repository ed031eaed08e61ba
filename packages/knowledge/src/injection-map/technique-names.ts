import type { Language } from "@pistor/core/evidence";
import type { TechniqueId } from "@pistor/core/injection-map";
import { techniqueIds } from "@pistor/core/injection-map";

/** What a technique is called at the patient's side, and what a place is called that a hand has drawn. */
const names: Readonly<Record<Language, Readonly<Record<TechniqueId | "drawn", string>>>> = {
  en: {
    epidermal: "Epidermal",
    nappage: "Nappage",
    papule: "Papule",
    "sim-intradermal": "Intradermal (SIM)",
    "point-by-point": "Point by point",
    "retrograde-linear": "Retrograde linear",
    dry: "Dry needling",
    "deoxycholic-grid": "Deoxycholic grid",
    "needle-free": "Needle-free",
    drawn: "Drawn area",
  },
  tr: {
    epidermal: "Epidermal",
    nappage: "Napaj",
    papule: "Papül",
    "sim-intradermal": "İntradermal (SIM)",
    "point-by-point": "Nokta nokta",
    "retrograde-linear": "Geri çekerek çizgisel",
    dry: "Kuru iğneleme",
    "deoxycholic-grid": "Deoksikolik asit ızgarası",
    "needle-free": "İğnesiz",
    drawn: "Çizilen alan",
  },
  de: {
    epidermal: "Epidermal",
    nappage: "Nappage",
    papule: "Quaddel",
    "sim-intradermal": "Intradermal (SIM)",
    "point-by-point": "Punkt für Punkt",
    "retrograde-linear": "Retrograd linear",
    dry: "Trockene Nadelung",
    "deoxycholic-grid": "Raster für Desoxycholsäure",
    "needle-free": "Ohne Nadel",
    drawn: "Gezeichnete Fläche",
  },
  fr: {
    epidermal: "Épidermique",
    nappage: "Nappage",
    papule: "Papule",
    "sim-intradermal": "Intradermique (SIM)",
    "point-by-point": "Point par point",
    "retrograde-linear": "Linéaire rétrograde",
    dry: "Aiguille à sec",
    "deoxycholic-grid": "Grille d’acide désoxycholique",
    "needle-free": "Sans aiguille",
    drawn: "Surface dessinée",
  },
  ar: {
    epidermal: "في البشرة",
    nappage: "ناباج",
    papule: "حطاطة",
    "sim-intradermal": "داخل الأدمة (SIM)",
    "point-by-point": "نقطة بنقطة",
    "retrograde-linear": "خطي مع السحب",
    dry: "إبرة جافة",
    "deoxycholic-grid": "شبكة حمض الديوكسيكوليك",
    "needle-free": "بلا إبرة",
    drawn: "مساحة مرسومة",
  },
  ru: {
    epidermal: "Эпидермально",
    nappage: "Наппаж",
    papule: "Папула",
    "sim-intradermal": "Внутрикожно (SIM)",
    "point-by-point": "Точка за точкой",
    "retrograde-linear": "Линейно-ретроградно",
    dry: "Сухая игла",
    "deoxycholic-grid": "Сетка для дезоксихолевой кислоты",
    "needle-free": "Без иглы",
    drawn: "Нарисованный участок",
  },
};

/** A technique by its name in a language; null where there is none of this id. */
export function techniqueName(id: string, lang: Language): string | null {
  return techniqueIds.some((each) => each === id) ? names[lang][id as TechniqueId] : null;
}

/** How a place is called that a hand has drawn. */
export function drawnName(lang: Language): string {
  return names[lang].drawn;
}
