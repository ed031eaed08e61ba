import type { ReplyOf } from "@pistor/api/kit";
import { scanCode } from "@pistor/api/stock";
import { Button, Failed, TextField } from "@pistor/ui";
import type { ReactNode } from "react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useWrite } from "../kit/client.ts";
import { currentLanguage } from "../kit/language.ts";
import { useWords } from "./stock-words.ts";

export type Scanned = ReplyOf<typeof scanCode>;

/** A field for a code: a scanner types into it and ends with Enter, a hand does the same. */
export function ScanBox({ onRead, children }: { onRead: (scanned: Scanned) => void; children?: ReactNode }) {
  const t = useWords();
  const { t: app } = useTranslation();
  const [text, setText] = useState("");
  const scan = useWrite(scanCode, []);
  const look = async () => {
    if (text.trim() === "") return;
    const scanned = await scan.write({ input: { body: { text, lang: currentLanguage() } } });
    setText("");
    onRead(scanned);
  };
  return (
    <form
      className="stock__find"
      onSubmit={(event) => {
        event.preventDefault();
        // The refusal stands below the field.
        look().catch(() => undefined);
      }}
    >
      <TextField
        label={t("scan.label")}
        hint={t("scan.hint")}
        value={text}
        onChange={setText}
        dir="ltr"
        autoComplete="off"
        maxLength={400}
      />
      <Button type="submit" icon="search" busy={scan.busy}>
        {t("scan.look")}
      </Button>
      {scan.problem !== null && (
        <Failed title={app("state.failed")}>
          <p>{scan.problem.message}</p>
        </Failed>
      )}
      {children}
    </form>
  );
}
