import { Button, Choice, Failed } from "@pistor/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isAnswerKey } from "../eligibility/question-kind.ts";
import { choiceOf, questionOf, substanceName } from "../eligibility/question-words.ts";
import type { Clash, Place } from "./sheet.ts";
import { examinationFields } from "./sheet.ts";

/** Two wrote at once: both versions stand here until a person has chosen. */
export function Clashes({
  clashes,
  onSettled,
}: {
  clashes: readonly Clash[];
  onSettled: (theirs: ReadonlySet<Place>) => void;
}) {
  const { t } = useTranslation();
  const [theirs, setTheirs] = useState<ReadonlySet<Place>>(new Set());
  const name = usePlaceName();
  const value = useValueWords();
  return (
    <Failed
      title={t("examination.changedMeanwhile")}
      action={
        <Button look="primary" onClick={() => onSettled(theirs)}>
          {t("examination.keepChosen")}
        </Button>
      }
    >
      <p>{clashes.length === 0 ? t("examination.noClash") : t("examination.clashText")}</p>
      <div className="clashes">
        {clashes.map((clash) => (
          <Choice
            key={clash.place}
            legend={name(clash.place)}
            value={theirs.has(clash.place) ? "theirs" : "mine"}
            options={[
              { value: "mine", label: t("examination.mine", { value: value(clash.place, clash.mine) }) },
              { value: "theirs", label: t("examination.theirs", { value: value(clash.place, clash.theirs) }) },
            ]}
            onChange={(who) => {
              const next = new Set(theirs);
              if (who === "theirs") next.add(clash.place);
              else next.delete(clash.place);
              setTheirs(next);
            }}
          />
        ))}
      </div>
    </Failed>
  );
}

function usePlaceName(): (place: Place) => string {
  const { t } = useTranslation();
  const labels = {
    fitzpatrick: t("examination.fitzpatrick"),
    glogau: t("examination.glogau"),
    systolicMmHg: t("examination.systolic"),
    diastolicMmHg: t("examination.diastolic"),
    weightKg: t("examination.weight"),
    goal: t("examination.goal"),
    skin: t("examination.skin"),
    medicines: t("examination.medicines"),
    notes: t("examination.notes"),
  };
  return (place) => {
    if (place === "allergies") return questionOf("allergies");
    const key = place.slice(place.indexOf(".") + 1);
    const field = examinationFields.find((each) => each === key);
    return field === undefined ? questionOf(key) : labels[field];
  };
}

function useValueWords(): (place: Place, value: unknown) => string {
  const { t } = useTranslation();
  return (place, value) => {
    if (place === "allergies") {
      if (!Array.isArray(value)) return t("common.notAsked");
      return value.length === 0 ? t("common.none") : value.map((each) => substanceName(String(each))).join(", ");
    }
    if (value === undefined || value === "") return "–";
    if (value === true) return t("common.yes");
    if (value === false) return t("common.no");
    if (value === null) return t("common.none");
    const key = place.slice(place.indexOf(".") + 1);
    return isAnswerKey(key) && typeof value === "string" && !/^\d/.test(value) ? choiceOf(key, value) : String(value);
  };
}
