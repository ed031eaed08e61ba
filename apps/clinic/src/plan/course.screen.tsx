import "./plan.css";
import type { ReplyOf } from "@pistor/api/kit";
import type { Course } from "@pistor/api/patient";
import { showCourse } from "@pistor/api/plan";
import { openSession } from "@pistor/api/session";
import { addDays, calendarDate } from "@pistor/core/basics";
import { Button, Card, Chip, Failed } from "@pistor/ui";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Show } from "../kit/answered.tsx";
import { useEndpoint, useWrite } from "../kit/client.ts";
import { day } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { useTitle } from "../kit/title.ts";
import { MoneyLinks } from "../patient/money-links.tsx";
import { BackToChart, PatientHead } from "../patient/patient-head.tsx";
import type { Booked } from "./book-course.tsx";
import { BookButton, BookedView, MoveAlongButton, useBookCourse } from "./book-course.tsx";
import { ChangePanel } from "./change-panel.tsx";
import { VisitsElsewhere } from "./changes-view.tsx";
import { useReady, useWords } from "./course-words.ts";
import type { Wish } from "./move-panel.tsx";
import { MovePanel } from "./move-panel.tsx";
import { PlanView } from "./plan-view.tsx";
import { ProtocolName, useProtocolTitle } from "./protocol-name.tsx";
import { QuotedOfCourse } from "./quoted.tsx";
import { ReadyCard } from "./ready-card.tsx";
import { StopPanel } from "./stop-panel.tsx";
import { VersionsList } from "./versions-list.tsx";

/** A course as it was kept, with what was given of it, and what becomes of it when something is moved. */
export function CourseScreen() {
  const { courseId } = useParams({ from: "/courses/$courseId" });
  const answer = useEndpoint(showCourse, { params: { courseId }, query: { lang: currentLanguage() } });
  const ready = useReady();
  return <Show of={answer}>{(reply) => (ready ? <KeptCourse key={courseId} {...reply} /> : null)}</Show>;
}

type Doing = "moving" | "changing" | "stopping" | null;

function KeptCourse({ person, course, asked, versions, ready, visits }: ReplyOf<typeof showCourse>) {
  const { t } = useTranslation();
  const w = useWords();
  const { today, role } = useMe();
  const go = useNavigate();
  const open = useWrite(openSession);
  const booking = useBookCourse(course.id);
  const [booked, setBooked] = useState<Booked | null>(null);
  const [doing, setDoing] = useState<Doing>(null);
  const [wishes, setWishes] = useState<readonly Wish[]>([]);
  const [preview, setPreview] = useState<Course | null>(null);
  useTitle(`${t("plan.course")} · ${person.name}`);
  const next = course.sessions.find((session) => session.state === "next");
  const treats = role === "physician" || role === "nurse";
  const runs = course.state === "planned" || course.state === "running";
  const shown = doing === "moving" && preview !== null ? preview : course;
  const treatment = t(`treatment.${course.treatment}`);
  // Most titles begin with the treatment: it is not said twice.
  const isSaid = useProtocolTitle()(course.protocol)?.startsWith(treatment) === true;

  const wish = (one: Wish) => {
    setDoing("moving");
    setWishes((before) => [...before.filter(({ number }) => number !== one.number), one]);
  };
  const move = (number: number, days: number) => {
    const from =
      wishes.find((each) => each.number === number)?.to ?? shown.sessions.find((s) => s.number === number)?.on;
    if (from !== undefined) wish({ number, to: addDays(calendarDate(from), days) });
  };
  const done = () => {
    setDoing(null);
    setWishes([]);
    setPreview(null);
  };

  return (
    <>
      <PatientHead
        person={person}
        back={<BackToChart patientId={person.id} />}
        actions={
          <>
            <Button icon="print" onClick={() => window.print()}>
              {w("course.print")}
            </Button>
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
        <BookedView booked={booked} problem={booking.problem} />
        <PlanView
          plan={shown}
          was={doing === "moving" ? course : undefined}
          today={today}
          summary={
            <>
              <Summary course={course} />
              {runs && <QuotedOfCourse patientId={person.id} course={shown} />}
            </>
          }
          onMove={runs ? move : undefined}
          aside={
            <span className="course__line">
              <Chip tone={course.state === "stopped" ? "stop" : "plain"}>{t(`plan.courseState.${course.state}`)}</Chip>
              {!isSaid && <span>{treatment} ·</span>} <ProtocolName id={course.protocol} />
            </span>
          }
          action={
            runs && (
              <div className="course__acts">
                <BookButton booking={booking} onBooked={setBooked} />
                {course.trips.length > 0 && (
                  <Link
                    to="/courses/$courseId/itinerary"
                    params={{ courseId: course.id }}
                    className="button button--secondary"
                  >
                    {w("course.itinerary")}
                  </Link>
                )}
                <Button icon="pen" onClick={() => setDoing(doing === "changing" ? null : "changing")}>
                  {w("course.change")}
                </Button>
                <Button look="quiet" icon="octagon" onClick={() => setDoing(doing === "stopping" ? null : "stopping")}>
                  {w("course.stop")}
                </Button>
              </div>
            )
          }
          panel={
            <>
              {doing === "moving" && (
                <MovePanel course={course} wishes={wishes} onWish={wish} onPreview={setPreview} onDone={done} />
              )}
              {doing === "changing" && <ChangePanel course={course} asked={asked} onDone={done} />}
              {doing === "stopping" && <StopPanel course={course} onDone={done} />}
              {doing === null && visits.length > 0 && (
                <Card title={w("move.visits")}>
                  <VisitsElsewhere visits={visits} />
                  {runs && visits.some(({ to }) => to !== null) && (
                    <MoveAlongButton booking={booking} onBooked={setBooked} />
                  )}
                </Card>
              )}
            </>
          }
          why={<VersionsList versions={versions} />}
          beside={next === undefined || !runs ? undefined : <ReadyCard ready={ready} next={next} />}
        />
        <MoneyLinks patientId={person.id} />
      </div>
    </>
  );
}

function Summary({ course }: { course: Course }) {
  const w = useWords();
  const count = (state: Course["sessions"][number]["state"]) =>
    course.sessions.filter((session) => session.state === state).length;
  const next = course.sessions.find((session) => session.state === "next");
  return (
    <p className="course__summary">
      {w("line.summary", {
        given: count("given"),
        missed: count("missed"),
        moved: course.sessions.filter(({ movedDays }) => movedDays > 0).length,
      })}{" "}
      {next !== undefined && w("line.next", { number: next.number, day: day(next.on, "weekday") })}
    </p>
  );
}
