import type { Since } from "@pistor/api/eligibility";
import { Card, Chip } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { day, time } from "../kit/format.ts";
import { useValueWords } from "./because.ts";
import { questionOf } from "./question-words.ts";

/** What differs from the assessment that was kept last, in a card of its own. */
export function SinceThen({ since }: { since: Since }) {
  const { t } = useTranslation();
  const all = differencesIn(since);
  return (
    <Card title={t("eligibility.since.title")} aside={all === 0 ? undefined : <Chip>{all}</Chip>}>
      <SinceLines since={since} />
    </Card>
  );
}

function differencesIn({ changed, appeared, gone }: Since): number {
  return changed.length + appeared.length + gone.length;
}

/** When and what was decided last, then: answers that changed, reasons that came, reasons that went. */
export function SinceLines({ since }: { since: Since }) {
  const { t } = useTranslation();
  const value = useValueWords();
  const { at, decision, changed, appeared, gone } = since;
  const none = differencesIn(since) === 0;
  return (
    <>
      <p>
        {t("eligibility.since.kept", { at: `${day(at)}, ${time(at)}`, decision: t(`decision.${decision}`) })}{" "}
        {none && t("eligibility.since.nothing")}
      </p>
      {!none && (
        <ul className="since">
          {changed.map(({ key, before, after }) => (
            <li key={key}>
              <strong>{key === "sex" || key === "delivery" ? t(`eligibility.since.${key}`) : questionOf(key)}</strong>{" "}
              {t("eligibility.since.change", { before: value(key, before), after: value(key, after) })}
            </li>
          ))}
          {appeared.map(({ rule, tell }) => (
            <li key={rule}>
              <strong>{t("eligibility.since.appeared")}</strong> {tell}
            </li>
          ))}
          {gone.map(({ rule, tell }) => (
            <li key={rule}>
              <strong>{t("eligibility.since.gone")}</strong> {tell}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
