import type { Claim, ClinicValue, Decision, Language } from "@pistor/core/evidence";
import { Disagreement, FindingRow } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { ClinicValues } from "../evidence/clinic-values.tsx";
import { useSourceKind } from "../evidence/source-kinds.ts";
import { ThingLink } from "../evidence/thing-link.tsx";
import { useCitesWords } from "../kit/cites-words.ts";
import { useBecause } from "./because.ts";

/** A finding in words, whoever worded it. */
export interface Reason {
  readonly rule: string;
  readonly then: string;
  readonly because: Readonly<Record<string, unknown>>;
  readonly claims: readonly Claim[];
  readonly disagree: boolean;
  readonly tell: string;
  /** The language of the sentence, where it is not the reader's. */
  readonly tellLang?: Language;
  /** The clinic's own values that its rule rests on. */
  readonly clinicValues?: readonly ClinicValue[];
}

const levels: Readonly<Record<Decision, "stop" | "care" | "ask" | "ok">> = {
  "not-eligible": "stop",
  "not-yet": "care",
  incomplete: "ask",
  "physician-decides": "care",
  eligible: "ok",
};

/** Every reason, the worst first: what was said, what follows, who says so. Sources that disagree stand side by side. */
export function Reasons({ findings }: { findings: readonly Reason[] }) {
  const { t } = useTranslation();
  const words = useCitesWords();
  const because = useBecause();
  const kind = useSourceKind();
  return (
    <ul className="reasons">
      {findings.map((finding) => (
        <FindingRow
          key={`${finding.rule} ${finding.tell}`}
          level={levels[finding.then as Decision] ?? "care"}
          tell={finding.tell}
          tellLang={finding.tellLang}
          because={because(finding.because)}
          claims={finding.claims}
          disagree={finding.disagree}
          words={words}
        >
          {finding.disagree && (
            <Disagreement
              claims={finding.claims}
              settled={
                <>
                  {t(`decision.${finding.then as Decision}`)}
                  <br />
                  <RuleLink rule={finding.rule} />
                </>
              }
              words={{ title: t("cites.title"), settled: t("cites.settled"), at: t("cites.at"), cites: words, kind }}
            />
          )}
          {!finding.disagree && (
            <p className="reason__rule">
              <RuleLink rule={finding.rule} />
            </p>
          )}
          {finding.clinicValues !== undefined && finding.clinicValues.length > 0 && (
            <ClinicValues values={finding.clinicValues} />
          )}
        </FindingRow>
      ))}
    </ul>
  );
}

/** The page of the rule that led here: when it holds, and who says so. */
function RuleLink({ rule }: { rule: string }) {
  const { t } = useTranslation();
  return (
    <ThingLink kind="rule" id={rule} className="rule-link">
      {t("eligibility.rulePage")} <bdi dir="ltr">{rule}</bdi>
    </ThingLink>
  );
}
