/** The cupboard and the fridge: what may be taken, taking it, and the ledger of it all. */
export { mustBeTaken, takeCharted } from "./charted.ts";
export type { JudgedLot } from "./judge-lots.ts";
export { judgeLots } from "./judge-lots.ts";
export type { KeptLot } from "./lot.queries.ts";
export { findLots, findLotsById, getLot } from "./lot.queries.ts";
export { keepHold, ledgerDiffers } from "./movement.queries.ts";
export type { Draw, ForSession } from "./open-for-session.ts";
export { openForSession } from "./open-for-session.ts";
export { findOpenRecalls } from "./recall.queries.ts";
export { refuseLot, refuseRecalled } from "./refuse-lot.ts";
export { stockRoutes } from "./stock.routes.ts";
export type { Taken, ToTake } from "./take.ts";
export { takeFor } from "./take.ts";
