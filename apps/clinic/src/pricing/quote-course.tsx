import type { ProblemReply } from "@pistor/api/kit";
import { isCalendarDate } from "@pistor/core/basics";
import type { Treatment } from "@pistor/core/eligibility";
import { treatments } from "@pistor/core/eligibility";
import type { Language } from "@pistor/core/evidence";
import { defaultProtocol, protocols } from "@pistor/knowledge/plan";
import { Card, CheckRow, SelectField, TextArea, TextField } from "@pistor/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { day } from "../kit/format.ts";
import { currentLanguage, languageNames } from "../kit/language.ts";
import { useWide } from "../kit/use-wide.ts";
import { itemName, packageItems } from "../plan/package-items.ts";
import { citedAs, titlesOf } from "../plan/protocol-name.tsx";
import { currencies } from "./currencies.ts";
import type { FaultyField } from "./quote-faults.ts";
import type { QuoteForm } from "./quote-request.ts";
import { useQuoteWords } from "./quote-words.ts";

/** The course that is asked for, and how the quote is written. A problem stands beside its field. */
export function QuoteCourse({
  form,
  change,
  faults,
  problem,
}: {
  form: QuoteForm;
  change: (part: Partial<QuoteForm>) => void;
  /** What is not understood, in words. */
  faults: Partial<Readonly<Record<FaultyField, string>>>;
  problem: ProblemReply | null;
}) {
  const t = useQuoteWords();
  const { t: app } = useTranslation();
  const wide = useWide(1280);
  const fitting = protocols.filter((protocol) => protocol.treatment === form.treatment);
  const protocol = fitting.find(({ id }) => id === form.protocol) ?? fitting[0];
  // The problem's place is in the whole document, the field's own name is its end.
  const at = (field: FaultyField) =>
    faults[field] ?? (problem?.at.endsWith(`/${field}`) === true ? problem.message : undefined);
  // On a phone the course is folded away: not while a fault that was kept stands in it.
  const [opened] = useState(Object.keys(faults).length > 0);
  const range = (of: { readonly min: number; readonly max: number } | null | undefined) =>
    of == null ? undefined : app("plan.range", { from: of.min, to: of.max });
  return (
    <details className="quote__form" open={wide || opened || undefined}>
      <summary>
        {t("course")}
        <small className="quote__asked">
          {app(`treatment.${form.treatment}`)} · {isCalendarDate(form.start) ? day(form.start) : "–"} · {form.currency}
        </small>
      </summary>
      <Card>
        <div className="quote__fields">
          <SelectField<Treatment>
            label={app("eligibility.treatment")}
            value={form.treatment}
            options={treatments.map((value) => ({ value, label: app(`treatment.${value}`) }))}
            onChange={(treatment) => change({ treatment, protocol: defaultProtocol[treatment] ?? "" })}
          />
          <SelectField
            label={app("plan.protocol")}
            value={protocol?.id ?? ""}
            options={[...titlesOf(fitting)].map(([value, label]) => ({ value, label }))}
            {...(protocol === undefined ? {} : { hint: citedAs(protocol, app) })}
            onChange={(id) => change({ protocol: id })}
          />
          <TextField
            label={app("plan.start")}
            type="date"
            value={form.start}
            error={at("start")}
            onChange={(start) => change({ start })}
          />
          <TextField
            label={app("plan.sessions")}
            dir="ltr"
            inputMode="numeric"
            placeholder={String(protocol?.phases.reduce((sum, phase) => sum + phase.sessions, 0) ?? "")}
            hint={range(protocol?.sessionsRange)}
            value={form.sessions}
            error={at("sessions")}
            onChange={(sessions) => change({ sessions })}
          />
          <TextField
            label={app("plan.interval")}
            dir="ltr"
            inputMode="numeric"
            unit={app("plan.daysUnit")}
            hint={range(protocol?.intervalDaysRange)}
            value={form.intervalDays}
            error={at("intervalDays")}
            onChange={(intervalDays) => change({ intervalDays })}
          />
          <SelectField
            label={t("currency")}
            value={form.currency}
            options={currencies(currentLanguage()).map(({ code, name }) => ({
              value: code,
              label: `${code}, ${name}`,
            }))}
            onChange={(currency) => change({ currency })}
          />
          <SelectField<Language>
            label={t("language")}
            value={form.lang}
            options={(Object.keys(languageNames) as Language[]).map((value) => ({
              value,
              label: languageNames[value],
            }))}
            onChange={(lang) => change({ lang })}
          />
          <TextField
            label={t("discount")}
            inputMode="decimal"
            dir="ltr"
            unit={form.currency}
            value={form.discount}
            error={at("discount")}
            onChange={(discount) => change({ discount })}
          />
        </div>
        <CheckRow label={app("plan.travels")} checked={form.travels} onChange={(travels) => change({ travels })} />
        {form.travels && (
          <>
            <TextField
              label={app("plan.nights")}
              dir="ltr"
              inputMode="numeric"
              value={form.nights}
              error={at("nights")}
              onChange={(nights) => change({ nights })}
            />
            <fieldset className="quote__items">
              <legend>{app("plan.package")}</legend>
              {packageItems.map((item) => (
                <CheckRow
                  key={item}
                  label={itemName(item, app)}
                  checked={form.items.includes(item)}
                  onChange={(on) =>
                    change({ items: on ? [...form.items, item] : form.items.filter((each) => each !== item) })
                  }
                />
              ))}
            </fieldset>
          </>
        )}
        <TextArea
          label={t("note")}
          hint={t("noteHint")}
          value={form.note}
          maxLength={1000}
          onChange={(note) => change({ note })}
        />
      </Card>
    </details>
  );
}
