import "./eligibility.css";
import { showEligibility } from "@pistor/api/eligibility";
import { showPatient } from "@pistor/api/patient";
import { useTranslation } from "react-i18next";
import { Show } from "../kit/answered.tsx";
import { useEndpoint } from "../kit/client.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { AskHere } from "./ask-here.tsx";
import { DecideForm } from "./decide-form.tsx";

/** In the queue: one decision or one question of one patient, without leaving the day. */
export function SettleHere({ patientId, kind }: { patientId: string; kind: "decide" | "ask" }) {
  const { t } = useTranslation();
  const { today } = useMe();
  const lang = currentLanguage();
  const chart = useEndpoint(showPatient, { params: { patientId }, query: { lang } });
  const treatment =
    chart.state === "here"
      ? (chart.reply.assessment?.treatment ?? chart.reply.courses[0]?.treatment ?? "face")
      : "face";
  const now = useEndpoint(
    showEligibility,
    { params: { patientId }, query: { treatment, on: today, lang } },
    { when: kind === "ask" && chart.state === "here" },
  );
  return (
    <Show of={chart}>
      {({ assessment, answers }) => {
        if (kind === "decide")
          return assessment !== null && assessment.decided === null && assessment.decision === "physician-decides" ? (
            <DecideForm patientId={patientId} assessmentId={assessment.id} />
          ) : (
            <p>{t("eligibility.nothingToDecide")}</p>
          );
        if (now.state !== "here") return null;
        return now.reply.ask.length === 0 ? (
          <p>{t("eligibility.nothingToAsk")}</p>
        ) : (
          <AskHere key={answers?.version ?? 0} patientId={patientId} kept={answers} ask={now.reply.ask} most={1} />
        );
      }}
    </Show>
  );
}
