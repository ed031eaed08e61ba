import type { CitesWords } from "@pistor/ui";
import { createElement } from "react";
import { useTranslation } from "react-i18next";
import { ThingLink } from "../evidence/thing-link.tsx";

/** The words that stand beside the keys of the sources; each key leads to its source's page. */
export function useCitesWords(): CitesWords {
  const { t } = useTranslation();
  return {
    agree: t("cites.agree"),
    disagree: t("cites.disagree"),
    clinicDefault: t("cites.clinicDefault"),
    link: (key, chip) => createElement(ThingLink, { key, kind: "source", id: key, className: "cites__link" }, chip),
  };
}
