import { readDocument } from "@pistor/core/basics";
import { checkMixture, mixRequestSchema } from "@pistor/core/dosing";
import { mixKnowledge } from "@pistor/knowledge/dosing";
import { faceMix } from "./documents.ts";
import type { Figure } from "./measure.ts";
import { ms, msOf, perSecond, thousands } from "./measure.ts";

/** A phone is about four times slower than this core; a bar must move within a frame of a hand that types. */
const phone = 4;
const frameMs = 16;

/** Mixtures: as they are checked at every key that is typed, and for a patient of many years. */
export function mixFigures(): Figure[] {
  const request = readDocument(mixRequestSchema, faceMix);
  const earlier = Array.from({ length: 500 }, (_, nth) => ({
    on: `20${20 + (nth % 6)}-${String(1 + (nth % 12)).padStart(2, "0")}-${String(1 + (nth % 28)).padStart(2, "0")}`,
    substance: nth % 2 === 0 ? "lidocaine" : "hyaluronic-acid",
    mg: 20,
  }));
  const known = readDocument(mixRequestSchema, { ...faceMix, earlier, course: { number: 6, sessions: 6 } });
  const rate = perSecond(() => {
    for (let nth = 0; nth < 100; nth++) checkMixture(mixKnowledge, request);
    return 100;
  });
  const slow = msOf(() => void checkMixture(mixKnowledge, known), 301) * phone;
  return [
    { what: "mix, two substances and a cream", target: "–", measured: `${thousands(rate)} mixtures/s`, met: null },
    {
      what: `mix, with 500 earlier doses, ${phone} times slower as on a phone`,
      target: `≤ ${frameMs} ms`,
      measured: ms(slow),
      met: slow <= frameMs,
    },
  ];
}
