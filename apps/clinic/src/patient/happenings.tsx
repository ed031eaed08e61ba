import type { ReplyOf } from "@pistor/api/kit";
import type { showPatient } from "@pistor/api/patient";
import type { IconName, Tone } from "@pistor/ui";
import { Button, Card, Timeline } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { substanceName } from "../eligibility/question-words.ts";
import { day, figure } from "../kit/format.ts";
import { gather } from "./gather-happenings.ts";

type Happening = ReplyOf<typeof showPatient>["happenings"][number];

const looks: Readonly<Record<Happening["kind"], { readonly icon: IconName; readonly tone: Tone }>> = {
  registered: { icon: "patients", tone: "plain" },
  examined: { icon: "eye", tone: "ask" },
  answered: { icon: "question", tone: "ask" },
  assessed: { icon: "scales", tone: "plain" },
  decided: { icon: "person", tone: "care" },
  planned: { icon: "calendar", tone: "plain" },
  "allergy-test": { icon: "flask", tone: "ok" },
  consent: { icon: "document", tone: "plain" },
  "session-signed": { icon: "syringe", tone: "marker" },
  "session-amended": { icon: "pen", tone: "marker" },
  event: { icon: "warning", tone: "care" },
  check: { icon: "phone", tone: "ok" },
};

/** How many lines stand before the rest is asked for. */
const shortList = 8;

/** What has happened, the latest first, each with who did it. */
export function Happenings({ happenings }: { happenings: readonly Happening[] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const title = useTitleOf();
  const text = useTextOf();
  const gathered = gather(happenings);
  const shown = all ? gathered : gathered.slice(0, shortList);
  return (
    <Card title={t("chart.happened")} className="chart__happened">
      <Timeline
        entries={shown.map((each, index) => ({
          id: `${each.kind} ${each.at} ${index}`,
          day: day(each.at, "short"),
          ...looks[each.kind],
          title:
            each.sessionId === null ? (
              title(each)
            ) : (
              <Link to="/sessions/$sessionId" params={{ sessionId: each.sessionId }} className="chart__link">
                {title(each)}
              </Link>
            ),
          text: text(each),
        }))}
      />
      {gathered.length > shortList && !all && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t("chart.showAll", { count: gathered.length })}
        </Button>
      )}
    </Card>
  );
}

function useTitleOf(): (happening: Happening) => string {
  const { t } = useTranslation();
  const words = useValueWords();
  return ({ kind, values }) => {
    if (kind === "session-signed" || kind === "session-amended")
      return t(`chart.did.${kind}`, { number: values.number });
    if (kind === "decided")
      return values.decided === "treat" ? t("chart.did.decided-treat") : t("chart.did.decided-not");
    if (kind === "allergy-test")
      return values.reaction === "placed" ? t("chart.did.test-placed") : t("chart.did.test-read");
    if (kind === "consent")
      return values.given === "withdrawn" ? t("chart.did.consent-withdrawn") : t("chart.did.consent");
    if (kind === "event" && typeof values.term === "string") return words(values.term);
    return t(`chart.did.${kind}`);
  };
}

function useTextOf(): (happening: Happening) => string {
  const { t } = useTranslation();
  const words = useValueWords();
  return ({ kind, values, by }) => {
    const said: string[] = [];
    if (values.treatment !== undefined) said.push(words(String(values.treatment)));
    if (kind === "assessed" && values.decision !== undefined) said.push(words(String(values.decision)));
    if (typeof values.points === "number" && typeof values.volumeMl === "number")
      said.push(t("plan.pointsAndMl", { points: values.points, ml: figure(values.volumeMl) }));
    if (kind === "allergy-test" && values.substance !== undefined)
      said.push(String(values.substance).split(", ").map(substanceName).join(", "));
    if (kind === "allergy-test" && values.reaction !== "placed" && values.reaction !== undefined)
      said.push(t("chart.reaction", { what: words(String(values.reaction)) }));
    if (typeof values.reason === "string" && values.reason !== "") said.push(`“${values.reason}”`);
    if (by !== "") said.push(by);
    return said.join(" · ");
  };
}

const treatments = [
  "face",
  "body",
  "cellulite",
  "fat",
  "hair",
  "pain",
  "rheumatic",
  "vascular",
  "needle-free",
] as const;
const decisions = ["eligible", "physician-decides", "not-yet", "not-eligible", "incomplete"] as const;

/** Ids that have a word; others are read as the words that they are made of. */
function useValueWords(): (id: string) => string {
  const { t } = useTranslation();
  return (id) => {
    const treatment = treatments.find((each) => each === id);
    if (treatment !== undefined) return t(`treatment.${treatment}`);
    const decision = decisions.find((each) => each === id);
    if (decision !== undefined) return t(`decision.${decision}`);
    if (id === "none") return t("common.none");
    return id.replaceAll("-", " ");
  };
}
