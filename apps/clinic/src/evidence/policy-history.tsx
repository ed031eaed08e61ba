import { Card, Empty, Timeline } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { day, time } from "../kit/format.ts";
import { English } from "./english.tsx";
import type { Policy } from "./policy-reply.ts";
import { quantity } from "./quantity.tsx";

const looks = {
  stricter: { icon: "clinic", tone: "ok" },
  looser: { icon: "warning", tone: "care" },
  withdrawn: { icon: "undo", tone: "plain" },
} as const;

/** Everything that was ever set or withdrawn, the latest first. @param of one parameter alone; null: all */
export function PolicyHistory({ changes, of }: { changes: Policy["history"]; of: string | null }) {
  const { t } = useTranslation();
  const shown = of === null ? changes : changes.filter(({ parameter }) => parameter === of);
  return (
    <Card title={of === null ? t("policy.history") : t("policy.historyOf")}>
      {shown.length === 0 ? (
        <Empty title={t("policy.neverChanged")} />
      ) : (
        <Timeline
          entries={shown.map(({ version, title, unit, value, settled, kind, reason, by, role, at }) => ({
            id: String(version),
            day: day(at, "short"),
            ...looks[kind],
            title: <English>{title}</English>,
            text: (
              <>
                <strong className="policy__set">
                  {value === null
                    ? t("policy.withdrawnTo", { settled: quantity(settled, unit) })
                    : t(`policy.set.${kind === "looser" ? "looser" : "stricter"}`, {
                        value: quantity(value, unit),
                        settled: quantity(settled, unit),
                      })}
                </strong>
                <bdi>{reason}</bdi> — <bdi>{by}</bdi>, {t(`role.${role}`)}, {day(at)}, {time(at)}
              </>
            ),
          }))}
        />
      )}
    </Card>
  );
}
