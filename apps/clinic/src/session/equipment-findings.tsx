import type { Equipment, EquipmentFinding } from "@pistor/core/devices";
import { judgeEquipment } from "@pistor/core/devices";
import type { WordedFinding } from "@pistor/core/evidence";
import { tell } from "@pistor/core/evidence";
import { equipmentUse } from "@pistor/core/session";
import { deviceKnowledge, deviceTexts } from "@pistor/knowledge/devices";
import { FindingRow } from "@pistor/ui";
import { useCitesWords } from "../kit/cites-words.ts";
import { currentLanguage } from "../kit/language.ts";
import { useNames } from "./names.ts";
import type { StepProps } from "./session-steps.ts";

/** What only the server can know: answers of the patient, other sessions, and what the stock holds. */
const ofTheServer = ["needle-free.excluded", "needle-free.not-asked", "head.reused", "head.held", "needle.held"];

const ofTheDevice = ["device.multi-injector", "device.dermojet", "device.held", "device.retired"];

/** What speaks against the equipment as it is chosen now, at once and without the network. */
export function EquipmentFindings({ draft, equipment }: { draft: StepProps["draft"]; equipment: Equipment }) {
  const words = useCitesWords();
  const nameOf = useNames();
  const all = judgeEquipment(deviceKnowledge, equipment, equipmentUse(draft.document));
  // One that may not be used at all is answered with that alone.
  const barred = all.filter(({ rule }) => ofTheDevice.includes(rule));
  const found = barred.length > 0 ? barred : all.filter(({ rule }) => !ofTheServer.includes(rule));
  const told = barred.length > 0 ? [] : draft.missing.filter(({ rule }) => ofTheServer.includes(rule));
  if (found.length + told.length === 0) return null;
  const named = (finding: EquipmentFinding): WordedFinding => {
    const { region, substances } = finding.because;
    const because = {
      ...finding.because,
      ...(typeof region === "string" ? { region: nameOf(region) } : {}),
      ...(Array.isArray(substances) ? { substances: substances.map((id) => nameOf(String(id))) } : {}),
    };
    return tell(deviceTexts, { ...finding, because }, currentLanguage(), "staff");
  };
  return (
    <ul className="equipment__part" aria-live="polite">
      {found.map((finding) => {
        const { rule, then, claims, disagree, tell: sentence, tellLang } = named(finding);
        return (
          <FindingRow
            key={rule + JSON.stringify(finding.because)}
            level={then === "refused" ? "stop" : "care"}
            tell={sentence}
            tellLang={tellLang}
            claims={claims}
            disagree={disagree}
            words={words}
          />
        );
      })}
      {told.map((finding) => (
        <FindingRow
          key={finding.rule}
          level="stop"
          tell={finding.tell}
          tellLang={finding.tellLang}
          claims={finding.claims}
          disagree={finding.disagree}
          words={words}
        />
      ))}
    </ul>
  );
}
