import type { CitesWords } from "@pistor/ui";
import { useTranslation } from "react-i18next";

/** The words that stand beside the keys of the sources. */
export function useCitesWords(): CitesWords {
  const { t } = useTranslation();
  return { agree: t("cites.agree"), disagree: t("cites.disagree"), clinicDefault: t("cites.clinicDefault") };
}
