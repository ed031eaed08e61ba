import { claim, ours } from "./claims.ts";
import { narrowable, range } from "./settle.ts";

/** How deep any technique of the skin goes. A label's own depth stands above it. */
export const skinDepth = narrowable(
  "map.depth",
  "Depth of injection in the skin",
  "mm",
  range(0.5, 4),
  "strictest",
  "The review that sets an upper end says 4 mm, and so do two patient guides; what is deeper is another layer, with other kinetics and another consent.",
  [
    claim("S2", "procedure", "1–4", "mm"),
    claim("S3", "procedure", "1–4", "mm"),
    claim("KONDA", "technique", "at most 4", "mm"),
    claim("SFM", "public page, point by point", "4–6, or 13", "mm"),
    claim("BTP", "point by point", "4–12", "mm"),
    claim("ANGERS", "all techniques", "1–13", "mm"),
    ours("lower end: half of the shallowest depth that is published as a number for the dermis", "0.5", "mm"),
  ],
);
