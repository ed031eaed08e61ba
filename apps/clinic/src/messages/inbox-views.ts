import type { listInquiries } from "@pistor/api/messages";
import type { z } from "zod";

/** How the inbox can be looked at. */
export const inboxViews = ["all", "mine", "nobody", "closed"] as const;
export type InboxView = (typeof inboxViews)[number];

type Query = z.infer<(typeof listInquiries)["query"]>;

export function queryOf(view: InboxView, find: string): Query {
  return {
    state: view === "closed" ? "closed" : "open",
    ...(view === "mine" ? { owner: "me" as const } : view === "nobody" ? { owner: "nobody" as const } : {}),
    ...(find === "" ? {} : { find }),
  };
}
