import type { QuotePaper } from "@pistor/api/pricing";
import type { Claim } from "@pistor/core/evidence";
import { Cites } from "@pistor/ui";
import type { QuoteWords } from "./quote-words.ts";

/** A sentence with who says so. */
export function Said({ words, said }: { words: QuoteWords; said: QuotePaper["terms"]["stop"] }) {
  return (
    <p>
      {said.tell} <SaidBy words={words} claims={said.claims} />
    </p>
  );
}

export function SaidBy({ words, claims }: { words: QuoteWords; claims: readonly Claim[] }) {
  const { say } = words;
  return <Cites claims={claims} words={{ agree: "", disagree: "", clinicDefault: say("clinicDefault") }} />;
}
