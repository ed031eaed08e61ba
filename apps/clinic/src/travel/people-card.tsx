import type { Language } from "@pistor/core/evidence";
import { languages } from "@pistor/core/evidence";
import { Card, SelectField, TextArea, TextField } from "@pistor/ui";
import { languageNames } from "../kit/language.ts";
import type { JourneyDraft } from "./journey-draft.ts";
import { useTravelWords } from "./travel-words.ts";

/** Who drives, who interprets, who gets the letter at home, and by which clocks the patient lives. */
export function PeopleCard({
  draft,
  set,
  language,
  zoneFault,
}: {
  draft: JourneyDraft;
  set: (draft: JourneyDraft) => void;
  language: Language;
  zoneFault: boolean;
}) {
  const t = useTravelWords();
  const { driver, interpreter, homePhysician } = draft;
  return (
    <Card title={t("people.title")}>
      <fieldset className="journey__way">
        <legend>{t("people.driver")}</legend>
        <Helper person={driver} set={(part) => set({ ...draft, driver: { ...driver, ...part } })} />
      </fieldset>
      <fieldset className="journey__way">
        <legend>{t("people.interpreter")}</legend>
        <Helper person={interpreter} set={(part) => set({ ...draft, interpreter: { ...interpreter, ...part } })} />
        <TextField
          label={t("people.languages")}
          hint={t("people.languagesHint", { language })}
          dir="ltr"
          value={interpreter.languages.join(", ")}
          onChange={(text) =>
            set({
              ...draft,
              interpreter: {
                ...interpreter,
                languages:
                  text
                    .toLowerCase()
                    .match(/[a-z]{2}/g)
                    ?.slice(0, 10) ?? [],
              },
            })
          }
        />
      </fieldset>
      <fieldset className="journey__way">
        <legend>{t("people.homePhysician")}</legend>
        <TextField
          label={t("people.name")}
          value={homePhysician.name}
          maxLength={120}
          onChange={(name) => set({ ...draft, homePhysician: { ...homePhysician, name } })}
        />
        <TextField
          label={t("people.practice")}
          value={homePhysician.practice}
          maxLength={120}
          onChange={(practice) => set({ ...draft, homePhysician: { ...homePhysician, practice } })}
        />
        <TextField
          label={t("phone")}
          type="tel"
          dir="ltr"
          value={homePhysician.phone}
          maxLength={40}
          onChange={(phone) => set({ ...draft, homePhysician: { ...homePhysician, phone } })}
        />
        <TextField
          label={t("people.email")}
          type="email"
          dir="ltr"
          value={homePhysician.email}
          maxLength={200}
          onChange={(email) => set({ ...draft, homePhysician: { ...homePhysician, email } })}
        />
        <SelectField
          label={t("people.letterLanguage")}
          value={languages.find((each) => each === homePhysician.language) ?? "en"}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
          onChange={(chosen) => set({ ...draft, homePhysician: { ...homePhysician, language: chosen } })}
        />
      </fieldset>
      <fieldset className="journey__way">
        <legend>{t("people.patient")}</legend>
        <TextField
          label={t("people.homeZone")}
          hint={t("people.homeZoneHint")}
          dir="ltr"
          value={draft.homeZone}
          error={zoneFault ? t("fault.zone") : undefined}
          maxLength={60}
          onChange={(homeZone) => set({ ...draft, homeZone })}
        />
        <TextField
          label={t("people.companion")}
          value={draft.companion}
          maxLength={120}
          onChange={(companion) => set({ ...draft, companion })}
        />
        <TextArea
          label={t("people.note")}
          value={draft.note}
          maxLength={1000}
          onChange={(note) => set({ ...draft, note })}
        />
      </fieldset>
    </Card>
  );
}

function Helper({
  person,
  set,
}: {
  person: JourneyDraft["driver"];
  set: (part: { readonly name?: string; readonly phone?: string }) => void;
}) {
  const t = useTravelWords();
  return (
    <>
      <TextField label={t("people.name")} value={person.name} maxLength={120} onChange={(name) => set({ name })} />
      <TextField
        label={t("phone")}
        type="tel"
        dir="ltr"
        value={person.phone}
        maxLength={40}
        onChange={(phone) => set({ phone })}
      />
    </>
  );
}
