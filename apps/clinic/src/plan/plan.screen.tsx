import "./plan.css";
import type { ReplyOf } from "@pistor/api/kit";
import type { showPatient } from "@pistor/api/patient";
import { showPatient as showPatientEndpoint } from "@pistor/api/patient";
import type { Plan } from "@pistor/api/plan";
import { keepCourse, previewCourse } from "@pistor/api/plan";
import type { Quote } from "@pistor/api/pricing";
import { showQuote } from "@pistor/api/pricing";
import { addDays, calendarDate } from "@pistor/core/basics";
import { Button, Failed } from "@pistor/ui";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Show } from "../kit/answered.tsx";
import { useEndpoint, useWrite } from "../kit/client.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { useTitle } from "../kit/title.ts";
import { BackToChart, PatientHead } from "../patient/patient-head.tsx";
import { useKept } from "../patient/use-kept.ts";
import { useLater } from "../patient/use-later.ts";
import { useReady, useWords } from "./course-words.ts";
import { packageItems } from "./package-items.ts";
import { PlanFormCards } from "./plan-form.tsx";
import type { PlanForm } from "./plan-request.ts";
import { formOf, requestOf } from "./plan-request.ts";
import { PlanView } from "./plan-view.tsx";
import { AcceptedQuotes, Quoted } from "./quoted.tsx";
import { courseOfQuote } from "./quoted-course.ts";

type Chart = ReplyOf<typeof showPatient>;

/** A new course: from a protocol, a start and what is in the way to dated sessions, seen before they are kept. */
export function PlanScreen() {
  const { patientId } = useParams({ from: "/patients/$patientId/plan" });
  const { quote: quoteId } = useSearch({ from: "/patients/$patientId/plan" });
  const lang = currentLanguage();
  const chart = useEndpoint(showPatientEndpoint, { params: { patientId }, query: { lang } });
  const quote = useEndpoint(
    showQuote,
    { params: { quoteId: quoteId ?? "" }, query: { lang } },
    { when: quoteId !== undefined },
  );
  if (!useReady()) return null;
  return (
    <Show of={chart}>
      {(reply) =>
        quoteId === undefined ? (
          <NewCourse key={patientId} chart={reply} />
        ) : (
          <Show of={quote}>
            {(found) => (
              // What was agreed on with somebody else is nobody's plan here.
              <NewCourse key={found.id} chart={reply} {...(found.patientId === patientId ? { quote: found } : {})} />
            )}
          </Show>
        )
      }
    </Show>
  );
}

/** The form with which a course begins: as the quote asked for it, or as the last assessment has it. */
function firstForm(chart: Chart, quote: Quote | undefined, today: string): PlanForm {
  const treatment = chart.assessment?.treatment ?? "face";
  const blank: PlanForm = {
    treatment,
    // What the clinic goes by, which the server knows.
    protocol: "",
    // Later than the longest time for which something has to be left off before.
    start: addDays(calendarDate(today), 14),
    sessions: "",
    intervalDays: "",
    time: "10:00",
    travels: false,
    nights: "5",
    firstVisit: false,
    items: [...packageItems],
    unavailable: [],
    windows: [],
    reason: "",
  };
  if (quote === undefined) return blank;
  const agreed = formOf(courseOfQuote(quote), blank);
  // Nothing is begun in the past: what it makes another is said beside the course.
  return agreed.start < today ? { ...agreed, start: today } : agreed;
}

function NewCourse({ chart, quote }: { chart: Chart; quote?: Quote }) {
  const { t } = useTranslation();
  const w = useWords();
  const { today, role } = useMe();
  const go = useNavigate();
  const patientId = chart.person.id;
  useTitle(`${t("plan.title")} · ${chart.person.name}`);
  const first = firstForm(chart, quote, today);
  const typed = useKept<PlanForm>(`pistor.plan.${patientId}${quote === undefined ? "" : `.${quote.id}`}`, first);
  const [form, setForm] = useState({ ...first, ...typed.value });
  const set = (next: PlanForm) => {
    setForm(next);
    typed.set(next);
  };
  const request = requestOf(useLater(form, 300));
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
        <PlanFormCards form={form} set={set} />
        <div className="plan__answer">
          {quote === undefined ? (
            <AcceptedQuotes patientId={patientId} />
          ) : (
            <p className="plan__from">
              <span className="field__hint">{w("new.fromQuote", { number: quote.number })}</span>
              <Link to="/patients/$patientId/plan" params={{ patientId }} className="plan__link">
                {w("quote.without")}
              </Link>
            </p>
          )}
          {preview.state === "failed" && (
            <Failed title={t("plan.noPlan")}>
              <p>{preview.problem.message}</p>
            </Failed>
          )}
          {keep.problem !== null && (
            <Failed
              title={t("plan.notKept")}
              action={
                keep.problem.problem.startsWith("plan.") ? undefined : (
                  <Link
                    to="/patients/$patientId/eligibility"
                    params={{ patientId }}
                    search={{ treatment: form.treatment }}
                    className="button button--secondary"
                  >
                    {t("chart.seeChecks")}
                  </Link>
                )
              }
            >
              <p>{keep.problem.message}</p>
            </Failed>
          )}
          {plan !== null && (
            <PlanView
              plan={plan}
              today={today}
              summary={quote === undefined ? undefined : <Quoted quote={quote} plan={plan} />}
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
                          typed.forget();
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
