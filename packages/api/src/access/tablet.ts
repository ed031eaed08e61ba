/** Tablets and browsers that keep the day of a clinic sealed, so that work goes on while the network is away. */
import * as z from "zod";
import { endpoint } from "../kit/index.ts";

const treating = ["physician", "nurse"] as const;
const tabletParams = z.strictObject({ tabletId: z.uuid() });

/** Half of one way to the tablet's key: nothing opens with it but what this very tablet keeps for this very member. */
const secretReply = z.object({ tabletId: z.uuid(), secret: z.string().length(43) });

export const addTablet = endpoint({
  id: "access.add-tablet",
  method: "POST",
  path: "/tablets",
  may: [...treating],
  act: "write",
  secretReply: true,
  does: "Lets this browser keep the clinic's day sealed, and gives it the caller's secret for it.",
  body: z.strictObject({ name: z.string().trim().min(1).max(120) }),
  reply: secretReply,
});

/** Refused with `tablet.ended` where the clinic has ended it: the tablet then forgets what it keeps. */
export const tabletSecret = endpoint({
  id: "access.tablet-secret",
  method: "POST",
  path: "/tablets/:tabletId/secret",
  may: [...treating],
  act: "write",
  secretReply: true,
  does: "Gives the caller's secret for a tablet, with which it opens what it keeps for them.",
  params: tabletParams,
  reply: secretReply,
});

export const listTablets = endpoint({
  id: "access.tablets",
  method: "GET",
  path: "/tablets",
  may: [...treating, "owner"],
  act: "see",
  does: "Tablets that keep this clinic's day, with who used them and when they were last seen.",
  reply: z.object({
    tablets: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        state: z.enum(["in-use", "ended"]),
        addedBy: z.string(),
        addedAt: z.string(),
        seenAt: z.string(),
      }),
    ),
  }),
});

/** A lost tablet is ended; one that is found again may be let in again, and then opens what it still keeps. */
export const setTablet = endpoint({
  id: "access.set-tablet",
  method: "POST",
  path: "/tablets/:tabletId/state",
  may: [...treating, "owner"],
  act: "write",
  does: "Ends a tablet, so that it is given no secret and no day any more, or lets it in again.",
  params: tabletParams,
  body: z.strictObject({ state: z.enum(["in-use", "ended"]) }),
  reply: z.object({ state: z.enum(["in-use", "ended"]) }),
});

export const tabletEndpoints = [addTablet, tabletSecret, listTablets, setTablet] as const;
