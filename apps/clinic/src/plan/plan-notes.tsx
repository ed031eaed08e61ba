import type { Plan } from "@pistor/api/plan";
import { disagree } from "@pistor/core/evidence";
import { Card, Chip, Cites, Icon } from "@pistor/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useCitesWords } from "../kit/cites-words.ts";
import { useWords } from "./course-words.ts";

interface ShownStudy {
  readonly source: string;
  readonly found: string;
  readonly people: number | null;
  readonly direction: string;
}

/** Studies that found nothing come first, as the knowledge has them. */
export function Evidence({ evidence }: { evidence: Plan["evidence"] }) {
  const { t } = useTranslation();
  const studies = evidence.studies as readonly ShownStudy[];
  return (
    <Card title={t("plan.evidence")}>
      <p className="plan-view__evidence">{evidence.tell}</p>
      <ul className="plan-view__studies">
        {studies.map((study) => (
          <li key={`${study.source} ${study.found}`}>
            <cite className="cites__key" dir="ltr">
              {study.source}
            </cite>
            <span>
              <bdi lang="en" dir="ltr">
                {study.found}
              </bdi>
              {study.people !== null && <small> {t("plan.people", { people: study.people })}</small>}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What was changed, and why; under it how the course came to be so. */
export function Notes({ notes: all, why }: { notes: Plan["notes"]; why: ReactNode }) {
  const { t } = useTranslation();
  const w = useWords();
  const words = useCitesWords();
  // The stop rule has a card of its own.
  const notes = all.filter(({ id }) => id !== "plan.stop-rule");
  const disputed = notes.some(({ claims }) => disagree(claims));
  return (
    <Card title={t("plan.notes")} aside={disputed && <Chip tone="care">{w("why.disagree")}</Chip>}>
      {notes.length === 0 ? (
        <p>{t("plan.noNotes")}</p>
      ) : (
        <ul className="plan-view__notes">
          {notes.map((note) => (
            <li key={`${note.id} ${note.tell}`}>
              <Icon name={disagree(note.claims) ? "scales" : "info"} />
              <div>
                <p>{note.tell}</p>
                <Cites claims={note.claims} disagree={disagree(note.claims)} words={words} />
              </div>
            </li>
          ))}
        </ul>
      )}
      {why}
    </Card>
  );
}
