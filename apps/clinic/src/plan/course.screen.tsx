import "./plan.css";
import { showCourse } from "@pistor/api/plan";
import { openSession } from "@pistor/api/session";
import { Button, Chip, Failed } from "@pistor/ui";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Show } from "../kit/answered.tsx";
import { useEndpoint, useWrite } from "../kit/client.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { useTitle } from "../kit/title.ts";
import { BackToChart, PatientHead } from "../patient/patient-head.tsx";
import { PlanView } from "./plan-view.tsx";

/** A course as it was kept, with what was given of it. */
export function CourseScreen() {
  const { courseId } = useParams({ from: "/courses/$courseId" });
  const answer = useEndpoint(showCourse, { params: { courseId }, query: { lang: currentLanguage() } });
  return <Show of={answer}>{(reply) => <KeptCourse {...reply} />}</Show>;
}

function KeptCourse({ person, course }: (typeof showCourse)["reply"]["_output"]) {
  const { t } = useTranslation();
  const { today, role } = useMe();
  const go = useNavigate();
  const open = useWrite(openSession);
  useTitle(`${t("plan.course")} · ${person.name}`);
  const next = course.sessions.find((session) => session.state === "next");
  const treats = role === "physician" || role === "nurse";
  return (
    <>
      <PatientHead
        person={person}
        back={<BackToChart patientId={person.id} />}
        actions={
          <>
            <Link to="/patients/$patientId" params={{ patientId: person.id }} className="button button--secondary">
              {t("chart.title")}
            </Link>
            {next !== undefined && (
              <Button
                look="primary"
                busy={open.busy}
                blocked={treats ? undefined : t("chart.onlyTreating")}
                onClick={() =>
                  open
                    .write({ input: { params: { courseId: course.id }, body: { number: next.number } } })
                    .then(({ sessionId }) => go({ to: "/sessions/$sessionId", params: { sessionId } }))
                    // The refusal stands above the course.
                    .catch(() => undefined)
                }
              >
                {t("chart.next.session", { number: next.number })}
              </Button>
            )}
          </>
        }
      />
      <div className="page-body course">
        {open.problem !== null && (
          <Failed title={t("chart.notOpened")}>
            <p>{open.problem.message}</p>
          </Failed>
        )}
        <PlanView
          plan={course}
          today={today}
          aside={
            <span className="course__line">
              <Chip tone={course.state === "stopped" ? "stop" : "plain"}>{t(`plan.courseState.${course.state}`)}</Chip>
              {t(`treatment.${course.treatment}`)} · <bdi dir="ltr">{course.protocol}</bdi>
            </span>
          }
        />
      </div>
    </>
  );
}
