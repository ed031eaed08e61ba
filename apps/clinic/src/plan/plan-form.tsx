import type { Treatment } from "@pistor/core/eligibility";
import { treatments } from "@pistor/core/eligibility";
import { disagree } from "@pistor/core/evidence";
import type { Protocol } from "@pistor/core/plan";
import { Card, CheckRow, Cites, SelectField, TextArea, TextField } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { useCitesWords } from "../kit/cites-words.ts";
import { useWords } from "./course-words.ts";
import { itemName, packageItems } from "./package-items.ts";
import { PeriodRows } from "./period-rows.tsx";
import type { PlanForm } from "./plan-request.ts";
import { ProtocolHint } from "./protocol-hint.tsx";
import { citedAs, titlesOf } from "./protocol-name.tsx";
import { titleOf } from "./protocol-told.ts";
import { useProtocols } from "./use-protocols.ts";

/** What a course is asked from: its protocol, its start, what is in the way, and the journey. */
export function PlanFormCards({ form, set }: { form: PlanForm; set: (form: PlanForm) => void }) {
  const { t } = useTranslation();
  const w = useWords();
  const words = useCitesWords();
  const { known, defaults } = useProtocols();
  const fitting = known.filter((protocol) => protocol.treatment === form.treatment);
  const laidOut = fitting.filter(({ notLaidOut }) => notLaidOut === undefined);
  const protocol =
    fitting.find(({ id }) => id === form.protocol) ?? fitting.find(({ id }) => id === defaults[form.treatment]);
  const titles = titlesOf(laidOut);
  const own = protocol?.phases.reduce((sum, phase) => sum + phase.sessions, 0);
  const change = (part: Partial<PlanForm>) => set({ ...form, ...part });
  const range = (allowed: Protocol["sessionsRange"] | undefined) =>
    allowed
      ? { hint: t("plan.range", { from: allowed.min, to: allowed.max }), min: allowed.min, max: allowed.max }
      : {};
  return (
    <div className="plan__form">
      <Card title={t("plan.title")}>
        <div className="plan__fields">
          <SelectField<Treatment>
            label={t("eligibility.treatment")}
            value={form.treatment}
            options={treatments.map((value) => ({ value, label: t(`treatment.${value}`) }))}
            onChange={(treatment) => change({ treatment, protocol: defaults[treatment] ?? "" })}
          />
          <SelectField
            label={t("plan.protocol")}
            value={protocol?.id ?? ""}
            options={laidOut.map(({ id, status }) => ({
              value: id,
              label: `${titles.get(id)} · ${w(`new.status.${status}`)}`,
            }))}
            {...(protocol === undefined ? {} : { hint: citedAs(protocol, t) })}
            onChange={(id) => change({ protocol: id })}
          />
          {protocol !== undefined && (
            <Cites claims={protocol.claims} disagree={disagree(protocol.claims)} words={words} />
          )}
          {protocol !== undefined && <ProtocolHint protocol={protocol} />}
          {laidOut.length < fitting.length && (
            <details className="plan__unplanned">
              <summary>{w("new.unplanned", { n: fitting.length - laidOut.length })}</summary>
              <ul>
                {fitting
                  .filter(({ notLaidOut }) => notLaidOut !== undefined)
                  .map(({ id, title }) => (
                    <li key={id}>{titleOf({ id, title })}</li>
                  ))}
              </ul>
            </details>
          )}
          <TextField
            label={t("plan.start")}
            type="date"
            value={form.start}
            onChange={(start) => change({ start })}
            required
          />
          <TextField label={t("plan.time")} type="time" value={form.time} onChange={(time) => change({ time })} />
          <TextField
            {...range(protocol?.sessionsRange)}
            label={t("plan.sessions")}
            type="number"
            inputMode="numeric"
            placeholder={String(own ?? "")}
            value={form.sessions}
            onChange={(sessions) => change({ sessions })}
          />
          <TextField
            {...range(protocol?.intervalDaysRange)}
            label={t("plan.interval")}
            type="number"
            inputMode="numeric"
            unit={t("plan.daysUnit")}
            value={form.intervalDays}
            onChange={(intervalDays) => change({ intervalDays })}
          />
          {(form.intervalDays !== "" || (form.sessions !== "" && form.sessions !== String(own))) && (
            <TextArea
              label={w("new.reason")}
              hint={w("move.reasonHint")}
              value={form.reason}
              rows={2}
              onChange={(reason) => change({ reason })}
            />
          )}
        </div>
      </Card>
      <Card title={t("plan.unavailable")}>
        <p className="field__hint">{t("plan.unavailableHint")}</p>
        <PeriodRows
          periods={form.unavailable}
          first={form.start}
          add={t("plan.addPeriod")}
          remove={t("plan.removePeriod")}
          onChange={(unavailable) => change({ unavailable })}
        />
      </Card>
      <Card title={t("plan.travel")}>
        <CheckRow label={t("plan.travels")} checked={form.travels} onChange={(travels) => change({ travels })} />
        {form.travels && <Journey form={form} change={change} />}
      </Card>
    </div>
  );
}

function Journey({ form, change }: { form: PlanForm; change: (part: Partial<PlanForm>) => void }) {
  const { t } = useTranslation();
  const w = useWords();
  return (
    <>
      <TextField
        label={t("plan.nights")}
        type="number"
        inputMode="numeric"
        min={0}
        value={form.nights}
        onChange={(nights) => change({ nights })}
      />
      <CheckRow
        label={w("new.firstVisit")}
        checked={form.firstVisit}
        onChange={(firstVisit) => change({ firstVisit })}
      />
      <fieldset className="plan__items">
        <legend>{w("new.windows")}</legend>
        <p className="field__hint">{w("new.windowsHint")}</p>
        <PeriodRows
          periods={form.windows}
          first={form.start}
          add={w("new.addWindow")}
          remove={w("new.removeWindow")}
          onChange={(windows) => change({ windows })}
        />
      </fieldset>
      <fieldset className="plan__items">
        <legend>{t("plan.package")}</legend>
        {packageItems.map((item) => (
          <CheckRow
            key={item}
            label={itemName(item, t)}
            checked={form.items.includes(item)}
            onChange={(checked) =>
              change({ items: checked ? [...form.items, item] : form.items.filter((each) => each !== item) })
            }
          />
        ))}
      </fieldset>
    </>
  );
}
