/** What the hand holds. `pick` also pans the chart and drags points of the chosen layer. */
export const tools = ["pick", "point", "draw", "lasso", "split", "erase", "spare", "measure"] as const;
export type Tool = (typeof tools)[number];

/** Tools that leave a line while the hand is down. */
export const strokeTools: ReadonlySet<Tool> = new Set(["draw", "lasso", "split", "erase", "measure"]);
/** Tools that set something where the hand is lifted. */
export const spotTools: ReadonlySet<Tool> = new Set(["point", "spare"]);
