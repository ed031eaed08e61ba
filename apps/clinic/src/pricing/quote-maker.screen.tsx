import "@pistor/ui/quote.css";
import "./quote.css";
import { showInquiry } from "@pistor/api/messages";
import { showPatient } from "@pistor/api/patient";
import type { Quote } from "@pistor/api/pricing";
import { showQuote } from "@pistor/api/pricing";
import { Waiting } from "@pistor/ui";
import { useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Show } from "../kit/answered.tsx";
import { useEndpoint } from "../kit/client.ts";
import { currentLanguage } from "../kit/language.ts";
import { QuoteMaker } from "./quote-maker.tsx";
import { useQuoteWordsReady } from "./quote-words.ts";

/** A quote for somebody who asked. */
export function InquiryQuoteScreen() {
  const { inquiryId } = useParams({ from: "/inquiries/$inquiryId/quote" });
  const { quote } = useSearch({ from: "/inquiries/$inquiryId/quote" });
  const inquiry = useEndpoint(showInquiry, { params: { inquiryId }, query: { lang: currentLanguage() } });
  return (
    <Show of={inquiry}>
      {(reply) => (
        <From quoteId={quote}>
          {(before) => (
            <QuoteMaker
              before={before}
              whom={{
                inquiryId,
                patientId: null,
                name: reply.name,
                place: [reply.city, reply.country],
                language: reply.language,
                treatment: reply.treatment ?? "face",
              }}
            />
          )}
        </From>
      )}
    </Show>
  );
}

/** A quote for somebody who has a file. */
export function PatientQuoteScreen() {
  const { patientId } = useParams({ from: "/patients/$patientId/quote" });
  const { quote } = useSearch({ from: "/patients/$patientId/quote" });
  const chart = useEndpoint(showPatient, { params: { patientId }, query: { lang: currentLanguage() } });
  return (
    <Show of={chart}>
      {({ person, details, assessment }) => (
        <From quoteId={quote}>
          {(before) => (
            <QuoteMaker
              before={before}
              whom={{
                inquiryId: null,
                patientId,
                name: person.name,
                place: [details.city, details.country],
                language: person.language,
                treatment: assessment?.treatment ?? "face",
              }}
            />
          )}
        </From>
      )}
    </Show>
  );
}

/** The quote that a new version begins with, once it is here; null: a new quote. */
function From({
  quoteId,
  children,
}: {
  quoteId: string | undefined;
  children: (before: Quote | null) => React.ReactNode;
}) {
  const { t } = useTranslation();
  const ready = useQuoteWordsReady();
  const before = useEndpoint(
    showQuote,
    { params: { quoteId: quoteId ?? "" }, query: { lang: currentLanguage() } },
    { when: quoteId !== undefined },
  );
  if (!ready) return <Waiting label={t("state.waiting")} />;
  if (quoteId === undefined) return children(null);
  return <Show of={before}>{(reply) => children(reply)}</Show>;
}
