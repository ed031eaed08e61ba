import "./plan.css";
import type { ReplyOf } from "@pistor/api/kit";
import type { showPatient } from "@pistor/api/patient";
import { showPatient as showPatientEndpoint } from "@pistor/api/patient";
import type { Plan } from "@pistor/api/plan";
import { keepCourse, previewCourse } from "@pistor/api/plan";
import { addDays, calendarDate } from "@pistor/core/basics";
import type { Treatment } from "@pistor/core/eligibility";
import { treatments } from "@pistor/core/eligibility";
import { disagree } from "@pistor/core/evidence";
import { defaultProtocol, protocols } from "@pistor/knowledge/plan";
import { Button, Card, CheckRow, Cites, Failed, IconButton, SelectField, TextField } from "@pistor/ui";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Show } from "../kit/answered.tsx";
import { useCitesWords } from "../kit/cites-words.ts";
import { useEndpoint, useWrite } from "../kit/client.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { useTitle } from "../kit/title.ts";
import { BackToChart, PatientHead } from "../patient/patient-head.tsx";
import { useKept } from "../patient/use-kept.ts";
import { useLater } from "../patient/use-later.ts";
import type { PlanForm } from "./plan-request.ts";
import { requestOf } from "./plan-request.ts";
import { itemName, PlanView, packageItems } from "./plan-view.tsx";

type Chart = ReplyOf<typeof showPatient>;

/** A new course: from a protocol, a start and what is in the way to dated sessions, seen before they are kept. */
export function PlanScreen() {
  const { patientId } = useParams({ from: "/patients/$patientId/plan" });
  const chart = useEndpoint(showPatientEndpoint, { params: { patientId }, query: { lang: currentLanguage() } });
  return <Show of={chart}>{(reply) => <NewCourse chart={reply} />}</Show>;
}

function NewCourse({ chart }: { chart: Chart }) {
  const { t } = useTranslation();
  const { today, role } = useMe();
  const go = useNavigate();
  const patientId = chart.person.id;
  useTitle(`${t("plan.title")} · ${chart.person.name}`);
  const treatment = chart.assessment?.treatment ?? "face";
  const form = useKept<PlanForm>(`pistor.plan.${patientId}`, {
    treatment,
    protocol: defaultProtocol[treatment] ?? "",
    start: addDays(calendarDate(today), 7),
    sessions: "",
    intervalDays: "",
    time: "10:00",
    travels: false,
    nights: "5",
    items: [...packageItems],
    unavailable: [],
  });
  const request = requestOf(useLater(form.value, 300));
  const preview = useEndpoint(
    previewCourse,
    { params: { patientId }, query: { lang: currentLanguage() }, ...(request === null ? {} : { body: request }) },
    { when: request !== null },
  );
  const last = useLast(preview.state === "here" ? preview.reply : null);
  const keep = useWrite(keepCourse);
  const may = role === "physician";
  const plan = preview.state === "here" ? preview.reply : last;
  return (
    <>
      <PatientHead person={chart.person} back={<BackToChart patientId={patientId} />} />
      <div className="page-body plan">
        <Form form={form.value} set={form.set} />
        <div className="plan__answer">
          {preview.state === "failed" && (
            <Failed title={t("plan.noPlan")}>
              <p>{preview.problem.message}</p>
            </Failed>
          )}
          {keep.problem !== null && (
            <Failed
              title={t("plan.notKept")}
              action={
                <Link to="/patients/$patientId/eligibility" params={{ patientId }} className="button button--secondary">
                  {t("chart.seeChecks")}
                </Link>
              }
            >
              <p>{keep.problem.message}</p>
            </Failed>
          )}
          {plan !== null && (
            <PlanView
              plan={plan}
              today={today}
              action={
                <div className="plan__keep">
                  <Button
                    look="primary"
                    busy={keep.busy}
                    blocked={
                      !may ? t("plan.onlyPhysician") : preview.state !== "here" ? t("plan.waitForPreview") : undefined
                    }
                    onClick={() => {
                      if (request === null) return;
                      keep
                        .write({ input: { params: { patientId }, body: request } })
                        .then(({ courseId }) => {
                          form.forget();
                          return go({ to: "/courses/$courseId", params: { courseId } });
                        })
                        // The refusal stands above the plan.
                        .catch(() => undefined);
                    }}
                  >
                    {t("plan.keep")}
                  </Button>
                  {!may && <p className="field__hint">{t("plan.onlyPhysician")}</p>}
                </div>
              }
            />
          )}
        </div>
      </div>
    </>
  );
}

/** The last plan that could be laid out, so that the page does not empty while the next one is on its way. */
function useLast(plan: Plan | null): Plan | null {
  const [last, setLast] = useState<Plan | null>(plan);
  useEffect(() => {
    if (plan !== null) setLast(plan);
  }, [plan]);
  return last;
}

function Form({ form, set }: { form: PlanForm; set: (form: PlanForm) => void }) {
  const { t } = useTranslation();
  const words = useCitesWords();
  const fitting = protocols.filter(
    (protocol) => protocol.treatment === form.treatment && protocol.notLaidOut === undefined,
  );
  const protocol = fitting.find(({ id }) => id === form.protocol) ?? fitting[0];
  const change = (part: Partial<PlanForm>) => set({ ...form, ...part });
  return (
    <div className="plan__form">
      <Card title={t("plan.title")}>
        <div className="plan__fields">
          <SelectField<Treatment>
            label={t("eligibility.treatment")}
            value={form.treatment}
            options={treatments.map((value) => ({ value, label: t(`treatment.${value}`) }))}
            onChange={(treatment) => change({ treatment, protocol: defaultProtocol[treatment] ?? "" })}
          />
          <SelectField
            label={t("plan.protocol")}
            value={protocol?.id ?? ""}
            options={fitting.map(({ id, version }) => ({
              value: id,
              label: t("plan.protocolVersion", { id, version }),
            }))}
            onChange={(id) => change({ protocol: id })}
          />
          {protocol !== undefined && (
            <Cites claims={protocol.claims} disagree={disagree(protocol.claims)} words={words} />
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
            label={t("plan.sessions")}
            type="number"
            inputMode="numeric"
            min={protocol?.sessionsRange?.min}
            max={protocol?.sessionsRange?.max}
            placeholder={String(protocol?.phases.reduce((sum, phase) => sum + phase.sessions, 0) ?? "")}
            hint={
              protocol?.sessionsRange &&
              t("plan.range", { from: protocol.sessionsRange.min, to: protocol.sessionsRange.max })
            }
            value={form.sessions}
            onChange={(sessions) => change({ sessions })}
          />
          <TextField
            label={t("plan.interval")}
            type="number"
            inputMode="numeric"
            unit={t("plan.daysUnit")}
            min={protocol?.intervalDaysRange?.min}
            max={protocol?.intervalDaysRange?.max}
            hint={
              protocol?.intervalDaysRange &&
              t("plan.range", { from: protocol.intervalDaysRange.min, to: protocol.intervalDaysRange.max })
            }
            value={form.intervalDays}
            onChange={(intervalDays) => change({ intervalDays })}
          />
        </div>
      </Card>
      <Card title={t("plan.unavailable")}>
        <p className="field__hint">{t("plan.unavailableHint")}</p>
        <ul className="plan__periods">
          {form.unavailable.map((period, index) => {
            const put = (next: { from: string; to: string }) =>
              change({ unavailable: form.unavailable.map((each, at) => (at === index ? next : each)) });
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
                  name={t("plan.removePeriod")}
                  onClick={() => change({ unavailable: form.unavailable.filter((_, at) => at !== index) })}
                />
              </li>
            );
          })}
        </ul>
        <Button
          icon="plus"
          onClick={() => change({ unavailable: [...form.unavailable, { from: form.start, to: form.start }] })}
        >
          {t("plan.addPeriod")}
        </Button>
      </Card>
      <Card title={t("plan.travel")}>
        <CheckRow label={t("plan.travels")} checked={form.travels} onChange={(travels) => change({ travels })} />
        {form.travels && (
          <>
            <TextField
              label={t("plan.nights")}
              type="number"
              inputMode="numeric"
              min={0}
              value={form.nights}
              onChange={(nights) => change({ nights })}
            />
            <fieldset className="plan__items">
              <legend>{t("plan.package")}</legend>
              {packageItems.map((item) => (
                <CheckRow
                  key={item}
                  label={itemName(item, t)}
                  checked={form.items.includes(item)}
                  onChange={(checked) =>
                    change({
                      items: checked ? [...form.items, item] : form.items.filter((each) => each !== item),
                    })
                  }
                />
              ))}
            </fieldset>
          </>
        )}
      </Card>
    </div>
  );
}
