import "./inquiry.css";
import type { Language } from "@pistor/core/evidence";
import { Button, Failed } from "@pistor/ui";
import { useCallback, useEffect, useState } from "react";
import { carryCheck } from "../eligibility/carried-check.ts";
import type { PageProps } from "../kit/page-props.ts";
import { keepDraft } from "./inquiry-draft.ts";
import { InquiryForm } from "./inquiry-form.tsx";
import type { InquiryWords } from "./inquiry-words.ts";
import { inquiryWordsIn, tell } from "./inquiry-words.ts";
import type { PublicClinic } from "./send-inquiry.ts";
import { findClinics } from "./send-inquiry.ts";
import type { Thanks } from "./sent.tsx";
import { Sent } from "./sent.tsx";

/** A visitor asks a clinic. What is typed stays in the tab until it is sent; the self-check goes along only if wanted. */
export function InquiryScreen({ lang, texts }: PageProps) {
  const words = useInquiryWords(lang);
  const clinics = useClinics();
  const [thanks, setThanks] = useState<Thanks | null>(null);
  // Who leaves takes the answers nowhere else: they are forgotten with the page, as the self-check says.
  useEffect(() => () => carryCheck(null), []);
  useEffect(() => {
    if (words !== null && words !== "failed") document.title = `${tell(words, "title")} · Pistor`;
  }, [words]);
  if (words === "failed")
    return (
      <p className="inquiry" role="alert">
        {texts.failed}
      </p>
    );
  if (words === null) return null;
  if (thanks !== null) return <Sent thanks={thanks} words={words} onAnother={() => setThanks(null)} />;
  if (clinics.list === null && !clinics.failed) return null;
  if (clinics.failed)
    return (
      <div className="inquiry inquiry--none">
        <h1>{tell(words, "title")}</h1>
        <Failed
          title={tell(words, "unreadable")}
          action={<Button onClick={clinics.again}>{tell(words, "again")}</Button>}
        />
      </div>
    );
  if (clinics.list === null || clinics.list.length === 0)
    return (
      <div className="inquiry inquiry--none">
        <h1>{tell(words, "noClinic")}</h1>
        <p className="inquiry__lead">{tell(words, "noClinicText")}</p>
      </div>
    );
  return (
    <InquiryForm
      clinics={clinics.list}
      words={words}
      onSent={(sent) => {
        keepDraft(null);
        carryCheck(null);
        setThanks(sent);
      }}
    />
  );
}

/** The words of a language; the former ones stay until the new ones are there. */
function useInquiryWords(lang: Language): InquiryWords | "failed" | null {
  const [words, setWords] = useState<InquiryWords | "failed" | null>(null);
  useEffect(() => {
    let wanted = true;
    inquiryWordsIn(lang).then(
      (found) => wanted && setWords(found),
      () => wanted && setWords((before) => before ?? "failed"),
    );
    return () => {
      wanted = false;
    };
  }, [lang]);
  return words;
}

function useClinics() {
  const [found, setFound] = useState<{ list: readonly PublicClinic[] | null; failed: boolean }>({
    list: null,
    failed: false,
  });
  const read = useCallback(() => {
    setFound({ list: null, failed: false });
    findClinics().then(
      (list) => setFound({ list, failed: false }),
      () => setFound({ list: null, failed: true }),
    );
  }, []);
  useEffect(read, [read]);
  return { ...found, again: read };
}
