import * as api from "@pistor/api/stock";
import { papers } from "../kit/papers/index.ts";
import type { App } from "../kit/serve.ts";
import { serve } from "../kit/serve.ts";
import { atClinic, getClinic } from "../schedule/clinic.queries.ts";
import { countSheetTemplate } from "./count-sheet.typ.ts";
import { findLots, findOpenVials } from "./lot.queries.ts";
import { findContacts, getRecall } from "./recall.queries.ts";
import { recallListTemplate } from "./recall-list.typ.ts";
import { composeTrace } from "./recall-trace.ts";
import { countSheetData, recallListData } from "./stock-papers.ts";

export function stockPaperRoutes(app: App): void {
  serve(app, api.printCountSheet, async ({ db, clinicId, query, now, today }) => {
    const clinic = await getClinic(db, clinicId);
    const lots = await findLots(db, clinicId);
    const ids = lots.map(({ id }) => id);
    const vials = await findOpenVials(db, clinicId, ids);
    const data = countSheetData(clinic, lots, vials, atClinic(clinic, now), query.lang);
    return { name: `count-sheet-${today}.pdf`, bytes: await papers.pdf(countSheetTemplate, data, now) };
  });

  serve(app, api.printRecallList, async ({ db, clinicId, params, query, now, today }) => {
    const recall = await getRecall(db, clinicId, params.recallId);
    const clinic = await getClinic(db, clinicId);
    const contacts = await findContacts(db, clinicId, recall.id);
    const trace = await composeTrace(db, clinic, recall, today, contacts);
    const data = recallListData(clinic, recall, trace, atClinic(clinic, now), query.lang);
    return { name: `recall-${today}.pdf`, bytes: await papers.pdf(recallListTemplate, data, now) };
  });
}
