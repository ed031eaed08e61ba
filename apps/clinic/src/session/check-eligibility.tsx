import { showEligibility } from "@pistor/api/eligibility";
import type { SessionRecord } from "@pistor/core/session";
import { Button, DecisionBanner, FindingRow, TextArea } from "@pistor/ui";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { SinceLines } from "../eligibility/since-then.tsx";
import { useCitesWords } from "../kit/cites-words.ts";
import { useEndpoint } from "../kit/client.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { RoomCard } from "./room-card.tsx";
import { useRoomWords } from "./room-words.ts";
import type { StepProps } from "./session-steps.ts";
import { clock, useStamp } from "./stamp.ts";
import type { Missing } from "./use-draft.ts";

type Checks = SessionRecord["checks"];

/** Asked again for this very day, since answers change. */
export function EligibilityCheck({
  session,
  draft,
  missing,
  set,
}: Pick<StepProps, "session" | "draft"> & { missing: Missing; set: (part: Partial<Checks>) => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const w = useRoomWords();
  const words = useCitesWords();
  const { stamp } = useStamp();
  const [reason, setReason] = useState("");
  const mixture = draft.document.mixture?.ingredients.map(({ substance }) => substance).join(",");
  const check = useEndpoint(showEligibility, {
    params: { patientId: session.person.id },
    query: {
      treatment: session.course.treatment,
      on: session.on,
      lang: currentLanguage(),
      ...(mixture === undefined || mixture === "" ? {} : { mixture }),
    },
  });
  const kept = draft.document.checks.eligibility;
  // While it is asked anew, as another vial came in, the last answer stays in view.
  const [last, setLast] = useState(check.state === "here" ? check.reply : null);
  if (check.state === "here" && check.reply !== last) setLast(check.reply);
  const decision = check.state === "here" ? check.reply.decision : null;
  // What the server found is written down as it is found; the server checks it again when it keeps and signs.
  useEffect(() => {
    if (decision === null || (kept?.decision === decision && kept.on === session.on)) return;
    set({
      eligibility: {
        ...stamp(),
        on: session.on as never,
        decision,
        ...(kept?.decidedBy === undefined ? {} : { decidedBy: kept.decidedBy }),
      },
    });
  });
  if (last === null)
    return (
      <RoomCard id="eligibility" title={t("session.eligibility.title")} missing={missing}>
        {check.state === "failed" && kept !== undefined ? (
          <p>{w("eligibility.kept", { decision: t(`decision.${kept.decision}`), at: clock(kept.at) })}</p>
        ) : null}
      </RoomCard>
    );
  const { findings, since } = last;
  return (
    <RoomCard id="eligibility" title={t("session.eligibility.title")} missing={missing}>
      <DecisionBanner decision={last.decision} title={t(`decision.${last.decision}`)}>
        {findings.length === 0 ? t("session.eligibility.nothing") : null}
      </DecisionBanner>
      <ul>
        {findings.map((finding) => (
          <FindingRow
            key={finding.rule}
            level={finding.then === "not-eligible" ? "stop" : "care"}
            tell={finding.tell}
            tellLang={finding.tellLang}
            claims={finding.claims}
            disagree={finding.disagree}
            words={words}
          />
        ))}
      </ul>
      {since !== null && <SinceLines since={since} />}
      {last.decision === "physician-decides" &&
        kept !== undefined &&
        (kept.decidedBy !== undefined ? (
          <p>
            {t("session.eligibility.decided", {
              physician: kept.decidedBy.physician,
              reason: kept.decidedBy.reason,
            })}
          </p>
        ) : me.role === "physician" ? (
          <div className="session-fields">
            <TextArea
              label={t("session.eligibility.reason")}
              hint={t("session.eligibility.reasonHow")}
              value={reason}
              onChange={setReason}
            />
            <Button
              blocked={reason.trim().length < 10 ? t("session.eligibility.reasonHow") : undefined}
              onClick={() =>
                set({
                  eligibility: { ...kept, decidedBy: { physician: me.member?.name ?? "", reason: reason.trim() } },
                })
              }
            >
              {t("session.eligibility.treat")}
            </Button>
          </div>
        ) : (
          <p>{t("session.eligibility.onlyPhysician")}</p>
        ))}
    </RoomCard>
  );
}
