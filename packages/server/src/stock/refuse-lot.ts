import type { Language } from "@pistor/core/evidence";
import { word } from "@pistor/core/evidence";
import { wordStock } from "@pistor/core/stock";
import { stockTexts } from "@pistor/knowledge/stock";
import { Refusal } from "../kit/refusal.ts";
import type { JudgedLot } from "./judge-lots.ts";

/** The first finding that stops it, with the lot to take instead: 409, and the finding's rule as the problem's id. */
export function refuseLot({ findings, replacement }: JudgedLot, lang: Language = "en", at = ""): Refusal {
  const stopping = findings.find(({ then }) => then !== "ok");
  if (stopping === undefined) throw new Error("A lot is refused against which nothing speaks.");
  const { tell } = wordStock(stockTexts, stopping, lang);
  const { product, lot, place } = replacement ?? {};
  const instead =
    replacement === null
      ? word(stockTexts, "stock.no-other-lot", {}, lang).text
      : word(
          stockTexts,
          place === null ? "stock.take-instead" : "stock.take-instead-at",
          { product: product?.name, lot, place },
          lang,
        ).text;
  return new Refusal(409, stopping.rule, `${tell} ${instead}`, { at });
}

/** A number that is called back and of which the stock knows nothing: 409 as for a lot of the stock. */
export function refuseRecalled(
  named: { readonly product: string; readonly lot: string; readonly why: string },
  lang: Language,
  at: string,
): Refusal {
  const why = named.why.trim().replace(/\.$/, "");
  return new Refusal(409, "stock.recalled", word(stockTexts, "stock.recalled", { ...named, why }, lang).text, { at });
}
