import { Problem } from "../basics/index.ts";
import { formatOf, identifierAt } from "./application-identifiers.ts";
import { separator } from "./clean-scan.ts";
import { isGtin } from "./gtin.ts";

/** One value of a code with its application identifier. */
export interface Element {
  readonly id: string;
  readonly value: string;
}

/** A code read as elements, and where in it separators may have been lost, every other way to read it. */
export interface Elements {
  readonly elements: readonly Element[];
  readonly otherwise: readonly (readonly Element[])[];
}

/** The 82 characters that a value may have. @source GS1 General Specifications, figure 7.11-1 */
const allowed = /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]+$/;

/** A code that takes more tries than these can be read in so many ways that it tells nothing. */
const mostTries = 20_000;

/**
 * Splits a code that carries its separators, or has lost them all.
 *
 * Where a value of no fixed length ends is told by a separator alone. A code that has one kept them all, and is read one
 * way. In a code that has none, the last value may swallow what came after it: every other way that fits is given too.
 *
 * @throws {Problem} `scan.not-understood`, `scan.separator-missing`, `scan.check-digit`
 */
export function splitElements(code: string, at: string): Elements {
  const text = withoutLeading(code);
  if (text.includes(separator)) return { elements: withSeparators(text, at), otherwise: [] };
  const tries = { left: mostTries };
  const ways = waysToRead(text, [], tries);
  if (tries.left === 0) throw notUnderstood(text, at);
  const whole = ways.find((way) => way.length === Math.min(...ways.map(({ length }) => length)));
  if (whole === undefined) throw notUnderstood(text, at);
  const otherwise = ways.filter((way) => way !== whole);
  mustCheck(whole, at);
  return { elements: whole, otherwise };
}

/** FNC1 stands first in every GS1 code, and some scanners send it as a separator. */
function withoutLeading(code: string): string {
  return code.startsWith(separator) ? withoutLeading(code.slice(1)) : code;
}

/** `(01)…(10)…` as it is printed under a code. A bracket inside a value is not told from one round an identifier. */
export function splitPrinted(text: string, at: string): Elements {
  const parts = [...text.matchAll(/\((\d{2,4})\)([^()]*)/g)];
  const elements = parts.map(([, id = "", value = ""]) => ({ id, value: value.replaceAll(separator, "").trim() }));
  if (parts.map(([part]) => part).join("") !== text || !elements.every(fits)) throw notUnderstood(text, at);
  mustCheck(elements, at);
  return { elements, otherwise: [] };
}

function withSeparators(text: string, at: string): Element[] {
  const elements: Element[] = [];
  for (const part of text.split(separator)) {
    let rest = part;
    while (rest !== "") {
      const found = identifierAt(rest);
      if (found === null) throw notUnderstood(text, at);
      const { id, format } = found;
      const value = format.fixed ? rest.slice(id.length, id.length + format.max) : rest.slice(id.length);
      if (!fits({ id, value })) throw notUnderstood(text, at);
      elements.push({ id, value });
      rest = rest.slice(id.length + value.length);
    }
  }
  mustCheck(elements, at);
  return elements;
}

function fits({ id, value }: Element): boolean {
  const format = formatOf(id);
  if (format === null || value.length < format.min || value.length > format.max) return false;
  return format.digits ? /^\d+$/.test(value) : allowed.test(value);
}

/** Every way in which a text without separators is a row of elements, none of them twice. */
function waysToRead(text: string, before: readonly Element[], tries: { left: number }): (readonly Element[])[] {
  if (text === "") return [before];
  const found = identifierAt(text);
  if (found === null || before.some(({ id }) => id === found.id)) return [];
  const { id, format } = found;
  const rest = text.slice(id.length);
  const ways: (readonly Element[])[] = [];
  for (let length = Math.min(format.max, rest.length); length >= format.min && tries.left > 0; length--) {
    tries.left--;
    const element = { id, value: rest.slice(0, length) };
    if (fits(element) && plausible(element)) ways.push(...waysToRead(rest.slice(length), [...before, element], tries));
  }
  return ways;
}

/** A way of reading in which a GTIN does not check, or a month is a thirteenth, is no way. */
function plausible({ id, value }: Element): boolean {
  if (["11", "12", "13", "15", "16", "17"].includes(id)) return /^\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])$/.test(value);
  return true;
}

function mustCheck(elements: readonly Element[], at: string): void {
  for (const { id, value } of elements) {
    if (!["01", "02", "03"].includes(id) || isGtin(value)) continue;
    throw new Problem(
      "scan.check-digit",
      at,
      `The last digit of ${value} does not check the others: scan again, or type the number from the box.`,
    );
  }
}

function notUnderstood(text: string, at: string): Problem {
  const seen = JSON.stringify(text.replaceAll(separator, " ").slice(0, 60));
  return new Problem(
    "scan.not-understood",
    at,
    `${seen} is not understood as a GS1 code: scan again, set the scanner to send separators (FNC1), or type lot and expiry from the box.`,
  );
}
