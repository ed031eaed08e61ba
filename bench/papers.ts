import { timeZone } from "@pistor/core/basics";
import { labelData, labelTemplate } from "@pistor/server/dosing";
import { newPapers } from "@pistor/server/kit/papers";
import { aKeptPreparation, aLabelPerson } from "@pistor/testkit/session";
import type { Figure } from "./measure.ts";
import { median, ms } from "./measure.ts";

/** What a sheet of labels may take, so that nobody waits at the printer. */
const targetMs = 50;

/** Labels of one mixture, as the server sets them: each time for another patient, so that nothing is remembered. */
export async function paperFigures(): Promise<Figure[]> {
  const papers = newPapers();
  const clinic = { zone: timeZone("Europe/Istanbul") };
  const syringes = [{ fillMl: 1 }];
  const figures: Figure[] = [];
  for (const size of ["62x40", "50x25"] as const) {
    const took: number[] = [];
    for (let nth = -5; nth < 31; nth++) {
      const begun = performance.now();
      const person = { ...aLabelPerson, givenName: `Claire ${nth}`, fileNo: String(1000 + nth) };
      const data = labelData(clinic, aKeptPreparation({ syringes }), person, size, "en");
      await papers.pdf(labelTemplate, data, "2026-12-08T06:40:00Z");
      if (nth >= 0) took.push(performance.now() - begun);
    }
    const each = median(took);
    figures.push({
      what: `one label of ${size} mm as PDF`,
      target: `≤ ${targetMs} ms`,
      measured: ms(each),
      met: each <= targetMs,
    });
  }
  return figures;
}
