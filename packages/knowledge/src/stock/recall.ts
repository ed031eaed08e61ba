import type { RecallKnowledge } from "@pistor/core/stock";
import { claim, parameter } from "../substances/write.ts";

/** What a recall goes by. */
export const recallKnowledge: RecallKnowledge = {
  watchWeeks: parameter(
    "stock.recall.watch-weeks",
    "Weeks after the last injection in which an infection is still looked for",
    "wk",
    12,
    "agreement",
    "The latest that an infection with mycobacteria showed after the injections of a published series.",
    [claim("NTM15", "abstract", 12, "wk")],
  ),
};
