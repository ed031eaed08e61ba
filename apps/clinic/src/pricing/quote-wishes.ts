import type { QuotePaper } from "@pistor/api/pricing";

/** What the patient wishes in spite of the reason against it; left out where the quote is only read. */
export interface Wishes {
  readonly onChoose: (item: string, chosen: boolean) => void;
  readonly onWay: (way: QuotePaper["ways"][number]["way"]) => void;
}
