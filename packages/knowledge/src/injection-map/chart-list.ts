/** The seven charts, in the order in which a screen shows them. */
export const chartList = [
  { id: "face-front", title: "Face, front", viewBox: [-112, -116, 224, 294] },
  { id: "face-left", title: "Face, left side", viewBox: [-170, -116, 226, 294] },
  { id: "face-right", title: "Face, right side", viewBox: [-56, -116, 226, 294] },
  { id: "scalp-top", title: "Scalp, from above", viewBox: [-112, -172, 224, 240] },
  { id: "scalp-back", title: "Scalp and neck, from behind", viewBox: [-112, -116, 224, 294] },
  { id: "body-front", title: "Body, front", viewBox: [-470, -40, 940, 1800] },
  { id: "body-back", title: "Body, back", viewBox: [-470, -40, 940, 1800] },
] as const;

export type ChartId = (typeof chartList)[number]["id"];
export const chartIds: readonly ChartId[] = chartList.map(({ id }) => id);
