import { Button } from "@pistor/ui";
import { useState } from "react";
import { paperBehind } from "./open.ts";
import type { QuoteWords } from "./quote-words.ts";

/** The quote as a file on the patient's own device. */
export function QuotePaperLink({ words, link }: { words: QuoteWords; link: string }) {
  const { say, lang } = words;
  const [state, setState] = useState<"still" | "busy" | "failed">("still");
  const keep = async () => {
    setState("busy");
    const got = await paperBehind(link, lang);
    if (got.state === "refused") return setState("failed");
    const bytes = Uint8Array.from(atob(got.reply.base64), (letter) => letter.charCodeAt(0));
    const url = URL.createObjectURL(new Blob([bytes], { type: "application/pdf" }));
    const anchor = document.createElement("a");
    anchor.href = url;
    anchor.download = got.reply.name;
    anchor.click();
    // The browser has begun to keep it; the bytes need not stay in memory.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    setState("still");
  };
  return (
    <>
      <Button size="large" icon="print" busy={state === "busy"} onClick={() => void keep()}>
        {say("pdf")}
      </Button>
      {state === "failed" && <p role="alert">{say("pdfFailed")}</p>}
    </>
  );
}
