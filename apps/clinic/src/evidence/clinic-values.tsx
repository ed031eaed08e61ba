import "./clinic-values.css";
import type { ClinicValue } from "@pistor/core/evidence";
import { Icon } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { useAtClinic } from "../kit/at-clinic.ts";
import { day } from "../kit/format.ts";
import { English } from "./english.tsx";
import { quantity } from "./quantity.tsx";

/** The clinic's own values that a reason rests on: what holds here, what is settled for all, who set it and why. */
export function ClinicValues({ values }: { values: readonly ClinicValue[] }) {
  const { t } = useTranslation();
  const here = useAtClinic();
  return (
    <ul className="clinic-values">
      {values.map(({ parameter, title, unit, value, settled, reason, by, on }) => (
        <li key={parameter} className="clinic-value">
          <Icon name="clinic" size={16} />
          <span>
            <strong>{t("policy.valueLine", { value: quantity(value, unit), settled: quantity(settled, unit) })}</strong>{" "}
            <English>{title}</English>
            <small>
              <bdi>{reason}</bdi> — <bdi>{by}</bdi>, {day(here(on))}
            </small>
          </span>
        </li>
      ))}
    </ul>
  );
}
