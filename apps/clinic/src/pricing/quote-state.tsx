import type { Quote } from "@pistor/api/pricing";
import type { IconName, Tone } from "@pistor/ui";
import { Chip } from "@pistor/ui";
import { useQuoteWords } from "./quote-words.ts";

const looks = {
  draft: { tone: "plain", icon: "pen" },
  sent: { tone: "ask", icon: "send" },
  accepted: { tone: "ok", icon: "circle-tick" },
  declined: { tone: "plain", icon: "cross" },
  expired: { tone: "care", icon: "clock" },
  withdrawn: { tone: "stop", icon: "undo" },
} as const satisfies Record<Quote["state"], { tone: Tone; icon: IconName }>;

/** Where a quote stands, in a word. */
export function QuoteState({ state }: { state: Quote["state"] }) {
  const t = useQuoteWords();
  return <Chip {...looks[state]}>{t(`state.${state}`)}</Chip>;
}
