import type { Translation } from "@pistor/core/evidence";

/** The findings of a map in Russian, each sentence sealed with the hash of the English one that it says. For staff. */
export const mapTextsRu: Translation = {
  "technique.epidermal": ["b14f06fc", "эпидермально"],
  "technique.nappage": ["5376e7cb", "наппаж"],
  "technique.papule": ["73b8fa16", "папула"],
  "technique.sim-intradermal": ["cedaf861", "внутрикожно (SIM)"],
  "technique.point-by-point": ["0cee5a8c", "точка за точкой"],
  "technique.retrograde-linear": ["bd7ddd27", "линейно-ретроградно"],
  "technique.dry": ["93b1adfe", "сухая игла"],
  "technique.deoxycholic-grid": ["e37e8acf", "сетка для дезоксихолевой кислоты"],
  "technique.needle-free": ["56568fc7", "прибор без иглы"],
  "map.depth-out-of-range": [
    "6d37d57f",
    "{depthMm} mm вне глубины этой техники ({technique}: {from}–{to} mm): точек нет. Выберите глубину в этих пределах.",
  ],
  "map.depth-disputed": [
    "03b04e52",
    "Источники расходятся о {depthMm} mm ({technique}): более строгий говорит {from}–{to} mm. Решает врач.",
  ],
  "map.depth-opened": [
    "55b6befa",
    "{depthMm} mm глубже кожи. {by}: разрешено до {toMm} mm ({technique}), причина: {why}. Нужно отдельное согласие.",
  ],
  "map.depth-not-agreed": [
    "e8d0253e",
    "{depthMm} mm глубже кожи. {by}: разрешено до {toMm} mm ({technique}) только при боли и с отдельным согласием. Без того и другого точек нет.",
  ],
  "map.needle-shorter-than-depth": [
    "0b378999",
    "Игла {needleMm} mm не достаёт до {depthMm} mm: точек нет. Возьмите иглу длиннее или глубину меньше.",
  ],
  "map.needle-not-given": ["a139228c", "Длина иглы не указана, поэтому её не сравнили с глубиной {depthMm} mm."],
  "map.spacing-out-of-range": [
    "b5896021",
    "{spacingMm} mm вне опубликованного расстояния ({technique}: {from}–{to} mm).",
  ],
  "map.spacing-not-by-label": ["eac53913", "Инструкция требует расстояния {from} mm, а не {spacingMm} mm: точек нет."],
  "map.spacing-not-published": [
    "7ea272ab",
    "Расстояние для этой техники не опубликовано ({technique}): {spacingMm} mm не проверить.",
  ],
  "map.drop-out-of-range": ["dd84594b", "{dropMl} mL на точку вне пределов ({technique}: {from}–{to} mL)."],
  "map.drop-not-by-label": ["53e6564a", "Инструкция требует {from} mL на точку, а не {dropMl} mL: точек нет."],
  "map.drop-not-published": [
    "1773d6eb",
    "Объём на точку для этой техники не опубликован ({technique}): {dropMl} mL не проверить.",
  ],
  "map.region-closed": ["7702f133", "{name}: точек здесь нет, если протокол курса не называет это место."],
  "map.not-by-label-here": ["0e99e913", "По инструкции {technique} только для этих областей: {regions}. Точек нет."],
  "map.too-many-by-label": [
    "2d73732b",
    "Точек {points}, по инструкции не больше {most} за сеанс: точек нет. Нарисуйте область меньше.",
  ],
  "map.no-points": [
    "af478471",
    "Ни одна точка сетки сюда не попадает. Задайте меньшее расстояние или большую область.",
  ],
  "map.mirror-no-other-side": ["d98777d9", "Обе половины уже заполнены: отражать было нечего."],
  "map.mirror-on-another-chart": ["ea7e9ca8", "Эта схема показывает одну сторону: другая сторона на схеме {chart}."],
  "map.points-outside-regions": ["c3a1764b", "Точек вне областей схемы: {points}. Там кожа не нарисована."],
  "map.caution-zone": ["25ae54d6", "Точек в зоне осторожности: {points} ({name}). Подтвердите один раз."],
};
