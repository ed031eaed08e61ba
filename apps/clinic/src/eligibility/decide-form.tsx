import { decideAssessment } from "@pistor/api/eligibility";
import { Button, Choice, TextArea } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { useWrite } from "../kit/client.ts";
import { useMe } from "../kit/me.tsx";
import { useKept } from "../patient/use-kept.ts";

type Decided = "treat" | "do-not-treat";

/** As many characters as the contract asks of a reason. */
const shortestReason = 10;

/** The physician's decision and why. Others read who can take it. */
export function DecideForm({ patientId, assessmentId }: { patientId: string; assessmentId: string }) {
  const { t } = useTranslation();
  const { role } = useMe();
  const form = useKept<{ decided: Decided | null; reason: string }>(`pistor.decide.${assessmentId}`, {
    decided: null,
    reason: "",
  });
  const decide = useWrite(decideAssessment);
  if (role !== "physician") return <p>{t("eligibility.onlyPhysician")}</p>;
  const { decided, reason } = form.value;
  const short = reason.trim().length < shortestReason;
  const blocked = decided === null ? t("eligibility.chooseFirst") : short ? t("eligibility.reasonShort") : undefined;
  return (
    <form
      className="decide"
      onSubmit={(event) => {
        event.preventDefault();
        if (decided === null || short) return;
        decide
          .write({ input: { params: { patientId, assessmentId }, body: { decided, reason: reason.trim() } } })
          .then(() => form.forget())
          // The refusal stands below; the reason is still in its field.
          .catch(() => undefined);
      }}
    >
      <Choice<Decided>
        legend={t("eligibility.yourDecision")}
        value={decided}
        options={[
          { value: "treat", label: t("eligibility.treat") },
          { value: "do-not-treat", label: t("eligibility.doNotTreat") },
        ]}
        onChange={(value) => form.set({ ...form.value, decided: value })}
      />
      <TextArea
        label={t("eligibility.reason")}
        hint={t("eligibility.reasonHint")}
        value={reason}
        maxLength={1000}
        onChange={(value) => form.set({ ...form.value, reason: value })}
      />
      {decide.problem !== null && (
        <p className="field__error" role="alert">
          {decide.problem.message}
        </p>
      )}
      <Button type="submit" look="primary" busy={decide.busy} blocked={blocked}>
        {t("eligibility.decide")}
      </Button>
    </form>
  );
}
