import "./money-links.css";
import { Card, Icon } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { wordsOf } from "../kit/words-of.ts";
import type en from "../texts/quotes/en.json";

const { useWords, useReady } = wordsOf<typeof en>(
  "quotes",
  import.meta.glob<{ default: Record<string, unknown> }>("../texts/quotes/*.json"),
);

/** The ways from a chart to what the patient is quoted and has paid. */
export function MoneyLinks({ patientId }: { patientId: string }) {
  const t = useWords();
  if (!useReady()) return null;
  return (
    <Card title={t("moneyTitle")}>
      <div className="money-links">
        <Link
          to="/patients/$patientId/quote"
          params={{ patientId }}
          className="button button--secondary button--normal"
        >
          <Icon name="document" /> {t("makeTitle")}
        </Link>
        <Link
          to="/patients/$patientId/account"
          params={{ patientId }}
          className="button button--secondary button--normal"
        >
          <Icon name="list" /> {t("account")}
        </Link>
      </div>
    </Card>
  );
}
