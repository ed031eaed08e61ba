import type { LabelSize, Preparation } from "@pistor/api/dosing";
import { labelSizes, printLabels, printSheet } from "@pistor/api/dosing";
import { urlOf } from "@pistor/api/kit";
import { Button, Icon, TextField } from "@pistor/ui";
import type { FormEvent } from "react";
import { useState } from "react";
import { currentLanguage } from "../kit/language.ts";
import type { PreparationOf } from "./mixture-preparation.ts";
import { useMixtureWords } from "./mixture-words.ts";

/** What can be done with what was prepared: its labels, its sheet, and taking it out of use. */
export function Prepared({
  now,
  preparation,
  size,
  onSize,
}: {
  now: Preparation;
  preparation: PreparationOf;
  size: LabelSize;
  onSize: (size: LabelSize) => void;
}) {
  const t = useMixtureWords();
  const [voiding, setVoiding] = useState(false);
  const [reason, setReason] = useState("");
  const params = { preparationId: now.id };
  const lang = currentLanguage();
  const count = now.syringes.length;
  const waits = now.needsCheck ? t("act.waitsForSecond") : now.ended ? t("act.ended") : undefined;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if ((await preparation.drop(now.id, reason.trim())) !== null) setVoiding(false);
  };
  return (
    <>
      <fieldset className="mix-sizes">
        <legend className="quiet-text">{t("act.size")}</legend>
        {labelSizes.map((each) => (
          <button
            key={each}
            type="button"
            className="tabs__tab"
            aria-pressed={each === size}
            onClick={() => onSize(each)}
          >
            <bdi dir="ltr">{each.replace("x", " × ")} mm</bdi>
          </button>
        ))}
      </fieldset>
      <div className="mix-act__buttons">
        {waits === undefined ? (
          <a
            className="button button--primary button--large"
            href={urlOf(printLabels, { params, query: { size, lang } })}
            target="_blank"
            rel="noreferrer"
          >
            <Icon name="print" />
            <span>{t("act.print", { count })}</span>
          </a>
        ) : (
          <Button icon="print" look="primary" size="large" blocked={waits}>
            {t("act.print", { count })}
          </Button>
        )}
        <a
          className="button button--secondary button--large"
          href={urlOf(printSheet, { params, query: { lang } })}
          target="_blank"
          rel="noreferrer"
        >
          <Icon name="document" />
          <span>{t("act.sheet")}</span>
        </a>
      </div>
      {waits !== undefined && <p className="mix-act__why">{waits}</p>}
      {voiding ? (
        <form className="mix-act__void" onSubmit={(event) => void submit(event)}>
          <TextField label={t("act.voidWhy")} value={reason} onChange={setReason} />
          <div className="mix-act__buttons">
            <Button
              type="submit"
              look="danger"
              busy={preparation.busy}
              blocked={reason.trim().length < 3 ? t("act.voidNeeds") : undefined}
            >
              {t("act.voidNow", { number: now.number })}
            </Button>
            <Button onClick={() => setVoiding(false)}>{t("add.cancel")}</Button>
          </div>
        </form>
      ) : (
        <Button look="quiet" onClick={() => setVoiding(true)}>
          {t("act.void")}
        </Button>
      )}
    </>
  );
}
