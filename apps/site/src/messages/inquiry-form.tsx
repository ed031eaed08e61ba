import { treatments } from "@pistor/core/eligibility";
import type { Language } from "@pistor/core/evidence";
import { writeList } from "@pistor/core/evidence";
import { Button, CheckRow, Failed, languageNames, SelectField, TextArea, TextField } from "@pistor/ui";
import { useEffect, useMemo, useRef, useState } from "react";
import { carriedCheck } from "../eligibility/carried-check.ts";
import { countriesIn } from "../kit/countries.ts";
import { Go } from "../kit/go.tsx";
import { AttachedCheck } from "./attached-check.tsx";
import type { FaultPlace, InquiryDraft } from "./inquiry-draft.ts";
import { emptyDraft, faultPlaces, faultsOf, keepDraft, readDraft } from "./inquiry-draft.ts";
import type { InquiryWords } from "./inquiry-words.ts";
import { tell } from "./inquiry-words.ts";
import type { NotSent, PublicClinic } from "./send-inquiry.ts";
import { send } from "./send-inquiry.ts";
import type { Thanks } from "./sent.tsx";
import { UrgentNote, useUrgent } from "./urgent-note.tsx";
import { WhatNext } from "./what-next.tsx";

const languageList = Object.entries(languageNames) as [Language, string][];

/** Everything that is asked, on one page; a fault stands beside its field, and nothing typed is lost. */
export function InquiryForm({
  clinics,
  words,
  onSent,
}: {
  clinics: readonly PublicClinic[];
  words: InquiryWords;
  onSent: (thanks: Thanks) => void;
}) {
  const [check] = useState(carriedCheck);
  const [draft, setDraft] = useState(() => begun(clinics, words.lang));
  const [along, setAlong] = useState(true);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [notSent, setNotSent] = useState<NotSent | null>(null);
  const key = useRef({ said: "", key: "" });
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Who comes from the end of a long result begins at the head of this page.
    if (carriedCheck() === null) return;
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, []);
  const countries = useMemo(() => countriesIn(words.lang), [words.lang]);
  const clinic = clinics.find(({ code }) => code === draft.clinic);
  const urgent = useUrgent(draft.message);
  const faults = tried ? faultsOf(draft) : {};
  const consent = tell(words, "consent", { clinic: clinic?.name ?? tell(words, "aClinic") });
  const set = (part: Partial<InquiryDraft>) => {
    const next = { ...draft, hadCheck: check !== null || draft.hadCheck, ...part };
    setDraft(next);
    keepDraft(next);
  };
  const error = (place: FaultPlace) => {
    const fault = faults[place];
    return fault === undefined ? undefined : tell(words, fault);
  };

  const submit = async () => {
    setTried(true);
    const first = faultPlaces.find((place) => place in faultsOf(draft));
    if (first !== undefined) {
      form.current?.querySelector<HTMLElement>(`[data-place="${first}"] :is(input, textarea, select)`)?.focus();
      return;
    }
    const sending = along ? check : null;
    const said = JSON.stringify([draft, sending?.doneAt]);
    if (key.current.said !== said) key.current = { said, key: crypto.randomUUID() };
    setBusy(true);
    setNotSent(null);
    const answer = await send(draft, sending, consent, key.current.key);
    setBusy(false);
    if ("notSent" in answer) setNotSent(answer.notSent);
    else
      onSent({
        sent: answer.sent,
        clinic,
        to: draft.email.trim() || draft.phone.trim(),
        withCheck: check === null ? null : sending !== null,
      });
  };

  return (
    <div className="inquiry">
      <div className="inquiry__main">
        <h1 ref={heading} tabIndex={-1}>
          {tell(words, "title")}
        </h1>
        <p className="inquiry__lead">{tell(words, "lead")}</p>
        {check === null && (
          <p className="inquiry__first">
            {tell(words, draft.hadCheck ? "checkGone" : "checkFirst")} <Go to="/check">{tell(words, "checkOpen")}</Go>
          </p>
        )}
        <form
          ref={form}
          className="inquiry__form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) void submit();
          }}
        >
          {check !== null && <AttachedCheck check={check} along={along} words={words} onAlong={setAlong} />}
          {clinics.length > 1 && (
            <div data-place="clinic">
              <SelectField
                label={tell(words, "clinic")}
                value={draft.clinic}
                options={[
                  { value: "", label: tell(words, "clinicChoose") },
                  ...clinics.map(({ code, name, city }) => ({ value: code, label: city ? `${name}, ${city}` : name })),
                ]}
                onChange={(code) => set({ clinic: code })}
              />
              <FieldFault text={error("clinic")} />
            </div>
          )}
          <SelectField
            label={tell(words, "treatment")}
            hint={tell(words, "optional")}
            value={draft.treatment}
            options={[
              { value: "", label: tell(words, "treatmentNone") },
              ...treatments.map((value) => ({ value, label: tell(words, `treatment.${value}`) })),
            ]}
            onChange={(treatment) => set({ treatment })}
          />
          <div data-place="message">
            <TextArea
              label={tell(words, "message")}
              hint={tell(words, "messageHint")}
              error={error("message")}
              rows={6}
              maxLength={4000}
              dir="auto"
              value={draft.message}
              onChange={(message) => set({ message })}
            />
          </div>
          {urgent && <UrgentNote phone={clinic?.phone ?? ""} words={words} />}
          <SelectField<InquiryDraft["adult"]>
            label={tell(words, "adult")}
            hint={tell(words, "optional")}
            value={draft.adult}
            options={[
              { value: "", label: tell(words, "treatmentNone") },
              { value: "yes", label: tell(words, "adult.yes") },
              { value: "no", label: tell(words, "adult.no") },
            ]}
            onChange={(adult) => set({ adult })}
          />
          {draft.adult === "no" && (
            <p className="inquiry__first" role="status">
              {tell(words, "minorNote")}
            </p>
          )}
          <div data-place="name">
            <TextField
              label={tell(words, "name")}
              error={error("name")}
              autoComplete="name"
              maxLength={120}
              value={draft.name}
              onChange={(name) => set({ name })}
            />
          </div>
          <fieldset className="inquiry__contact">
            <legend>{tell(words, "contact")}</legend>
            <p className="field__hint">{tell(words, "contactHint")}</p>
            <div data-place="email">
              <TextField
                label={tell(words, "email")}
                error={error("email")}
                type="email"
                dir="ltr"
                autoComplete="email"
                maxLength={200}
                value={draft.email}
                onChange={(email) => set({ email })}
              />
            </div>
            <div data-place="phone">
              <TextField
                label={tell(words, "phone")}
                hint={tell(words, "phoneHint")}
                error={error("phone")}
                type="tel"
                dir="ltr"
                autoComplete="tel"
                maxLength={40}
                value={draft.phone}
                onChange={(phone) => set({ phone })}
              />
            </div>
          </fieldset>
          <div className="inquiry__pair">
            <SelectField
              label={tell(words, "country")}
              hint={tell(words, "optional")}
              value={draft.country}
              options={[{ value: "", label: tell(words, "treatmentNone") }, ...countries]}
              onChange={(country) => set({ country })}
            />
            <SelectField<Language>
              label={tell(words, "language")}
              hint={
                clinic === undefined || clinic.languages.length === 0
                  ? ""
                  : tell(words, "languageHint", {
                      languages: writeList(
                        clinic.languages.map((each) => languageNames[each]),
                        words.lang,
                      ),
                    })
              }
              value={draft.language}
              options={languageList.map(([value, label]) => ({ value, label }))}
              onChange={(language) => set({ language })}
            />
          </div>
          <div className="inquiry__website" aria-hidden="true">
            <label>
              {tell(words, "website")}
              <input
                tabIndex={-1}
                autoComplete="off"
                value={draft.website}
                onChange={(event) => set({ website: event.target.value })}
              />
            </label>
          </div>
          <div data-place="consent" className="inquiry__consent">
            <CheckRow label={consent} checked={draft.consent} onChange={(agreed) => set({ consent: agreed })} />
            <FieldFault text={error("consent")} />
          </div>
          <details className="inquiry__data">
            <summary>{tell(words, "dataTitle")}</summary>
            <p>{tell(words, "dataText", { clinic: clinic?.name ?? tell(words, "aClinic") })}</p>
          </details>
          {notSent !== null && (
            <Failed title={tell(words, "notSent")}>
              <p>{tell(words, sayOf(notSent))}</p>
              {notSent.status >= 400 && notSent.status < 500 && notSent.message !== "" && (
                <p lang="en" dir="ltr">
                  {notSent.message}
                </p>
              )}
            </Failed>
          )}
          <div className="inquiry__foot">
            <Button type="submit" look="primary" size="large" icon="send" busy={busy}>
              {tell(words, "send")}
            </Button>
            <Button look="quiet" size="large" onClick={() => set(emptyOf(draft, clinics, words.lang))}>
              {tell(words, "clear")}
            </Button>
            <p className="inquiry__small">{tell(words, "kept")}</p>
          </div>
        </form>
      </div>
      <WhatNext clinic={clinic} words={words} />
    </div>
  );
}

function FieldFault({ text }: { text: string | undefined }) {
  return text === undefined ? null : (
    <p className="field__error" role="alert">
      {text}
    </p>
  );
}

function sayOf({ status }: NotSent): "silent" | "tooMany" | "notTaken" {
  if (status === 429) return "tooMany";
  return status === 0 || status >= 500 ? "silent" : "notTaken";
}

/** What was typed before, with the clinic of the address (`?clinic=code`), or the only one there is. */
function begun(clinics: readonly PublicClinic[], lang: Language): InquiryDraft {
  const kept = readDraft(lang);
  const named = new URLSearchParams(window.location.search).get("clinic");
  const codes = clinics.map(({ code }) => code);
  const clinic = [named, kept.clinic, codes.length === 1 ? codes[0] : ""].find((code) => codes.includes(code ?? ""));
  const check = carriedCheck();
  const treatment = kept.treatment === "" && check !== null ? check.given.treatment : kept.treatment;
  return { ...kept, clinic: clinic ?? "", treatment };
}

function emptyOf(draft: InquiryDraft, clinics: readonly PublicClinic[], lang: Language): InquiryDraft {
  return { ...emptyDraft(lang), clinic: clinics.length === 1 ? draft.clinic : "" };
}
