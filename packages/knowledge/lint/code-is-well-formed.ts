import type { CodeSystem } from "@pistor/core/substances";
import { codeSystems } from "@pistor/core/substances";
import { catalogueOf } from "./catalogue.ts";
import type { Check } from "./check.ts";

/** How each list writes its codes. */
const shapes: Readonly<Record<CodeSystem, RegExp>> = {
  // Anatomy, therapy, pharmacology, chemistry, substance: the fifth level alone is a substance.
  ATC: /^[A-DGHJL-NPRSV]\d{2}[A-Z]{2}\d{2}$/,
  UNII: /^[0-9A-Z]{10}$/,
  CAS: /^[1-9]\d{1,6}-\d{2}-\d$/,
  RxCUI: /^[1-9]\d{0,7}$/,
  NCIt: /^C[1-9]\d{1,6}$/,
  MeSH: /^[CD]\d{6,9}$/,
  EVMPD: /^SUB\d{5,6}(MIG)?$/,
};

/** A code has the shape of its list, and a CAS number the check digit of its other digits. */
export const codeIsWellFormed: Check = {
  id: "code-is-well-formed",
  find: (knowledge) =>
    catalogueOf(knowledge).flatMap(({ at, value: { id, codes = [], salts = [] } }) =>
      [...codes, ...salts.flatMap((salt) => salt.codes)].flatMap(({ system, code }) =>
        isWellFormed(system, code)
          ? []
          : [{ at, message: `${id}: ${code} is no ${system} code: read it again in its list, and correct it.` }],
      ),
    ),
};

function isWellFormed(system: string, code: string): boolean {
  const known = codeSystems.find((each) => each === system);
  if (known === undefined || !shapes[known].test(code)) return false;
  return known !== "CAS" || casCheckDigit(code) === Number(code.at(-1));
}

/**
 * The last digit of a CAS number: each digit before it times its place from the right, summed, modulo 10.
 *
 * @source CAS, "Check Digit Verification of CAS Registry Numbers"
 */
function casCheckDigit(code: string): number {
  const digits = code.slice(0, -1).replaceAll("-", "").split("").reverse();
  return digits.reduce((sum, digit, place) => sum + Number(digit) * (place + 1), 0) % 10;
}
