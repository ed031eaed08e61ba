import { Empty, Ltr } from "@pistor/ui";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { day } from "../kit/format.ts";
import type { Scanned } from "./scan-box.tsx";
import { ScanBox } from "./scan-box.tsx";
import { useWords } from "./stock-words.ts";

/** From a code to the page of its lot, or to the lots of its product. */
export function FindLot() {
  const go = useNavigate();
  const [found, setFound] = useState<Scanned | null>(null);
  const open = (scanned: Scanned) => {
    setFound(scanned.exact === null ? scanned : null);
    if (scanned.exact !== null) void go({ to: "/stock/lots/$lotId", params: { lotId: scanned.exact.id } });
  };
  return <ScanBox onRead={open}>{found !== null && <Found found={found} />}</ScanBox>;
}

function Found({ found }: { found: Scanned }) {
  const t = useWords();
  if (found.lots.length === 0)
    return (
      <Empty title={t("scan.none")}>
        {found.findings.map((finding) => (
          <p key={finding.rule} lang={finding.tellLang}>
            {finding.tell}
          </p>
        ))}
        <p>{t("scan.noneText")}</p>
      </Empty>
    );
  return (
    <div role="status">
      <p>{t("scan.of", { name: found.product?.name ?? "" })}</p>
      <ul className="stock__row">
        {found.lots.map((lot) => (
          <li key={lot.id}>
            <Link to="/stock/lots/$lotId" params={{ lotId: lot.id }} className="button button--secondary">
              <Ltr>{lot.lot}</Ltr> {t("to", { day: day(lot.expires) })}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
