import { Icon } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ClinicValues } from "../evidence/clinic-values.tsx";
import type { Prices } from "./prices-reply.ts";

/** What the clinic's policy settles and the list does not, with the way to where it is changed. */
export function PricesByPolicy({ values }: { values: Prices["clinicValues"] }) {
  const { t } = useTranslation();
  return (
    <div className="prices__policy">
      <ClinicValues values={values} />
      {values.slice(0, 1).map(({ parameter }) => (
        <Link key={parameter} to="/evidence/policy" search={{ parameter }} className="quote__link">
          <Icon name="clinic" size={16} /> {t("policy.title")}
        </Link>
      ))}
    </div>
  );
}
