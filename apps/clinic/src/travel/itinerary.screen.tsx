import "./travel.css";
import type { ItineraryReply } from "@pistor/api/travel";
import { keepItinerary, showItinerary } from "@pistor/api/travel";
import { Button, Chip, Failed, Waiting } from "@pistor/ui";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Show } from "../kit/answered.tsx";
import { useEndpoint, useWrite } from "../kit/client.ts";
import { day, time } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { useTitle } from "../kit/title.ts";
import { PatientHead } from "../patient/patient-head.tsx";
import { useKept } from "../patient/use-kept.ts";
import { ChecksCard } from "./checks-card.tsx";
import type { JourneyDraft } from "./journey-draft.ts";
import { documentOf, draftOf } from "./journey-draft.ts";
import { JourneyFindings } from "./journey-findings.tsx";
import { JourneyPreview } from "./journey-preview.tsx";
import { PeopleCard } from "./people-card.tsx";
import { useTravelWords, useTravelWordsReady } from "./travel-words.ts";
import { TripCard } from "./trip-card.tsx";

/** A course's journey: tickets, beds, people, checks; what must be changed first. */
export function ItineraryScreen() {
  const { t } = useTranslation();
  const { courseId } = useParams({ from: "/courses/$courseId/itinerary" });
  const answer = useEndpoint(showItinerary, { params: { courseId }, query: { lang: currentLanguage() } });
  if (!useTravelWordsReady()) return <Waiting label={t("state.waiting")} />;
  return <Show of={answer}>{(reply) => <Journey key={reply.version} courseId={courseId} reply={reply} />}</Show>;
}

function Journey({ courseId, reply }: { courseId: string; reply: ItineraryReply }) {
  const t = useTravelWords();
  const { role } = useMe();
  const draft = useKept<JourneyDraft>(`pistor.journey.${courseId}`, draftOf(reply));
  const keep = useWrite(keepItinerary, [showItinerary.id]);
  const { document, faults } = documentOf(draft.value, reply.clinicZone);
  const may = keepItinerary.may.includes(role);
  const older = draft.kept && draft.value.base !== reply.version;
  useTitle(`${t("title")} · ${reply.person.name}`);
  const blocked = !may
    ? t("onlyTreating")
    : faults.length > 0
      ? t("faults")
      : older
        ? t("changedSince.short")
        : undefined;
  // A plan without stays still has a first way to write down.
  const trips =
    reply.trips.length > 0
      ? reply.trips.map(({ trip }) => trip)
      : [1, ...new Set(draft.value.legs.map(({ trip }) => trip))];
  return (
    <>
      <PatientHead
        person={reply.person}
        back={<BackToCourse courseId={courseId} />}
        actions={
          <>
            {draft.kept && <Chip tone="care">{t("notKept")}</Chip>}
            <Link to="/travellers" className="button button--quiet">
              {t("travellers.title")}
            </Link>
            <Button
              look="primary"
              busy={keep.busy}
              blocked={draft.kept ? blocked : t("nothingToKeep")}
              onClick={() =>
                keep
                  .write({
                    input: { params: { courseId }, query: { lang: currentLanguage() }, body: document },
                    ifMatch: draft.value.base,
                  })
                  .then((kept) => draft.forget(draftOf(kept)))
                  // The refusal stands above the journey.
                  .catch(() => undefined)
              }
            >
              {t("keep")}
            </Button>
          </>
        }
      />
      <div className="page-body journey">
        <div className="journey__main">
          {keep.problem !== null && (
            <Failed title={t("notKeptTitle")}>
              <p>{keep.problem.message}</p>
            </Failed>
          )}
          {older && (
            <Failed
              title={t("changedSince.title")}
              action={<Button onClick={() => draft.forget(draftOf(reply))}>{t("changedSince.take")}</Button>}
            >
              <p>
                {reply.changed === null
                  ? ""
                  : t("changedSince.by", {
                      by: reply.changed.by,
                      at: `${day(reply.changed.at)} ${time(reply.changed.at)}`,
                    })}
              </p>
            </Failed>
          )}
          <JourneyFindings findings={reply.findings} dirty={draft.kept} />
          {[...new Set(trips)].map((trip) => (
            <TripCard key={trip} trip={trip} reply={reply} draft={draft.value} set={draft.set} faults={faults} />
          ))}
          <PeopleCard
            draft={draft.value}
            set={draft.set}
            language={reply.person.language}
            zoneFault={faults.some(({ kind }) => kind === "zone")}
          />
          <ChecksCard reply={reply} draft={draft.value} set={draft.set} />
        </div>
        <JourneyPreview courseId={courseId} reply={reply} dirty={draft.kept} />
      </div>
    </>
  );
}

function BackToCourse({ courseId }: { courseId: string }) {
  const t = useTravelWords();
  return (
    <Link to="/courses/$courseId" params={{ courseId }} className="button button--quiet">
      {t("toCourse")}
    </Link>
  );
}
