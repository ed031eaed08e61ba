import type { BodyOf } from "@pistor/api/kit";
import { addInquiry } from "@pistor/api/messages";
import { treatments } from "@pistor/core/eligibility";
import type { Language } from "@pistor/core/evidence";
import { Button, CheckRow, Choice, Failed, IconButton, SelectField, TextArea, TextField } from "@pistor/ui";
import type { RefObject } from "react";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useWrite } from "../kit/client.ts";
import { currentLanguage, languageNames } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { countriesIn } from "../patient/countries.ts";
import { useKept } from "../patient/use-kept.ts";
import { useWords } from "./inquiry-words.ts";

type Typed = Omit<BodyOf<typeof addInquiry>, "contactOk"> & { readonly agreed: boolean };

const byHand = ["phone", "visit", "mail", "agency"] as const;

/** An inquiry that came by phone, at the desk, by mail or from an agency. What was typed stays until it is kept. */
export function AddInquiry({
  dialog,
  onKept,
}: {
  dialog: RefObject<HTMLDialogElement | null>;
  onKept: (inquiryId: string) => void;
}) {
  const t = useWords();
  const { t: main } = useTranslation();
  const { clinic } = useMe();
  const lang = currentLanguage();
  const countries = useMemo(() => countriesIn(lang), [lang]);
  const form = useKept<Typed>("pistor.inquiry.new", {
    channel: "phone",
    name: "",
    email: "",
    phone: "",
    language: lang,
    country: "",
    city: "",
    treatment: null,
    message: "",
    agreed: false,
  });
  const add = useWrite(addInquiry, ["message.inquiries"]);
  const [tried, setTried] = useState(false);
  const { agreed, ...typed } = form.value;
  const set = (part: Partial<Typed>) => form.set({ ...form.value, ...part });
  // Whoever stands at the desk, or an agency, may be answered without either.
  const mustReach = typed.channel !== "visit" && typed.channel !== "agency";
  const unreachable = mustReach && typed.email.trim() === "" && typed.phone.replace(/\D/g, "").length < 6;
  const error = (place: string, missing: boolean, words: string) =>
    add.problem?.at === `/${place}` ? add.problem.message : tried && missing ? words : undefined;
  const missing = typed.name.trim() === "" || typed.message.trim() === "" || unreachable;
  const keep = async () => {
    setTried(true);
    if (missing) return;
    const contactOk = agreed ? t("add.agreed", { clinic: clinic?.name ?? "", name: typed.name.trim() }) : "";
    const { inquiryId } = await add.write({ input: { body: { ...typed, contactOk } } });
    form.forget();
    setTried(false);
    dialog.current?.close();
    onKept(inquiryId);
  };
  return (
    <dialog ref={dialog} className="dialog inbox__dialog" aria-labelledby="add-inquiry">
      <header className="dialog__head">
        <h2 id="add-inquiry">{t("add.title")}</h2>
        <IconButton icon="cross" name={t("closeIt")} onClick={() => dialog.current?.close()} />
      </header>
      <form
        className="inbox__form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          // The refusal stands below.
          keep().catch(() => undefined);
        }}
      >
        <Choice
          legend={t("add.channel")}
          value={byHand.find((each) => each === typed.channel) ?? null}
          options={byHand.map((value) => ({ value, label: t(`channel.${value}`) }))}
          onChange={(channel) => set({ channel })}
        />
        <TextField
          label={t("add.name")}
          value={typed.name}
          maxLength={120}
          autoComplete="off"
          error={error("name", typed.name.trim() === "", t("add.nameMissing"))}
          onChange={(name) => set({ name })}
        />
        <div className="inbox__two">
          <TextField
            label={t("add.phone")}
            type="tel"
            dir="ltr"
            autoComplete="off"
            value={typed.phone}
            maxLength={40}
            error={error("phone", unreachable, t("add.reachMissing"))}
            onChange={(phone) => set({ phone })}
          />
          <TextField
            label={t("add.email")}
            type="email"
            dir="ltr"
            autoComplete="off"
            value={typed.email}
            maxLength={200}
            error={error("email", false, "")}
            onChange={(email) => set({ email })}
          />
          <SelectField<Language>
            label={t("add.language")}
            value={typed.language}
            options={Object.entries(languageNames).map(([value, label]) => ({ value: value as Language, label }))}
            onChange={(language) => set({ language })}
          />
          <SelectField
            label={t("add.treatment")}
            value={typed.treatment ?? ""}
            options={[
              { value: "", label: t("notSaid") },
              ...treatments.map((value) => ({ value, label: main(`treatment.${value}`) })),
            ]}
            onChange={(value) => set({ treatment: treatments.find((each) => each === value) ?? null })}
          />
          <SelectField
            label={t("add.country")}
            value={typed.country}
            options={[{ value: "", label: t("notSaid") }, ...countries]}
            onChange={(country) => set({ country })}
          />
          <TextField
            label={t("add.city")}
            autoComplete="off"
            value={typed.city}
            maxLength={80}
            onChange={(city) => set({ city })}
          />
        </div>
        <TextArea
          label={t("add.message")}
          rows={4}
          maxLength={4000}
          dir="auto"
          value={typed.message}
          error={error("message", typed.message.trim() === "", t("add.messageMissing"))}
          onChange={(message) => set({ message })}
        />
        <CheckRow
          label={t("add.agreed", { clinic: clinic?.name ?? "", name: typed.name.trim() || "…" })}
          note={t("add.agreedNote")}
          checked={agreed}
          onChange={(next) => set({ agreed: next })}
        />
        {add.problem !== null && !["/name", "/email", "/phone", "/message"].includes(add.problem.at) && (
          <Failed title={t("notKept")}>
            <p>{add.problem.message}</p>
          </Failed>
        )}
        <div className="inbox__acts">
          <Button type="submit" look="primary" busy={add.busy}>
            {t("add.keep")}
          </Button>
          {form.kept && (
            <Button look="quiet" onClick={() => form.forget()}>
              {t("add.clear")}
            </Button>
          )}
        </div>
      </form>
    </dialog>
  );
}
