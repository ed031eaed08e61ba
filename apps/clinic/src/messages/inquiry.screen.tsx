import "./inquiry.css";
import type { Inquiry } from "@pistor/api/messages";
import { showInquiry } from "@pistor/api/messages";
import { Chip, Failed, Icon, Ltr, PersonHead } from "@pistor/ui";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Show } from "../kit/answered.tsx";
import { useAtClinic } from "../kit/at-clinic.ts";
import { useEndpoint } from "../kit/client.ts";
import { day, time } from "../kit/format.ts";
import { currentLanguage, languageNames } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { useTitle } from "../kit/title.ts";
import { AttachedCheck } from "./attached-check.tsx";
import { Compose } from "./compose.tsx";
import { useReady, useWords } from "./inquiry-words.ts";
import { mayAnswer } from "./may-answer.ts";
import { MaybeSame } from "./maybe-same.tsx";
import { NextInquiry } from "./next-inquiry.tsx";
import { OwnerAndState } from "./owner-and-state.tsx";
import { QuotesOf } from "./quotes-of.tsx";
import { RegisterSender } from "./register-sender.tsx";
import { stateTones } from "./state-looks.ts";
import { Thread } from "./thread.tsx";
import { ageInWords } from "./waits.ts";

/** One inquiry: what was written both ways, what was sent with it, and what can be done about it. */
export function InquiryScreen() {
  const { inquiryId } = useParams({ from: "/inquiries/$inquiryId" });
  const ready = useReady();
  const answer = useEndpoint(
    showInquiry,
    { params: { inquiryId }, query: { lang: currentLanguage() } },
    { everyMs: 15_000 },
  );
  if (!ready) return null;
  return (
    <Show of={answer}>{(inquiry) => <Page key={inquiry.id} inquiry={inquiry} again={answerAgain(answer)} />}</Show>
  );
}

const answerAgain = (answer: { readonly state: string; readonly again?: () => void }) =>
  answer.again ?? (() => undefined);

function Page({ inquiry, again }: { inquiry: Inquiry; again: () => void }) {
  const t = useWords();
  const { role } = useMe();
  const [done, setDone] = useState(false);
  useTitle(`${inquiry.name} · ${t("title")}`);
  const answers = mayAnswer(role);
  const waits = inquiry.waitsSince !== null || inquiry.urgent !== null;
  return (
    <>
      <Head inquiry={inquiry} />
      <div className="page-body inquiry-page">
        <div className="inquiry-page__main">
          {inquiry.urgent !== null && <Urgent inquiry={inquiry} words={inquiry.urgent} />}
          <Thread inquiry={inquiry} />
          {answers && <Compose inquiry={inquiry} onKept={() => setDone(true)} />}
          {answers && (done || !waits) && <NextInquiry now={inquiry.id} />}
        </div>
        <div className="inquiry-page__side">
          <OwnerAndState inquiry={inquiry} may={answers} again={again} />
          {inquiry.selfCheck !== null && <AttachedCheck check={inquiry.selfCheck} treatment={inquiry.treatment} />}
          <QuotesOf inquiry={inquiry} may={answers} />
          <RegisterSender inquiry={inquiry} again={again} />
          <MaybeSame inquiry={inquiry} may={answers} again={again} />
        </div>
      </div>
    </>
  );
}

/** Before anything else: what was written that cannot wait, and the number to call. */
function Urgent({ inquiry, words }: { inquiry: Inquiry; words: readonly string[] }) {
  const t = useWords();
  const { phone } = inquiry;
  return (
    <Failed
      title={t("urgent.title")}
      action={
        phone === "" ? undefined : (
          <a className="button button--primary" href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
            <Icon name="phone" />
            <Ltr>{phone}</Ltr>
          </a>
        )
      }
    >
      <p>{t("urgent.text", { words: words.map((each) => `“${each}”`).join(", ") })}</p>
      {phone === "" && <p>{t("urgent.noPhone")}</p>}
    </Failed>
  );
}

function Head({ inquiry }: { inquiry: Inquiry }) {
  const t = useWords();
  const { t: main } = useTranslation();
  const atClinic = useAtClinic();
  const { name, state, treatment, waitsHours, phone, email, city, country } = inquiry;
  const received = atClinic(inquiry.receivedAt);
  const place = [city, country === "" ? "" : countryName(country)].filter((each) => each !== "").join(", ");
  return (
    <PersonHead
      name={name}
      initials={initialsOf(name)}
      warnings={[]}
      back={
        <Link to="/inquiries" className="icon-button" aria-label={t("toInbox")} title={t("toInbox")}>
          <Icon name="back" />
        </Link>
      }
      line={
        <>
          {t("numbered", { number: inquiry.number })} · {t(`channel.${inquiry.channel}`)} · {day(received)},{" "}
          {time(received)}
          {place === "" ? "" : ` · ${place}`}
          {phone !== "" && (
            <>
              {" · "}
              <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
                <Ltr>{phone}</Ltr>
              </a>
            </>
          )}
          {email !== "" && (
            <>
              {" · "}
              <Ltr>{email}</Ltr>
            </>
          )}
        </>
      }
      actions={
        <span className="inquiry-page__chips">
          <Chip icon="globe">{languageNames[inquiry.language]}</Chip>
          {inquiry.undelivered && (
            <Chip tone="stop" icon="mail">
              {t("undelivered")}
            </Chip>
          )}
          {inquiry.adult === false && (
            <Chip tone="care" icon="person">
              {t("minor")}
            </Chip>
          )}
          {treatment !== null && <Chip>{main(`treatment.${treatment}`)}</Chip>}
          <Chip tone={stateTones[state]}>{t(`state.${state}`)}</Chip>
          {waitsHours !== null && (
            <Chip tone={inquiry.overdue ? "care" : "ask"} icon={inquiry.overdue ? "warning" : "clock"}>
              {t("waits", { age: ageInWords(t, waitsHours) })}
            </Chip>
          )}
        </span>
      }
    />
  );
}

function initialsOf(name: string): string {
  const parts = name.trim().split(/\s+/);
  return [parts.at(0), parts.length > 1 ? parts.at(-1) : ""]
    .map((part) => (part ?? "").charAt(0).toLocaleUpperCase())
    .join("");
}

function countryName(code: string): string {
  return new Intl.DisplayNames(currentLanguage(), { type: "region" }).of(code) ?? code;
}
