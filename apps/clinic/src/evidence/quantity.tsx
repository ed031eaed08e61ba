import { unitInWords, valueInWords } from "@pistor/core/evidence";
import { localeOf } from "@pistor/ui";
import { figure } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { English } from "./english.tsx";

const spans: Readonly<Record<string, string>> = {
  a: "year",
  mo: "month",
  wk: "week",
  d: "day",
  h: "hour",
  min: "minute",
};

/** A number with its unit as the reader's language writes it; words and lists as the knowledge has them, in English. */
export function Quantity({ value, unit }: { value: unknown; unit: string }) {
  if (typeof value === "number") return <bdi>{quantity(value, unit)}</bdi>;
  const words = valueInWords(value);
  return (
    <English>
      {typeof value === "object" && unit !== "1" && unit !== "text" ? `${words} ${unitInWords(unit)}` : words}
    </English>
  );
}

export function quantity(value: number, unit: string): string {
  const span = spans[unit];
  if (span !== undefined)
    return new Intl.NumberFormat(localeOf(currentLanguage()), {
      style: "unit",
      unit: span,
      unitDisplay: "long",
      maximumFractionDigits: 6,
    }).format(value);
  const number = figure(value, 6);
  return unit === "1" || unit === "text" || unit === "" ? number : `${number}\u2009${unitInWords(unit)}`;
}

/** The unit alone: `years`, `mg/kg`. */
export function unitName(unit: string): string {
  const span = spans[unit];
  if (span === undefined) return unitInWords(unit);
  return (
    new Intl.NumberFormat(localeOf(currentLanguage()), { style: "unit", unit: span, unitDisplay: "long" })
      .formatToParts(10)
      .find(({ type }) => type === "unit")?.value ?? unitInWords(unit)
  );
}
