import type { Session } from "@pistor/api/session";
import type { Finding, TextsByLanguage } from "@pistor/core/evidence";
import { languages, tell, word } from "@pistor/core/evidence";
import type { SessionRecord } from "@pistor/core/session";
import { compareWithPlan, signable } from "@pistor/core/session";
import { deviceTexts } from "@pistor/knowledge/devices";
import { sessionKnowledge, sessionTexts } from "@pistor/knowledge/session";
import { useMemo } from "react";
import { useFigureWordsReady } from "../injection-map/figures-words.ts";
import { useZoneName } from "../injection-map/panel-zone-name.ts";
import { useCharts } from "../kit/charts.ts";
import { currentLanguage } from "../kit/language.ts";
import { useNames } from "./names.ts";

type Missing = Session["missing"];

const texts = Object.fromEntries(
  languages.map((lang) => [lang, { ...sessionTexts[lang], ...deviceTexts[lang] }]),
) as TextsByLanguage;

/**
 * What a signature waits for, and what differs from the plan, as the tablet finds it by itself: the same rules as the
 * server's, which asks them again before it seals.
 *
 * @returns null while the server's own findings are fresh
 */
export function useLocalFindings(
  record: SessionRecord,
  wanted: boolean,
): { readonly missing: Missing; readonly deviations: Missing } | null {
  const names = useNames();
  const lang = currentLanguage();
  const zoneName = useZoneName();
  const ready = useFigureWordsReady();
  const charts = useCharts(wanted ? [...new Set(record.map?.layers.map(({ chart }) => chart))] : []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names are those of the language
  return useMemo(() => {
    if (!wanted) return null;
    const sentence = (finding: Finding): string => {
      const { because } = finding;
      const named = (value: unknown) => (Array.isArray(value) ? value.map((id) => names(String(id))) : value);
      const zone = charts.get(String(because.chart))?.chart.zones.find(({ id }) => id === because.zone);
      const read = {
        ...because,
        ...(typeof because.region === "string" ? { region: names(because.region) } : {}),
        ...(zone === undefined ? {} : { zone: ready ? zoneName(zone) : zone.name }),
        ...("substances" in because ? { substances: named(because.substances) } : {}),
        ...(Array.isArray(because.answers)
          ? { answers: because.answers.map((id) => word(texts, `answer.${id}`, {}, lang).text) }
          : {}),
      };
      return tell(texts, { ...finding, because: read }, lang, "staff").tell;
    };
    const reply = (finding: Finding, told: string): Missing[number] => ({
      rule: finding.rule,
      then: finding.then,
      until: finding.until,
      because: { ...finding.because },
      claims: finding.claims.map((claim) => ({ ...claim })),
      disagree: finding.disagree,
      tell: told,
    });
    return {
      missing: signable(record, sessionKnowledge, { chart: (id) => charts.get(id)?.chart }).map((each) =>
        reply(each, sentence(each)),
      ),
      deviations: compareWithPlan(record).map((each) => reply(each, word(sessionTexts, each.rule, {}, lang).text)),
    };
  }, [record, wanted, lang, charts, ready]);
}
