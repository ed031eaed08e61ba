import type { ItineraryReply } from "@pistor/api/travel";
import { disagree } from "@pistor/core/evidence";
import { Card, Chip, FindingRow } from "@pistor/ui";
import { useCitesWords } from "../kit/cites-words.ts";
import { useTravelWords } from "./travel-words.ts";

const levels = { stop: "stop", caution: "care", ask: "ask" } as const;

/** What must be changed, what to look at again, what is still open: of the journey as it is kept. */
export function JourneyFindings({ findings, dirty }: { findings: ItineraryReply["findings"]; dirty: boolean }) {
  const t = useTravelWords();
  const words = useCitesWords();
  const stops = findings.filter(({ then }) => then === "stop").length;
  return (
    <Card
      title={t("findings.title")}
      aside={
        <Chip tone={stops > 0 ? "stop" : findings.length > 0 ? "ask" : "ok"}>
          {stops > 0
            ? t("findings.stops", { n: stops })
            : findings.length > 0
              ? t("findings.open", { n: findings.length })
              : t("findings.none")}
        </Chip>
      }
    >
      {dirty && <p className="field__hint">{t("findings.ofKept")}</p>}
      {findings.length === 0 ? (
        <p>{t("findings.noneSaid")}</p>
      ) : (
        <ul className="findings">
          {findings.map((finding) => (
            <FindingRow
              key={`${finding.rule} ${finding.trip ?? ""} ${finding.tell}`}
              level={levels[finding.then]}
              tell={finding.tell}
              claims={finding.claims}
              disagree={disagree(finding.claims)}
              words={words}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}
