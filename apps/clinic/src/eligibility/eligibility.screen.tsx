import "./eligibility.css";
import type { Assessment } from "@pistor/api/eligibility";
import { keepAssessment, showEligibility } from "@pistor/api/eligibility";
import type { ReplyOf } from "@pistor/api/kit";
import { listInquiries } from "@pistor/api/messages";
import { showPatient } from "@pistor/api/patient";
import { listQuotes } from "@pistor/api/pricing";
import type { Treatment } from "@pistor/core/eligibility";
import { treatments } from "@pistor/core/eligibility";
import { Button, Card, Chip, DecisionBanner, SelectField, TextField, Waiting } from "@pistor/ui";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ClinicValues } from "../evidence/clinic-values.tsx";
import { Show } from "../kit/answered.tsx";
import { useEndpoint, useWrite } from "../kit/client.ts";
import { day, time } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { useTitle } from "../kit/title.ts";
import { BackToChart, PatientHead } from "../patient/patient-head.tsx";
import { AskHere } from "./ask-here.tsx";
import { DecideForm } from "./decide-form.tsx";
import { checksSearch, firstTreatment } from "./first-treatment.ts";
import { Reasons } from "./reasons.tsx";
import { SinceThen } from "./since-then.tsx";

type Chart = ReplyOf<typeof showPatient>;

/** May this patient be treated? The answer, each reason with its sources, and what is still to be asked. */
export function EligibilityScreen() {
  const { patientId } = useParams({ from: "/patients/$patientId/eligibility" });
  const chart = useEndpoint(showPatient, { params: { patientId }, query: { lang: currentLanguage() } });
  const { treatment } = checksSearch(useSearch({ from: "/patients/$patientId/eligibility" }));
  return (
    <Show of={chart}>
      {(reply) =>
        treatment === undefined ? <CameFor chart={reply} /> : <Checks chart={reply} first={treatment} key={treatment} />
      }
    </Show>
  );
}

/** Looks up what the patient agreed on or asked about before the checks open for it. */
function CameFor({ chart }: { chart: Chart }) {
  const { t } = useTranslation();
  const patientId = chart.person.id;
  const quotes = useEndpoint(listQuotes, { query: { patientId } });
  const inquiries = useEndpoint(listInquiries, { query: { patientId, state: "all" } });
  const [first, setFirst] = useState<Treatment | null>(null);
  if (first !== null) return <Checks chart={chart} first={first} />;
  if (quotes.state === "waiting" || inquiries.state === "waiting") return <Waiting label={t("state.waiting")} />;
  // What cannot be read now, as without a network, says nothing; the treatment can be chosen still.
  setFirst(
    firstTreatment({
      ...chart,
      quotes: quotes.state === "here" ? quotes.reply.quotes : [],
      inquiries: inquiries.state === "here" ? inquiries.reply.inquiries : [],
    }),
  );
  return null;
}

function Checks({ chart, first }: { chart: Chart; first: Treatment }) {
  const { t } = useTranslation();
  const { today, role } = useMe();
  const patientId = chart.person.id;
  const [treatment, setTreatment] = useState<Treatment>(first);
  const [on, setOn] = useState(today);
  useTitle(`${t("eligibility.title")} · ${chart.person.name}`);
  const check = useEndpoint(
    showEligibility,
    { params: { patientId }, query: { treatment, on, lang: currentLanguage() } },
    { when: on !== "" },
  );
  const reads = role === "physician" || role === "nurse" || role === "coordinator";
  return (
    <>
      <PatientHead person={chart.person} back={<BackToChart patientId={patientId} />} />
      <div className="page-body checks">
        <div className="checks__ask">
          <SelectField<Treatment>
            label={t("eligibility.treatment")}
            value={treatment}
            options={treatments.map((value) => ({ value, label: t(`treatment.${value}`) }))}
            onChange={setTreatment}
          />
          <TextField label={t("eligibility.on")} type="date" value={on} onChange={setOn} required />
        </div>
        {reads ? (
          <Show of={check}>{(assessment) => <Answer chart={chart} assessment={assessment} />}</Show>
        ) : (
          <p>{t("state.forbidden")}</p>
        )}
      </div>
    </>
  );
}

function Answer({ chart, assessment }: { chart: Chart; assessment: Assessment }) {
  const { t } = useTranslation();
  const { role } = useMe();
  const patientId = chart.person.id;
  const keep = useWrite(keepAssessment);
  const mayKeep = role === "physician" || role === "nurse";
  const { decision, findings, ask, policy } = assessment;
  // Those that stand beside a reason are shown there; the others act on what was not found.
  const beside = findings.flatMap(({ clinicValues }) => clinicValues ?? []).map(({ parameter }) => parameter);
  const elsewhere = policy.overrides.filter(({ parameter }) => !beside.includes(parameter));
  return (
    <div className="checks__two">
      <div className="checks__main">
        <DecisionBanner decision={decision} title={bannerTitle(assessment, t)}>
          <p>{t(`eligibility.sentence.${decision}`)}</p>
        </DecisionBanner>
        <Card title={t("eligibility.reasons")} aside={<Chip>{findings.length}</Chip>}>
          {findings.length === 0 ? (
            <p>{t("eligibility.noReasons", { knowledge: assessment.knowledge })}</p>
          ) : (
            <Reasons findings={findings} />
          )}
        </Card>
        {assessment.since !== null && <SinceThen since={assessment.since} />}
        <p className="checks__knowledge">
          {t("eligibility.basis", { answers: assessment.answersVersion, knowledge: assessment.knowledge })}{" "}
          {policy.version > 0 && t("policy.basis", { version: policy.version })}
        </p>
        {elsewhere.length > 0 && (
          <Card title={t("policy.actsHere")}>
            <ClinicValues values={elsewhere} />
          </Card>
        )}
      </div>
      <div className="checks__side">
        {ask.length > 0 && (
          <Card title={t("eligibility.stillToAsk")} aside={<Chip tone="ask">{ask.length}</Chip>}>
            {mayKeep ? (
              <AskHere
                key={chart.answers?.version ?? 0}
                patientId={patientId}
                kept={chart.answers}
                ask={ask}
                most={3}
              />
            ) : (
              <p>{t("eligibility.onlyStaffAsk")}</p>
            )}
            <Link to="/patients/$patientId/examination" params={{ patientId }} className="button button--quiet">
              {t("eligibility.allQuestions")}
            </Link>
          </Card>
        )}
        <Kept chart={chart} assessment={assessment} />
        {mayKeep && (
          <div className="checks__keep">
            <Button
              look={ask.length === 0 ? "primary" : "secondary"}
              busy={keep.busy}
              onClick={() =>
                keep
                  .write({
                    input: {
                      params: { patientId },
                      body: { treatment: assessment.treatment, on: assessment.on, mixture: null },
                    },
                  })
                  .catch(() => undefined)
              }
            >
              {t("eligibility.keep")}
            </Button>
            <p className="field__hint">{t("eligibility.keepHint")}</p>
            {keep.problem !== null && (
              <p className="field__error" role="alert">
                {keep.problem.message}
              </p>
            )}
          </div>
        )}
      </div>
    </div>
  );
}

/** The assessment that was kept last, and the physician's decision on it. */
function Kept({ chart, assessment }: { chart: Chart; assessment: Assessment }) {
  const { t } = useTranslation();
  const kept = chart.assessment;
  if (kept === null || kept.treatment !== assessment.treatment) return null;
  const { decided } = kept;
  return (
    <Card title={t("eligibility.kept")}>
      <p>
        {t("eligibility.keptLine", {
          treatment: t(`treatment.${kept.treatment}`),
          day: day(kept.on),
          decision: t(`decision.${kept.decision}`),
          at: `${day(kept.at)}, ${time(kept.at)}`,
        })}
      </p>
      {decided !== null && (
        <div className="checks__decided">
          <p>
            <strong>{t(`eligibility.decided.${decided.decided}`, { by: decided.by })}</strong>
          </p>
          <p dir="auto">{decided.reason}</p>
          <p className="field__hint">
            {day(decided.at)}, {time(decided.at)}
          </p>
        </div>
      )}
      {decided === null && kept.decision === "physician-decides" && (
        <DecideForm patientId={chart.person.id} assessmentId={kept.id} />
      )}
    </Card>
  );
}

/** Where a first possible day is known, the headline has it. */
export function bannerTitle(
  { decision, findings }: Pick<Assessment, "decision" | "findings">,
  t: ReturnType<typeof useTranslation>["t"],
): string {
  const days = findings.flatMap((finding) => (finding.then === "not-yet" ? [finding.until] : []));
  const dated = days.filter((each) => each !== null);
  // One reason without an end keeps the whole open.
  if (decision === "not-yet" && dated.length > 0 && dated.length === days.length)
    return t("decision.not-yet-until", { day: day([...dated].sort().at(-1) ?? "") });
  return t(`decision.${decision}`);
}
