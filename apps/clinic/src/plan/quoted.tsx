import type { Course } from "@pistor/api/patient";
import type { Plan } from "@pistor/api/plan";
import type { Quote } from "@pistor/api/pricing";
import { listQuotes, showQuote } from "@pistor/api/pricing";
import { Card, Icon } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useEndpoint } from "../kit/client.ts";
import { day } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { useReady, useWords } from "./course-words.ts";
import { useProtocolTitle } from "./protocol-name.tsx";
import type { Difference } from "./quoted-course.ts";
import { differencesFrom } from "./quoted-course.ts";

/** The quotes that a patient accepted, the latest first. */
function useAccepted(patientId: string) {
  const list = useEndpoint(listQuotes, { query: { patientId } });
  return list.state === "here" ? list.reply.quotes.filter(({ state }) => state === "accepted") : [];
}

/** Offers to plan what the patient accepted, so that nobody types it again. */
export function AcceptedQuotes({ patientId }: { patientId: string }) {
  const { t } = useTranslation();
  const w = useWords();
  const accepted = useAccepted(patientId);
  if (accepted.length === 0) return null;
  return (
    <Card className="plan__accepted">
      {accepted.map(({ id, number, version, treatment }) => (
        <p key={id}>
          <span>
            {w("quote.accepted", { number: isolated(number), version, treatment: t(`treatment.${treatment}`) })}
          </span>
          <Link
            to="/patients/$patientId/plan"
            params={{ patientId }}
            search={{ quote: id }}
            className="button button--primary"
          >
            {w("quote.take", { number: isolated(number), version })}
          </Link>
        </p>
      ))}
    </Card>
  );
}

/** Beside a kept course: whether it is what the patient accepted last for this treatment. */
export function QuotedOfCourse({ patientId, course }: { patientId: string; course: Course }) {
  const accepted = useAccepted(patientId).find(({ treatment }) => treatment === course.treatment);
  const quote = useEndpoint(
    showQuote,
    { params: { quoteId: accepted?.id ?? "" }, query: { lang: currentLanguage() } },
    { when: accepted !== undefined },
  );
  return accepted !== undefined && quote.state === "here" ? <Quoted quote={quote.reply} plan={course} /> : null;
}

/** What a course has otherwise than its quote, or that it is as agreed. */
export function Quoted({ quote, plan }: { quote: Quote; plan: Plan }) {
  const w = useWords();
  const ready = useReady();
  const told = useTold();
  if (!ready) return null;
  const { version, request } = quote;
  const number = isolated(quote.number);
  const differences = differencesFrom(quote, plan);
  const same = differences.length === 0;
  return (
    <div className={same ? "quoted" : "quoted quoted--differs"}>
      <Icon name={same ? "circle-tick" : "scales"} />
      <div>
        <p className="quoted__head">{w(same ? "quote.same" : "quote.differs", { number, version })}</p>
        {!same && (
          <>
            <ul>
              {differences.map((difference) => (
                <li key={difference.what}>
                  <span>{w(`quote.what.${difference.what}`)}</span>
                  <span>
                    {w("quote.line", {
                      quoted: told(difference.what, difference.quoted),
                      planned: told(difference.what, difference.planned),
                    })}
                  </span>
                </li>
              ))}
            </ul>
            <p>{w("quote.price")}</p>
          </>
        )}
        {request.way === "near-home" && <p>{w("quote.nearHome")}</p>}
        <Link to="/quotes/$quoteId" params={{ quoteId: quote.id }} className="plan__link">
          {w("quote.open")}
        </Link>
      </div>
    </div>
  );
}

/** A side of a difference in the reader's words. */
function useTold(): (what: Difference["what"], value: string | number) => string {
  const { t } = useTranslation();
  const titleOf = useProtocolTitle();
  return (what, value) => {
    if (value === "") return "–";
    if (what === "treatment") return t(`treatment.${value}` as "treatment.face");
    if (what === "protocol") return titleOf(String(value)) ?? isolated(String(value));
    if (what === "first" || what === "last") return day(String(value));
    return isolated(String(value));
  };
}

/** A number keeps its own direction inside a sentence of any language. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
