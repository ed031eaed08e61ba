import "./chart.css";
import type { ReplyOf } from "@pistor/api/kit";
import type { showPatient } from "@pistor/api/patient";
import { showPatient as showPatientEndpoint } from "@pistor/api/patient";
import { Card, Chip, DecisionBanner, Empty, Facts, Failed, Icon, Ltr } from "@pistor/ui";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Show } from "../kit/answered.tsx";
import { useEndpoint } from "../kit/client.ts";
import { day, figure, time } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { useTitle } from "../kit/title.ts";
import { useCourseTitle } from "../plan/course-length.ts";
import { RibbonOfCourse } from "../plan/ribbon-of-course.tsx";
import { NewVisitLink } from "../schedule/new-visit-link.tsx";
import { LotsCard } from "../stock/recall-lots-card.tsx";
import { Happenings } from "./happenings.tsx";
import { LastMapCard } from "./last-map.tsx";
import { MoneyLinks } from "./money-links.tsx";
import { nextStep } from "./next-step.ts";
import { NextStepButton } from "./next-step-button.tsx";
import { NotTold } from "./not-told.tsx";
import { BackToPatients, PatientHead, useWarnings } from "./patient-head.tsx";

type Chart = ReplyOf<typeof showPatient>;

/** The patient on one page, with the next safe step as its largest target. */
export function ChartScreen() {
  const { patientId } = useParams({ from: "/patients/$patientId" });
  const chart = useEndpoint(showPatientEndpoint, { params: { patientId }, query: { lang: currentLanguage() } });
  return <Show of={chart}>{(reply) => <OnePage chart={reply} />}</Show>;
}

function OnePage({ chart }: { chart: Chart }) {
  const { t } = useTranslation();
  const [refused, setRefused] = useState<string | null>(null);
  const { person, lastMap, happenings } = chart;
  useTitle(person.name);
  return (
    <>
      <PatientHead
        person={person}
        back={<BackToPatients />}
        actions={
          <>
            <NewVisitLink patientId={person.id} />
            <NextStepButton step={nextStep(chart)} patientId={person.id} onRefused={setRefused} />
          </>
        }
      />
      <div className="page-body chart">
        <div className="chart__side">
          <Examined chart={chart} />
          <WatchFor chart={chart} />
          <Papers chart={chart} />
          <MoneyLinks patientId={person.id} />
          <LotsCard patientId={person.id} />
        </div>
        <div className="chart__main">
          {refused !== null && (
            <Failed title={t("chart.notOpened")}>
              <p>{refused}</p>
            </Failed>
          )}
          <NotTold patientId={person.id} />
          <Decided chart={chart} />
          <Courses chart={chart} />
          <div className={lastMap === null ? "chart__past" : "chart__past chart__past--two"}>
            {lastMap !== null && <LastMapCard map={lastMap} />}
            <Happenings happenings={happenings} />
          </div>
        </div>
      </div>
    </>
  );
}

function Decided({ chart: { assessment, person } }: { chart: Chart }) {
  const { t } = useTranslation();
  const checks = (
    <Link to="/patients/$patientId/eligibility" params={{ patientId: person.id }} className="button button--secondary">
      {t("chart.seeChecks")}
    </Link>
  );
  if (assessment === null)
    return (
      <Empty title={t("chart.notAssessed")} action={checks}>
        <p>{t("chart.notAssessedText")}</p>
      </Empty>
    );
  const { decision, decided, treatment, on, at } = assessment;
  return (
    <DecisionBanner
      decision={decision}
      title={t("chart.decisionFor", { decision: t(`decision.${decision}`), treatment: t(`treatment.${treatment}`) })}
      action={checks}
    >
      <p>{t("chart.assessedAt", { day: day(on), at: `${day(at)}, ${time(at)}` })}</p>
      {decided !== null && (
        <p>
          <strong>{t(`eligibility.decided.${decided.decided}`, { by: decided.by })}</strong> <bdi>{decided.reason}</bdi>
        </p>
      )}
    </DecisionBanner>
  );
}

function Courses({ chart: { courses, person, happenings } }: { chart: Chart }) {
  const { t } = useTranslation();
  const titleOfCourse = useCourseTitle();
  const { today } = useMe();
  const harms = happenings
    .filter(({ kind }) => kind === "event")
    .map(({ at, values }) => ({ what: String(values.term ?? t("chart.did.event")).replaceAll("-", " "), at }));
  if (courses.length === 0)
    return (
      <Card title={t("plan.course")}>
        <p>{t("chart.noCourse")}</p>
        <Link to="/patients/$patientId/plan" params={{ patientId: person.id }} className="button button--quiet">
          {t("chart.next.plan")}
        </Link>
      </Card>
    );
  return (
    <>
      {courses.map((course) => (
        <Card
          key={course.id}
          title={
            <Link to="/courses/$courseId" params={{ courseId: course.id }} className="chart__link">
              {titleOfCourse(t(`treatment.${course.treatment}`), course)}
            </Link>
          }
          aside={
            <Chip tone={course.state === "stopped" ? "stop" : "plain"}>{t(`plan.courseState.${course.state}`)}</Chip>
          }
        >
          <RibbonOfCourse course={course} today={today} harms={harms} />
        </Card>
      ))}
    </>
  );
}

function Examined({ chart: { examination, details, person } }: { chart: Chart }) {
  const { t } = useTranslation();
  const edit = (
    <Link
      to="/patients/$patientId/examination"
      params={{ patientId: person.id }}
      className="icon-button"
      aria-label={t("chart.editExamination")}
      title={t("chart.editExamination")}
    >
      <Icon name="pen" />
    </Link>
  );
  const contact = [details.phone, details.email].filter((each) => each !== "");
  const contactRow =
    contact.length === 0
      ? []
      : [
          [
            t("chart.contact"),
            <span key="contact">
              {contact.map((each) => (
                <span key={each} className="chart__contact">
                  <Ltr>{each}</Ltr>
                </span>
              ))}
            </span>,
          ] as const,
        ];
  if (examination === null)
    return (
      <Card title={t("chart.examination")} aside={edit}>
        <p>{t("chart.notExamined")}</p>
        <Facts rows={contactRow} />
      </Card>
    );
  const { fitzpatrick, glogau, systolicMmHg, diastolicMmHg, weightKg, goal, medicines, skin, notes } = examination;
  const unknown = t("chart.notExaminedValue");
  const pressure = systolicMmHg === null || diastolicMmHg === null ? null : `${systolicMmHg}/${diastolicMmHg} mmHg`;
  return (
    <Card title={t("chart.examination")} aside={edit}>
      <Facts
        rows={[
          [t("examination.fitzpatrick"), fitzpatrick ?? unknown],
          [t("examination.glogau"), glogau ?? unknown],
          [t("chart.bloodPressure"), pressure === null ? unknown : <Ltr key="pressure">{pressure}</Ltr>],
          [t("examination.weight"), weightKg === null ? unknown : <Ltr key="weight">{figure(weightKg, 1)} kg</Ltr>],
          ...(goal === "" ? [] : [[t("examination.goal"), `“${goal}”`] as const]),
          ...(medicines === "" ? [] : [[t("examination.medicines"), medicines] as const]),
          ...(skin === "" ? [] : [[t("examination.skin"), skin] as const]),
          ...(notes === "" ? [] : [[t("examination.notes"), notes] as const]),
          ...contactRow,
        ]}
      />
      <p className="chart__by">{t("chart.examinedBy", { by: examination.by, day: day(examination.at) })}</p>
    </Card>
  );
}

function WatchFor({ chart: { person, answers } }: { chart: Chart }) {
  const { t } = useTranslation();
  const warnings = useWarnings(person);
  const notAsked = answers === null || answers.allergies === null;
  return (
    <Card title={t("chart.watchFor")}>
      <ul className="chart__watch">
        {warnings.map(({ kind, text }) => (
          <li key={text} data-kind={kind}>
            <Icon name={kind === "allergy" ? "octagon" : kind === "event" ? "warning" : "info"} />
            <span>{text}</span>
          </li>
        ))}
        {notAsked && (
          <li data-kind="note">
            <Icon name="question" />
            <span>{t("chart.allergiesNotAsked")}</span>
          </li>
        )}
        {!notAsked && warnings.length === 0 && (
          <li>
            <Icon name="info" />
            <span>{t("chart.nothingToWatch")}</span>
          </li>
        )}
      </ul>
    </Card>
  );
}

/** What was signed, as one finds it in a folder. */
function Papers({ chart: { happenings, courses } }: { chart: Chart }) {
  const { t } = useTranslation();
  const consent = happenings.find(({ kind }) => kind === "consent");
  const signed = courses.flatMap((course) =>
    course.sessions.flatMap(({ number, sessionId, state, on }) =>
      sessionId !== null && state === "given" ? [{ number, sessionId, on }] : [],
    ),
  );
  if (consent === undefined && signed.length === 0)
    return (
      <Card title={t("chart.papers")}>
        <p>{t("chart.noPapers")}</p>
      </Card>
    );
  return (
    <Card title={t("chart.papers")}>
      <ul className="chart__papers">
        {consent !== undefined && (
          <li>
            <Icon name="document" />
            <span>{consent.values.given === "withdrawn" ? t("chart.did.consent-withdrawn") : t("chart.consent")}</span>
            <small>{day(consent.at, "short")}</small>
          </li>
        )}
        {signed.map(({ number, sessionId, on }) => (
          <li key={sessionId}>
            <Icon name="lock" />
            <Link to="/sessions/$sessionId" params={{ sessionId }} className="chart__link">
              {t("chart.note", { number })}
            </Link>
            <small>{day(on, "short")}</small>
          </li>
        ))}
      </ul>
    </Card>
  );
}
