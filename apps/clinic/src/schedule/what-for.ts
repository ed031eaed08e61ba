import type { Visit } from "@pistor/api/schedule";
import { useTranslation } from "react-i18next";

/** `Face 3/8`, or what else the visit is for. */
export function useWhatFor(): (visit: Visit) => string {
  const { t } = useTranslation();
  return (visit) => {
    if (visit.purpose !== "session" || visit.treatment === null) return t(`today.purpose.${visit.purpose}`);
    const treatment = t(`treatment.${visit.treatment}`);
    if (visit.number === null || visit.of === null) return treatment;
    return t("today.sessionOf", { treatment, number: visit.number, of: visit.of });
  };
}
