import * as z from "zod";
import { techniqueIds } from "./technique.ts";

// Wider than any body; keeps sums of squares far from the end of what a number can hold.
const coordinate = z.number().min(-10_000).max(10_000);
const positive = z.number().positive().max(10_000);
const pointSchema = z.tuple([coordinate, coordinate]).readonly();
const outlineSchema = z.array(pointSchema).max(1_000).readonly();

/** Far more than a pen draws on one patient; keeps an answer within a second. */
const mostAvoidCorners = 1_000;

const avoidSchema = z.union([
  z.strictObject({ circleMm: z.tuple([coordinate, coordinate, positive]).readonly() }),
  z.strictObject({ polygonMm: outlineSchema }),
]);

/** The document of `pistor map`: where, how deep, how far apart, how much. */
export const mapRequestSchema = z
  .strictObject({
    chart: z.string().min(1).max(100),
    region: z.string().min(1).max(100).optional(),
    /** In the chart's frame; the first corner may be repeated at the end. */
    polygonMm: outlineSchema.optional(),
    technique: z.enum(techniqueIds),
    depthMm: positive,
    spacingMm: positive,
    /** May be left out where the technique measures no drop: dry, epidermal, needle-free. */
    dropMl: positive.optional(),
    needleMm: positive.optional(),
    /** Between needle and skin, degrees. */
    angleDeg: z.number().positive().max(90).optional(),
    /** How often the place is gone over; more than once only where no drop is measured. */
    passes: z.int().min(1).max(100).optional(),
    /** Whether the spacing is to hold on the drawing or on the skin that it stands for. */
    surface: z.enum(["flat", "curved"]).optional(),
    avoid: z.array(avoidSchema).max(100).readonly().optional(),
    mirror: z.boolean().optional(),
    /** Serves random patterns only. */
    seed: z.int().min(0).optional(),
  })
  .superRefine((request, context) => {
    if ((request.region === undefined) === (request.polygonMm === undefined))
      context.addIssue({
        code: "custom",
        message: "Give either a region of the chart or an outline of your own (polygonMm), not both and not neither.",
        params: { problem: "map.region-or-outline" },
      });
    const corners = (request.avoid ?? []).reduce(
      (sum, each) => sum + ("polygonMm" in each ? each.polygonMm.length : 0),
      0,
    );
    if (corners > mostAvoidCorners)
      context.addIssue({
        code: "custom",
        path: ["avoid"],
        message: `The outlines to avoid have ${corners} corners together: draw them with at most ${mostAvoidCorners}.`,
        params: { problem: "map.too-many-corners" },
      });
  });

export type MapRequest = z.output<typeof mapRequestSchema>;
