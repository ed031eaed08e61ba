import type { Quote, QuotePaper } from "@pistor/api/pricing";
import { changeQuote, makeQuote, previewQuote, showPrices } from "@pistor/api/pricing";
import { addDays, calendarDate } from "@pistor/core/basics";
import type { Treatment } from "@pistor/core/eligibility";
import type { Language } from "@pistor/core/evidence";
import { defaultProtocol } from "@pistor/knowledge/plan";
import { Amount, Avatar, Button, Chip, Failed, Icon, useWide, Waiting } from "@pistor/ui";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useEndpoint, useWrite } from "../kit/client.ts";
import { day } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { useTitle } from "../kit/title.ts";
import { useKept } from "../patient/use-kept.ts";
import { useLater } from "../patient/use-later.ts";
import { packageItems } from "../plan/package-items.ts";
import { BackTo } from "./back-to.tsx";
import { languageName } from "./language-name.ts";
import { NoRate } from "./no-rate.tsx";
import { placeIn } from "./place-in.ts";
import { QuoteCourse } from "./quote-course.tsx";
import type { QuoteForm } from "./quote-request.ts";
import { quoteFormOf, quoteRequestOf } from "./quote-request.ts";
import { QuoteView } from "./quote-view.tsx";
import { useQuoteWords } from "./quote-words.ts";
import { useQuoteFaults } from "./use-quote-faults.ts";

interface Whom {
  readonly inquiryId: string | null;
  readonly patientId: string | null;
  readonly name: string;
  readonly place: readonly [city: string, country: string];
  readonly language: Language;
  readonly treatment: Treatment;
}

/** A quote while it is made: the course at the side, and at once what it costs, takes, and does not need. */
export function QuoteMaker({ whom, before }: { whom: Whom; before: Quote | null }) {
  const t = useQuoteWords();
  const { t: app } = useTranslation();
  const { today, role, clinic } = useMe();
  const go = useNavigate();
  const wide = useWide(640);
  const prices = useEndpoint(showPrices, { query: { lang: currentLanguage() } });
  const start: QuoteForm = {
    treatment: whom.treatment,
    protocol: defaultProtocol[whom.treatment] ?? "",
    start: addDays(calendarDate(today), 49),
    sessions: "",
    intervalDays: "",
    time: "10:00",
    travels: whom.place[1] !== (clinic?.country ?? ""),
    nights: "5",
    items: [...packageItems],
    currency: "EUR",
    lang: whom.language,
    chosen: [],
    way: "as-asked",
    discount: "",
    note: "",
    ...(before === null ? {} : quoteFormOf(before.request)),
  };
  const about = before?.id ?? whom.inquiryId ?? whom.patientId ?? "";
  const form = useKept<QuoteForm>(`pistor.quote.${about}.${before?.version ?? 0}`, start);
  const change = (part: Partial<QuoteForm>) => form.set({ ...form.value, ...part });
  const whomIds = { inquiryId: whom.inquiryId, patientId: whom.patientId };
  const request = quoteRequestOf(form.value, whomIds);
  const faults = useQuoteFaults(form.value);
  const asked = useLater(JSON.stringify(request), 300);
  const body = JSON.parse(asked) as typeof request;
  const preview = useEndpoint(
    previewQuote,
    { query: { lang: currentLanguage() }, ...(body === null ? {} : { body }) },
    { when: body !== null },
  );
  const paper = useLast(preview.state === "here" ? preview.reply : null);
  // A refusal of what was asked before says nothing of what is not understood now.
  const problem = preview.state === "failed" && faults.first === undefined ? preview.problem : null;
  const make = useWrite(makeQuote);
  const makeNext = useWrite(changeQuote);
  const wrong = before === null ? make : makeNext;
  useTitle(`${t("makeTitle")} · ${whom.name}`);

  const current = request !== null && preview.state === "here" && asked === JSON.stringify(request);
  const counting = request !== null && problem === null && !current;
  const may = role === "physician" || role === "coordinator" || role === "owner";
  const blocked = !may
    ? t("onlyOffering")
    : faults.first !== undefined
      ? faults.first
      : problem !== null
        ? t("firstMend")
        : paper === null
          ? t("counting")
          : undefined;
  const keepIt = async (send: boolean) => {
    if (request === null) return;
    const id = await (before === null
      ? make.write({ input: { body: request } }).then(({ quoteId }) => quoteId)
      : makeNext
          .write({ input: { params: { quoteId: before.id }, body: request }, ifMatch: before.version })
          .then(() => before.id));
    form.forget();
    await go({ to: "/quotes/$quoteId", params: { quoteId: id }, search: send ? { send } : {} });
  };
  // The refusal stands above the quote.
  const keep = (send: boolean) => void keepIt(send).catch(() => undefined);
  const noRate = problem?.problem === "quote.no-rate";
  const send = (
    <Button look="primary" icon="send" busy={wrong.busy} blocked={blocked} onClick={() => keep(true)}>
      {t("keepSend", { language: languageName(form.value.lang) })}
    </Button>
  );

  return (
    <>
      <header className="person-head">
        <BackTo whom={whomIds} quoteId={before?.id} />
        <Avatar initials={initialsOf(whom.name)} />
        <div className="person-head__words">
          <h1>
            {before === null ? t("makeTitle") : t("nextTitle", { number: before.number })}, {whom.name}
          </h1>
          <p>
            {placeIn(whom.place, currentLanguage())}
            {paper !== null && ` · ${t("validUntil", { day: day(paper.validUntil) })}`}
          </p>
        </div>
        <ul className="person-head__warnings">
          <li>
            <Chip tone="care" icon="person">
              {t("subject")}
            </Chip>
          </li>
        </ul>
        <div className="person-head__actions">
          <span className="quote__reads">
            <Icon name="interpreter" /> {t("reads", { language: languageName(form.value.lang) })}
          </span>
          <Button icon="print" busy={wrong.busy} blocked={blocked} onClick={() => keep(false)}>
            {t("keep")}
          </Button>
          {wide && send}
        </div>
      </header>
      <div className="page-body quote quote--making">
        <QuoteCourse form={form.value} change={change} faults={faults.of} problem={problem} />
        {(problem !== null || wrong.problem !== null || prices.state === "failed") && (
          <div className="quote__problems">
            {problem !== null && (
              <Failed title={noRate ? t("noRate", { currency: form.value.currency }) : t("noQuote")}>
                <p>{problem.message}</p>
                {problem.problem === "quote.no-prices" && (
                  <Link to="/prices" className="quote__link">
                    {t("toPrices")}
                  </Link>
                )}
                {noRate && (
                  <NoRate
                    other={form.value.currency}
                    base={/from ([A-Z]{3}) to/.exec(problem.message)?.[1] ?? baseOf(prices)}
                  />
                )}
              </Failed>
            )}
            {wrong.problem !== null && (
              <Failed title={t("notKept")}>
                <p>{wrong.problem.message}</p>
              </Failed>
            )}
          </div>
        )}
        {paper === null ? (
          counting && <Waiting label={app("state.waiting")} />
        ) : (
          <div className={current ? "quote__answer" : "quote__answer quote__answer--old"} aria-busy={counting}>
            <QuoteView
              paper={paper}
              name={whom.name}
              reads={form.value.lang}
              wishes={{
                onWay: (way) => change({ way }),
                // What was asked for with the package is taken out of it; what was wished for beside it, of the wishes.
                onChoose: (item, on) =>
                  change(
                    on
                      ? { chosen: [...form.value.chosen, item] }
                      : {
                          chosen: form.value.chosen.filter((each) => each !== item),
                          items: form.value.items.filter((each) => each !== item),
                        },
                  ),
              }}
            />
          </div>
        )}
        {/* On a phone the sum and the next step stay in view while what makes it is chosen. */}
        {!wide && paper !== null && (
          <div className="quote__keep">
            {/* The sum of what was asked before is none of what is asked now. */}
            {current ? (
              <strong className="quote__keep-sum" aria-hidden="true">
                <Amount money={paper.totals.total} lang={currentLanguage()} />
              </strong>
            ) : (
              <small>{blocked ?? t("counting")}</small>
            )}
            {send}
          </div>
        )}
      </div>
    </>
  );
}

/** The last quote that could be counted, so that the page does not empty while the next one is on its way. */
function useLast(paper: QuotePaper | null): QuotePaper | null {
  const [last, setLast] = useState(paper);
  useEffect(() => {
    if (paper !== null) setLast(paper);
  }, [paper]);
  return paper ?? last;
}

function baseOf(prices: { state: string; reply?: { list: { currency: string } | null } }): string {
  return prices.state === "here" ? (prices.reply?.list?.currency ?? "EUR") : "EUR";
}

function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .map((part) => part.charAt(0))
    .slice(0, 2)
    .join("");
}
