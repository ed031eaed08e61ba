import "./register.css";
import type { Details } from "@pistor/api/patient";
import { registerPatient } from "@pistor/api/patient";
import { Button, Card, Failed, Icon, PageHead } from "@pistor/ui";
import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useWrite } from "../kit/client.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { useTitle } from "../kit/title.ts";
import { DetailsForm, isOfAField } from "./details-form.tsx";
import { useKept } from "./use-kept.ts";

/** A new patient. What was typed stays, also after a reload, until it is kept. */
export function RegisterScreen() {
  const { t } = useTranslation();
  const { clinic } = useMe();
  const go = useNavigate();
  const form = useKept<Details>("pistor.register", {
    givenName: "",
    familyName: "",
    birthDate: "",
    sex: "unknown",
    language: currentLanguage(),
    country: clinic?.country ?? "TR",
    city: "",
    phone: "",
    email: "",
  });
  const register = useWrite(registerPatient, ["patient.find"]);
  useTitle(t("patients.register"));
  const keep = async () => {
    const kept = await register.write({ input: { body: form.value } });
    form.forget();
    await go({ to: "/patients/$patientId", params: { patientId: kept.patientId } });
  };
  return (
    <>
      <PageHead
        title={t("patients.register")}
        below={t("patients.registerText")}
        back={
          <Link to="/patients" className="icon-button" aria-label={t("chart.toPatients")} title={t("chart.toPatients")}>
            <Icon name="back" />
          </Link>
        }
      />
      <div className="page-body">
        <form
          className="register"
          onSubmit={(event) => {
            event.preventDefault();
            // The refusal stands beside its field.
            keep().catch(() => undefined);
          }}
        >
          <Card>
            <DetailsForm details={form.value} problem={register.problem} onChange={form.set} />
          </Card>
          {register.problem !== null && !isOfAField(register.problem, form.value) && (
            <Failed title={t("patients.notKept")}>
              <p>{register.problem.message}</p>
            </Failed>
          )}
          <div className="register__foot">
            <Button type="submit" look="primary" busy={register.busy}>
              {t("patients.keep")}
            </Button>
            {form.kept && (
              <Button look="quiet" onClick={() => form.forget()}>
                {t("patients.clear")}
              </Button>
            )}
          </div>
        </form>
      </div>
    </>
  );
}
