import type { CitesWords } from "@pistor/ui";
import { useCitesWords } from "../kit/cites-words.ts";

/** Sources beside a line of a quote: each says another thing of it, so neither agreement nor quarrel is claimed. */
export function useSourceWords(): CitesWords {
  return { ...useCitesWords(), agree: "", disagree: "" };
}
