import type { Lot } from "@pistor/api/stock";
import { Button, Cites, Icon, IconButton } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useCitesWords } from "../kit/cites-words.ts";
import { monthYear } from "./mixture-lots.ts";
import type { Said } from "./mixture-scan.ts";
import { useMixtureWords } from "./mixture-words.ts";
import { nameOf } from "./substance-name.ts";

const signs = { ok: "circle-tick", care: "warning", ask: "question", stop: "octagon" } as const;

/** What came of a scan: taken, or refused with what to do instead. */
export function ScanSaid({
  said,
  onTake,
  onAdd,
  onClose,
}: {
  said: Said;
  onTake: (lot: Lot) => void;
  onAdd: (lot: Lot) => void;
  onClose: () => void;
}) {
  const t = useMixtureWords();
  const words = useCitesWords();
  const { add } = said;
  return (
    <div className={`mix-said mix-said--${said.tone}`} role="alert" data-scan={said.tone}>
      <Icon name={signs[said.tone]} />
      <div className="mix-said__words">
        <p>
          <strong>{said.title}</strong>
        </p>
        {said.findings.map((finding) => (
          <p key={finding.rule} lang={finding.tellLang}>
            {finding.tell} <Cites claims={finding.claims} disagree={finding.disagree} words={words} />
          </p>
        ))}
        {(said.offers.length > 0 || add !== null || said.toStock) && (
          <div className="mix-said__acts">
            {said.offers.map((lot) => (
              <Button key={lot.id} onClick={() => onTake(lot)}>
                {t("scan.takeInstead", { lot: lot.lot, month: monthYear(lot.expires) })}
              </Button>
            ))}
            {add !== null && (
              <Button onClick={() => onAdd(add)}>
                {t("scan.addIt", { substance: nameOf(add.product.substance ?? "") })}
              </Button>
            )}
            {said.toStock && (
              <Link to="/stock" className="button button--secondary">
                {t("scan.toStock")}
              </Link>
            )}
          </div>
        )}
      </div>
      <IconButton icon="cross" name={t("scan.close")} onClick={onClose} />
    </div>
  );
}
