import { withTranslations } from "@pistor/core/evidence";
import { cardOriginals } from "./originals.ts";

/** Headlines and plain sentences of the cards. A translation whose original has changed since is left out. */
export const cardTexts = withTranslations(cardOriginals, {});
