import type { QuotePaper } from "@pistor/api/pricing";
import type { IconName, Tone } from "@pistor/ui";
import { Chip } from "@pistor/ui";
import { PhoneFold } from "./phone-fold.tsx";
import { useQuoteWords } from "./quote-words.ts";

const verdictLooks = {
  needed: { tone: "ok", icon: "circle-tick" },
  optional: { tone: "plain", icon: "question" },
  struck: { tone: "stop", icon: "octagon" },
} as const satisfies Record<string, { tone: Tone; icon: IconName }>;

/** Every item of the package that was asked for, with the step of the course that needs it. */
export function QuotePackage({ paper }: { paper: QuotePaper }) {
  const t = useQuoteWords();
  if (paper.package.length === 0) return null;
  return (
    <PhoneFold
      title={t("package")}
      names={paper.package.map(({ name }) => name)}
      aside={<span className="quote__small">{t("packageHint")}</span>}
    >
      <ul className="quote__package">
        {paper.package.map((item) => (
          <li key={item.item} data-package={item.item}>
            <Chip {...verdictLooks[item.verdict]}>{t(`verdict.${item.verdict}`)}</Chip>
            <div>
              <strong>{item.name}</strong>
              <p>
                {item.step !== null && <span className="quote__step">{item.step}. </span>}
                {item.why}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </PhoneFold>
  );
}
