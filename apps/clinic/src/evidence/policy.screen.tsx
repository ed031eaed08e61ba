import "./evidence.css";
import "./policy.css";
import { showPolicy } from "@pistor/api/evidence";
import { Card, Chip, Empty, Failed, Icon, PageHead, SelectField } from "@pistor/ui";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Show } from "../kit/answered.tsx";
import { useEndpoint } from "../kit/client.ts";
import { currentLanguage } from "../kit/language.ts";
import { useTitle } from "../kit/title.ts";
import { English } from "./english.tsx";
import { speakEvidence, useWords } from "./evidence-words.ts";
import { PolicyEditor } from "./policy-editor.tsx";
import { PolicyHistory } from "./policy-history.tsx";
import type { Changeable, Policy } from "./policy-reply.ts";
import { quantity } from "./quantity.tsx";

const slices = [
  "eligibility",
  "plan",
  "aftercare",
  "dosing",
  "map",
  "session",
  "stock",
  "schedule",
  "travel",
  "messages",
  "pricing",
] as const;
type Which = (typeof slices)[number] | "all" | "own";

/** What the clinic has set for itself, what it may set, and what was ever set: a list, and beside it one value. */
export function PolicyScreen() {
  const { t } = useTranslation();
  useTitle(t("policy.title"));
  const lang = currentLanguage();
  const words = useQuery({ queryKey: ["evidence-words", lang], queryFn: () => speakEvidence(lang) });
  const policy = useEndpoint(showPolicy);
  return (
    <>
      <PageHead
        title={t("policy.title")}
        below={
          <>
            {t("policy.text")} {lang !== "en" && t("policy.english")}
          </>
        }
      />
      <Show of={policy}>{(reply) => (words.data === true ? <Values policy={reply} /> : null)}</Show>
    </>
  );
}

function Values({ policy }: { policy: Policy }) {
  const { t } = useTranslation();
  const { parameter: id } = useSearch({ from: "/evidence/policy" });
  const go = useNavigate();
  const chosen = policy.parameters.find((each) => each.id === id);
  const opened = chosen !== undefined;
  return (
    <div className={opened ? "page-body policy policy--opened" : "page-body policy"}>
      <div className="policy__list">
        {policy.faults.map(({ parameter, message }) => (
          <Failed key={parameter} title={t("policy.fault")}>
            <p>{message}</p>
          </Failed>
        ))}
        <List policy={policy} chosen={chosen?.id ?? null} />
      </div>
      <div className="policy__one">
        {chosen === undefined ? (
          <div className="policy__choose">
            <Empty title={t("policy.choose")}>{t("policy.chooseHint")}</Empty>
          </div>
        ) : (
          <>
            <Link to="/evidence/policy" search={{}} className="browse__back">
              <Icon name="back" /> {t("policy.toList")}
            </Link>
            <PolicyEditor
              key={`${chosen.id} ${policy.version}`}
              policy={policy}
              parameter={chosen}
              done={() => void go({ to: "/evidence/policy", search: { parameter: chosen.id } })}
            />
          </>
        )}
        <PolicyHistory changes={policy.history} of={chosen?.id ?? null} />
      </div>
    </div>
  );
}

function List({ policy, chosen }: { policy: Policy; chosen: string | null }) {
  const { t } = useTranslation();
  const words = useWords();
  const [which, setWhich] = useState<Which>("all");
  const nameOf = (slice: Which) => {
    if (slice === "session") return t("today.purpose.session");
    if (slice === "schedule") return t("rail.calendar");
    if (slice === "messages") return t("rail.inquiries");
    if (slice === "travel") return t("plan.trips");
    if (slice === "pricing") return words("policyQuotes");
    return t(`policy.slice.${slice}`);
  };
  const shown = policy.parameters.filter(
    ({ slice, own }) => which === "all" || (which === "own" ? own !== null : slice === which),
  );
  return (
    <>
      <SelectField<Which>
        label={t("policy.show")}
        value={which}
        options={(["all", "own", ...slices] as const).map((value) => ({ value, label: nameOf(value) }))}
        onChange={setWhich}
      />
      {shown.length === 0 && <Empty title={t("policy.none")} />}
      {slices
        .map((slice) => ({ slice, values: shown.filter((each) => each.slice === slice) }))
        .filter(({ values }) => values.length > 0)
        .map(({ slice, values }) => (
          <Card key={slice} title={nameOf(slice)} aside={<Chip>{values.length}</Chip>} className="policy__slice">
            <ul>
              {values.map((each) => (
                <Row key={each.id} parameter={each} chosen={each.id === chosen} />
              ))}
            </ul>
          </Card>
        ))}
    </>
  );
}

function Row({ parameter, chosen }: { parameter: Changeable; chosen: boolean }) {
  const { t } = useTranslation();
  const { id, title, unit, settled, own } = parameter;
  return (
    <li>
      <Link
        to="/evidence/policy"
        search={{ parameter: id }}
        className="policy__row"
        aria-current={chosen ? "page" : undefined}
      >
        <English>{title}</English>
        <span className="policy__values">
          {own !== null && (
            <Chip tone="marker" icon="clinic">
              {t("policy.own", { value: quantity(own, unit) })}
            </Chip>
          )}
          <span>{t("policy.settled", { value: quantity(settled.value, unit) })}</span>
        </span>
      </Link>
    </li>
  );
}
