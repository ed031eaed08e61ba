import { languages, tell, word } from "@pistor/core/evidence";
import type { SessionRecord } from "@pistor/core/session";
import { signable } from "@pistor/core/session";
import { deviceTexts } from "@pistor/knowledge/devices";
import { sessionKnowledge, sessionTexts } from "@pistor/knowledge/session";
import { currentLanguage } from "../kit/language.ts";
import type { Draft, Missing } from "./use-draft.ts";

/** What only the server finds, since it rests on more than the record. */
const servers = /eligib|mixture-not-allowed|map-refused|caution-zone|preparation|physician-has-not-decided/;

const texts = Object.fromEntries(languages.map((lang) => [lang, { ...sessionTexts[lang], ...deviceTexts[lang] }]));

/**
 * What a signature waits for as the record stands under the hand. The server's word holds as soon as everything is
 * saved; until then a tick counts at once, and what the server alone can find stays as it last found it. So no step falls
 * back to undone while the hand is faster than the network.
 */
export function missingNow({ state, missing, document }: Pick<Draft, "state" | "missing" | "document">): Missing {
  return state === "saved" ? missing : missingOf(document, missing);
}

function missingOf(document: SessionRecord, missing: Missing): Missing {
  const lang = currentLanguage();
  const key = (rule: string, because: unknown) => rule + JSON.stringify(because);
  const known = new Map(missing.map((each) => [key(each.rule, each.because), each]));
  const own = signable(document, sessionKnowledge)
    .filter(({ rule }) => !servers.test(rule))
    .map((finding): Missing[number] => {
      const before = known.get(key(finding.rule, finding.because));
      if (before !== undefined) return before;
      const { view } = finding.because;
      const because = {
        ...finding.because,
        ...(typeof view === "string" ? { view: word(sessionTexts, `view.${view}`, {}, lang).text } : {}),
      };
      const { tell: said } = tell(texts as never, { ...finding, because }, lang, "staff");
      return { ...finding, because: { ...finding.because }, claims: [...finding.claims], tell: said };
    });
  return [...missing.filter(({ rule }) => servers.test(rule)), ...own];
}
