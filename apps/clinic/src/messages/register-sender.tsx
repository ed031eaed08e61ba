import "../patient/register.css";
import type { Inquiry } from "@pistor/api/messages";
import { registerFromInquiry } from "@pistor/api/messages";
import type { Details } from "@pistor/api/patient";
import { Button, Card, CheckRow, Failed, Icon, IconButton } from "@pistor/ui";
import { Link, useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useWrite } from "../kit/client.ts";
import { useMe } from "../kit/me.tsx";
import { DetailsForm, isOfAField } from "../patient/details-form.tsx";
import { useKept } from "../patient/use-kept.ts";
import { ChangedMeanwhile } from "./changed-meanwhile.tsx";
import { detailsFrom } from "./details-from.ts";
import { useWords } from "./inquiry-words.ts";
import { JoinedToPatient } from "./joined-here.tsx";
import { mayAnswer, mayRegister } from "./may-answer.ts";

/** The sender becomes a patient with a file; the details that were given stand in the form already. */
export function RegisterSender({ inquiry, again }: { inquiry: Inquiry; again: () => void }) {
  const t = useWords();
  const { t: main } = useTranslation();
  const { role, clinic } = useMe();
  const go = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  const form = useKept<Details>(`pistor.inquiry.register.${inquiry.id}`, detailsFrom(inquiry, clinic?.country ?? "TR"));
  const [takeAnswers, setTakeAnswers] = useState(true);
  const [seen, setSeen] = useState<Inquiry | null>(null);
  const register = useWrite(registerFromInquiry);
  if (inquiry.patientId !== null)
    return (
      <Card title={t("register.title")}>
        <Link to="/patients/$patientId" params={{ patientId: inquiry.patientId }} className="button button--secondary">
          <Icon name="person" />
          <span>{t("register.chart")}</span>
        </Link>
        <JoinedToPatient inquiry={inquiry} may={mayAnswer(role)} again={again} />
      </Card>
    );
  if (!mayRegister(role)) return null;
  const keep = async () => {
    setSeen(inquiry);
    const { patientId } = await register.write({
      input: {
        params: { inquiryId: inquiry.id },
        body: { details: form.value, takeAnswers: takeAnswers && inquiry.selfCheck !== null },
      },
      ifMatch: inquiry.version,
    });
    form.forget();
    dialog.current?.close();
    await go({ to: "/patients/$patientId", params: { patientId } });
  };
  return (
    <Card title={t("register.title")}>
      <div className="inquiry-part">
        <p className="inquiry-quiet">{t("register.text")}</p>
        <Button icon="person" onClick={() => dialog.current?.showModal()}>
          {t("register.begin")}
        </Button>
      </div>
      <dialog ref={dialog} className="dialog inquiry-dialog" aria-labelledby="register-sender">
        <header className="dialog__head">
          <h2 id="register-sender">{t("register.begin")}</h2>
          <IconButton icon="cross" name={t("close.dialog")} onClick={() => dialog.current?.close()} />
        </header>
        <form
          className="register"
          onSubmit={(event) => {
            event.preventDefault();
            // The refusal stands beside its field, or below.
            keep().catch(again);
          }}
        >
          <DetailsForm details={form.value} problem={register.problem} onChange={form.set} />
          {inquiry.selfCheck !== null && (
            <CheckRow
              label={t("register.takeAnswers")}
              note={t("register.takeAnswersNote")}
              checked={takeAnswers}
              onChange={setTakeAnswers}
            />
          )}
          {register.problem !== null &&
            !isOfAField(register.problem, form.value) &&
            (register.problem.status === 412 ? (
              <ChangedMeanwhile problem={register.problem} before={seen} now={inquiry} />
            ) : (
              <Failed title={main("patients.notKept")}>
                <p>{register.problem.message}</p>
              </Failed>
            ))}
          <div className="register__foot">
            <Button type="submit" look="primary" busy={register.busy}>
              {main("patients.keep")}
            </Button>
          </div>
        </form>
      </dialog>
    </Card>
  );
}
