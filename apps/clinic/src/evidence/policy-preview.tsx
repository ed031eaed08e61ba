import { previewPolicy } from "@pistor/api/evidence";
import type { ReplyOf } from "@pistor/api/kit";
import type { MixVerdict } from "@pistor/core/dosing";
import { Chip, decisionLooks, Failed, Icon, Waiting } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useEndpoint } from "../kit/client.ts";
import { day, time } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { useLater } from "../patient/use-later.ts";

type Change = ReplyOf<typeof previewPolicy>["changes"][number];
type OtherChange = ReplyOf<typeof previewPolicy>["others"][number];

/** Whom a value would change, before it is set. @param decides whether screening acts on it at all */
export function PolicyPreview({
  parameter,
  value,
  decides,
}: {
  parameter: string;
  /** null: withdrawn. */
  value: number | null;
  decides: boolean;
}) {
  const { t } = useTranslation();
  const asked = useLater(value, 350);
  const preview = useEndpoint(previewPolicy, {
    query: { lang: currentLanguage() },
    body: { parameter, value: asked },
  });
  return (
    <section className="policy__preview" aria-label={t("policy.whom")} aria-live="polite">
      <h3>{value === null ? t("policy.whomWithdrawn") : t("policy.whom")}</h3>
      {preview.state === "waiting" && <Waiting label={t("state.waiting")} />}
      {preview.state === "failed" && (
        <Failed title={t("state.failed")}>
          <p>{preview.problem.message}</p>
        </Failed>
      )}
      {preview.state === "here" && preview.reply.problem === null && (
        <>
          <p>
            {decides
              ? t("policy.changed", { count: preview.reply.changes.length, looked: preview.reply.looked })
              : t("policy.noDecision", { looked: preview.reply.looked })}
          </p>
          <ul className="policy__changes">
            {preview.reply.changes.map((change) => (
              <One key={`${change.patient.id} ${change.treatment}`} change={change} />
            ))}
            {preview.reply.others.map((change) => (
              <Other key={`${change.patient.id} ${change.what} ${change.before}`} change={change} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function One({ change }: { change: Change }) {
  const { t } = useTranslation();
  const { role } = useMe();
  const { patient, treatment, on, before, after, rules } = change;
  const name = `${patient.name} · ${patient.fileNo}`;
  return (
    <li>
      <p className="policy__who">
        {role === "physician" ? (
          <Link to="/patients/$patientId/eligibility" params={{ patientId: patient.id }}>
            {name}
          </Link>
        ) : (
          <strong>{name}</strong>
        )}{" "}
        <small>{t("policy.asked", { treatment: t(`treatment.${treatment}`), on: day(on) })}</small>
      </p>
      <p className="policy__turn">
        <Decided decided={before} />
        <Then />
        <Decided decided={after} />
      </p>
      {rules.map(({ rule, tell }) => (
        <p key={rule} className="policy__rule">
          {tell}
        </p>
      ))}
    </li>
  );
}

/** A planned mixture with its verdicts, or a sheet that runs with its ends. */
function Other({ change: { patient, treatment, what, before, after } }: { change: OtherChange }) {
  const { t } = useTranslation();
  const said = (value: string) =>
    what === "sheet" ? `${day(value)}, ${time(value)}` : t(`session.verdict.${value as MixVerdict}`);
  return (
    <li>
      <p className="policy__who">
        <strong>
          {patient.name} · {patient.fileNo}
        </strong>{" "}
        <small>{t(`policy.other.${what}`, { treatment: t(`treatment.${treatment}`) })}</small>
      </p>
      <p className="policy__turn">
        <Chip>{said(before)}</Chip>
        <Then />
        <Chip tone="care">{said(after)}</Chip>
      </p>
    </li>
  );
}

function Then() {
  const { t } = useTranslation();
  return (
    <span className="policy__arrow">
      <Icon name="forward" size={16} />
      <span className="quiet-text">{t("policy.then")}</span>
    </span>
  );
}

function Decided({ decided: { decision, until } }: { decided: Change["after"] }) {
  const { t } = useTranslation();
  const { tone, icon } = decisionLooks[decision];
  return (
    <Chip tone={tone} icon={icon}>
      {until === null ? t(`decision.${decision}`) : t("decision.not-yet-until", { day: day(until) })}
    </Chip>
  );
}
