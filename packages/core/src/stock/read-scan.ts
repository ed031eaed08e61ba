import type { CalendarDate } from "../basics/index.ts";
import { Problem } from "../basics/index.ts";
import { cleanScan } from "./clean-scan.ts";
import { codeDate } from "./code-date.ts";
import type { Element, Elements } from "./element-string.ts";
import { splitElements, splitPrinted } from "./element-string.ts";
import { gtin14, isGtin } from "./gtin.ts";

/** What was scanned, or typed by hand. */
export interface Scan {
  /** 14 digits; null: the code names no product. */
  readonly gtin: string | null;
  readonly lot: string | null;
  /** The last day of use. */
  readonly expires: CalendarDate | null;
  readonly serial: string | null;
  readonly elements: readonly Element[];
  /**
   * Lots that it may name too, because the scanner may have dropped its separators; empty where the code is clear.
   * Only what is in stock, or a look at the box, tells which it is.
   */
  readonly otherLots: readonly string[];
  /** The text itself, where it may be a lot number as well as what it was read as; null where it cannot. */
  readonly asLot: string | null;
}

/**
 * Reads what a camera or a keyboard scanner sent: a GS1 element string, the same as printed, a GS1 Digital Link, a GTIN
 * of 8 to 14 digits, or a lot number.
 *
 * Nothing is guessed: what is damaged, garbled by a keyboard or ambiguous is a problem, or says so in `otherLots`.
 *
 * @param on the clinic's day, for the century of two-digit years
 * @throws {Problem} `scan.empty`, `scan.keyboard`, `scan.not-understood`, `scan.check-digit`, `scan.date-impossible`,
 *   `scan.two-values`
 */
export function readScan(raw: string, on: CalendarDate, at = "/text"): Scan {
  const { text, symbology } = cleanScan(raw, at);
  if (symbology === "gs1") return scanOf(splitElements(text, at), on, at);
  if (symbology === "ean" && !isGtin(text)) throw wrongCheckDigit(text, at);
  if (/^\(\d{2,4}\)/.test(text)) return scanOf(splitPrinted(text, at), on, at);
  const link = linkElements(text);
  if (link !== null) return scanOf({ elements: link, otherwise: [] }, on, at);
  if (isGtin(text)) return { ...nothing, gtin: gtin14(text), asLot: symbology === "ean" ? null : text };
  if (isBareGs1(text)) return { ...scanOf(splitElements(text, at), on, at), asLot: text };
  return { ...nothing, lot: text };
}

const nothing: Scan = {
  gtin: null,
  lot: null,
  expires: null,
  serial: null,
  elements: [],
  otherLots: [],
  asLot: null,
};

/** A GS1 code whose scanner sends no prefix: it begins with a GTIN, or with a day and a lot. */
function isBareGs1(text: string): boolean {
  return /^0[12]\d{14}./.test(text) || /^01\d{14}$/.test(text) || /^1[1357]\d{6}(10|21)./.test(text);
}

function scanOf({ elements, otherwise }: Elements, on: CalendarDate, at: string): Scan {
  const lot = onlyValue(elements, "10", at);
  const others = new Set(otherwise.flatMap((way) => way.flatMap(({ id, value }) => (id === "10" ? [value] : []))));
  if (lot !== null) others.delete(lot);
  const gtin = onlyValue(elements, "01", at) ?? onlyValue(elements, "02", at);
  return {
    gtin,
    lot,
    expires: expiryOf(elements, on, at),
    serial: onlyValue(elements, "21", at),
    elements,
    otherLots: [...others],
    asLot: null,
  };
}

function expiryOf(elements: readonly Element[], on: CalendarDate, at: string): CalendarDate | null {
  const day = onlyValue(elements, "17", at) ?? onlyValue(elements, "7003", at)?.slice(0, 6) ?? null;
  return day === null ? null : codeDate(day, on, at);
}

function onlyValue(elements: readonly Element[], wanted: string, at: string): string | null {
  const values = new Set(elements.flatMap(({ id, value }) => (id === wanted ? [value] : [])));
  if (values.size > 1)
    throw new Problem(
      "scan.two-values",
      at,
      `The code gives (${wanted}) twice, ${[...values].join(" and ")}: scan one box at a time.`,
    );
  return [...values][0] ?? null;
}

/** @source GS1 Digital Link URI syntax: `https://host/01/GTIN/10/LOT?17=YYMMDD` */
function linkElements(text: string): Element[] | null {
  const [, path = "", query = ""] = /^https?:\/\/[^/?#]+(\/[^?#]*)(?:\?([^#]*))?/i.exec(text) ?? [];
  const steps = path.split("/").filter((step) => step !== "");
  const from = steps.indexOf("01");
  const gtin = steps[from + 1] ?? "";
  if (from < 0 || !isGtin(gtin)) return null;
  const elements: Element[] = [{ id: "01", value: gtin14(gtin) }];
  for (let nth = from + 2; nth + 1 < steps.length; nth += 2)
    elements.push({ id: steps[nth] ?? "", value: decoded(steps[nth + 1] ?? "") });
  for (const pair of query.split("&")) {
    const [id = "", value = ""] = pair.split("=");
    if (/^\d{2,4}$/.test(id)) elements.push({ id, value: decoded(value) });
  }
  return elements;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function wrongCheckDigit(text: string, at: string): Problem {
  return new Problem(
    "scan.check-digit",
    at,
    `The last digit of ${text} does not check the others: scan again, or type the number from the box.`,
  );
}
