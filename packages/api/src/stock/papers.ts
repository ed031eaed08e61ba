/** Lists of the stock on paper. */
import * as z from "zod";
import { languageSchema } from "../evidence/index.ts";
import { fileEndpoint, pdf } from "../kit/index.ts";

const working = ["physician", "nurse", "coordinator", "safety-officer", "owner"] as const;
const inLanguage = z.strictObject({ lang: languageSchema.optional() });

/** Without the system's own numbers: whoever counts shall count what they see. */
export const printCountSheet = fileEndpoint({
  id: "stock.count-sheet",
  path: "/stock/count-sheet.pdf",
  may: [...working],
  does: "A sheet on A4 for counting the cupboard: every lot by its place, with an empty box.",
  query: inLanguage,
  file: pdf,
});

export const printRecallList = fileEndpoint({
  id: "recall.call-list",
  path: "/recalls/:recallId/list.pdf",
  may: [...working],
  does: "Whom to call about a lot, on A4: name, phone, language, when it was given, and who has been told.",
  params: z.strictObject({ recallId: z.uuid() }),
  query: inLanguage,
  file: pdf,
});

export const stockPaperEndpoints = [printCountSheet, printRecallList] as const;
