import type { ReplyOf } from "@pistor/api/kit";
import { scanCode } from "@pistor/api/stock";
import { Failed } from "@pistor/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useWrite } from "../kit/client.ts";
import { currentLanguage } from "../kit/language.ts";
import { ScanField } from "../kit/scan-field.tsx";
import { useWords } from "./stock-words.ts";

export type Scanned = ReplyOf<typeof scanCode>;

/** A code is read, and what the clinic's stock knows of it is handed on. */
export function ScanBox({ onRead, children }: { onRead: (scanned: Scanned) => void; children?: ReactNode }) {
  const t = useWords();
  const { t: app } = useTranslation();
  const scan = useWrite(scanCode, []);
  const look = async (text: string) => onRead(await scan.write({ input: { body: { text, lang: currentLanguage() } } }));
  return (
    <div className="stock__scan">
      {/* The refusal stands below the field. */}
      <ScanField label={t("scan.label")} onRead={(text) => void look(text).catch(() => undefined)} />
      {scan.problem !== null && (
        <Failed title={app("state.failed")}>
          <p>{scan.problem.message}</p>
        </Failed>
      )}
      {children}
    </div>
  );
}
