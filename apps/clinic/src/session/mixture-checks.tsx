import type { Lot } from "@pistor/api/stock";
import type { WordedMixAnswer } from "@pistor/core/dosing";
import type { SessionRecord } from "@pistor/core/session";
import { Card, FindingRow, Icon } from "@pistor/ui";
import { useCitesWords } from "../kit/cites-words.ts";
import { checkLines } from "./mixture-check-rows.ts";
import type { Stop } from "./mixture-solve.ts";
import { useMixtureWords } from "./mixture-words.ts";

const signs = { ok: "circle-tick", care: "warning", ask: "question", stop: "octagon" } as const;
const looks = { ok: "note", caution: "care", "cannot-decide": "ask", refused: "stop" } as const;

/** What was looked at and what came of it, then every finding that no row of the mixture has told yet. */
export function MixtureChecks({
  record,
  answer,
  stops,
  lots,
}: {
  record: SessionRecord;
  answer: WordedMixAnswer;
  stops: readonly Stop[];
  lots: readonly Lot[];
}) {
  const t = useMixtureWords();
  const words = useCitesWords();
  const told = new Set(stops.filter(({ index }) => index !== null).map(({ tell }) => tell));
  const rest = answer.findings.filter(({ tell }) => !told.has(tell));
  return (
    <Card title={t("checks.title")}>
      <ul className="mix-checks">
        {checkLines(t, record, answer, stops, lots).map(({ name, level, value }) => (
          <li key={name} className={`mix-checks__line mix-checks__line--${level}`}>
            <Icon name={signs[level]} size={16} />
            <span>{name}</span>
            <span className="mix-checks__value">{value}</span>
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <ul className="mix-checks__found">
          {rest.map((finding) => (
            <FindingRow
              key={finding.rule + finding.substances.join() + JSON.stringify(finding.because)}
              level={looks[finding.then]}
              tell={finding.tell}
              tellLang={finding.tellLang}
              claims={finding.claims}
              disagree={finding.disagree}
              words={words}
            />
          ))}
        </ul>
      )}
      <p className="mix-checks__note">{t("checks.note")}</p>
    </Card>
  );
}
