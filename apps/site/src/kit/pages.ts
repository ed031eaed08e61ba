import type { ComponentType } from "react";
import type { PageProps } from "./page-props.ts";
import type { Path } from "./router.ts";

export type Page = ComponentType<PageProps>;

/** Each page in a file of its own, so that a visitor of one does not load the others. */
export async function pageAt(path: Path): Promise<Page> {
  if (path === "/check") return (await import("../eligibility/self-check.screen.tsx")).SelfCheckScreen;
  if (path === "/inquiry") return (await import("../messages/inquiry.screen.tsx")).InquiryScreen;
  if (path === "/quote") return (await import("../pricing/quote.screen.tsx")).QuoteScreen;
  if (path === "/offer") return (await import("../schedule/offer.screen.tsx")).OfferScreen;
  if (path === "/evidence") {
    await import("@pistor/ui/evidence.css");
    return (await import("../evidence/evidence.screen.tsx")).EvidenceScreen;
  }
  return (await import("../home/home.screen.tsx")).HomeScreen;
}
