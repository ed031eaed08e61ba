import type { Plan } from "@pistor/api/plan";
import type { IconName, Tone } from "@pistor/ui";
import { Card, Chip } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { day } from "../kit/format.ts";
import { useWords } from "./course-words.ts";
import { itemName } from "./package-items.ts";

/** The stays that a course takes, each with the earliest day of a flight home: its hour counts from the visit as booked. */
export function Trips({ trips }: { trips: Plan["trips"] }) {
  const { t } = useTranslation();
  const w = useWords();
  return (
    <Card title={t("plan.trips")}>
      <ul className="plan-view__events">
        {trips.map((trip) => (
          <li key={trip.arrive}>
            <span>
              {day(trip.arrive, "short")} – {day(trip.leave)}
            </span>
            <span>
              {t("plan.tripSessions", { sessions: trip.sessions.join(", ") })},{" "}
              {w("trip.flight", { day: day(trip.earliestFlight, "short") })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

const verdictLooks = {
  needed: { tone: "ok", icon: "circle-tick" },
  optional: { tone: "plain", icon: "info" },
  struck: { tone: "stop", icon: "octagon" },
} as const satisfies Record<string, { tone: Tone; icon: IconName }>;

/** Items of the package that was offered, each with what the course needs of it. */
export function Items({ items }: { items: Plan["items"] }) {
  const { t } = useTranslation();
  return (
    <Card title={t("plan.items")} className="plan-view__wide">
      <ul className="plan-view__items">
        {items.map((item) => (
          <li key={item.item}>
            <Chip {...verdictLooks[item.verdict]}>{t(`plan.verdict.${item.verdict}`)}</Chip>
            <div>
              <strong>{itemName(item.item, t)}</strong>
              <p>{item.why}</p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
