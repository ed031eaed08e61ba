import { Button, IconButton, TextField } from "@pistor/ui";
import { useTranslation } from "react-i18next";

interface Period {
  readonly from: string;
  readonly to: string;
}

/** Periods that are typed, each with its two days. */
export function PeriodRows({
  periods,
  first,
  add,
  remove,
  onChange,
}: {
  periods: readonly Period[];
  /** The day with which a new one begins. */
  first: string;
  /** Words of the two keys. */
  add: string;
  remove: string;
  onChange: (periods: readonly Period[]) => void;
}) {
  const { t } = useTranslation();
  return (
    <>
      <ul className="plan__periods">
        {periods.map((period, index) => {
          const put = (next: Period) => onChange(periods.map((each, at) => (at === index ? next : each)));
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two periods may be alike while they are typed
            <li key={index}>
              <TextField
                label={t("plan.from")}
                type="date"
                value={period.from}
                onChange={(from) => put({ from, to: period.to < from ? from : period.to })}
              />
              <TextField
                label={t("plan.to")}
                type="date"
                min={period.from}
                value={period.to}
                onChange={(to) => put({ ...period, to })}
              />
              <IconButton
                icon="cross"
                name={remove}
                onClick={() => onChange(periods.filter((_, at) => at !== index))}
              />
            </li>
          );
        })}
      </ul>
      <Button icon="plus" onClick={() => onChange([...periods, { from: first, to: first }])}>
        {add}
      </Button>
    </>
  );
}
