import "./inbox.css";
import type { Inquiry } from "@pistor/api/messages";
import { answerInquiry, draftReply } from "@pistor/api/messages";
import type { Language } from "@pistor/core/evidence";
import { Button, Card, Failed, Icon, SelectField, Tabs, TextField } from "@pistor/ui";
import { useEffect, useRef, useState } from "react";
import { useEndpoint, useWrite } from "../kit/client.ts";
import { languageNames } from "../kit/language.ts";
import { useKept } from "../patient/use-kept.ts";
import type { Answer } from "./compose-text.ts";
import { emptyAnswer, gapsIn, isOwnWork } from "./compose-text.ts";
import { useWords } from "./inquiry-words.ts";
import { MessageBody } from "./message-body.tsx";
import { useWording } from "./use-wording.ts";
import { WordingFindings } from "./wording-findings.tsx";
import type { Place } from "./wording-marks.ts";
import { placeOf, wholeText, withInstead } from "./wording-marks.ts";

/** An answer by mail, or a note: begun from a template, checked as it is typed, and sent only in words that hold. */
export function Compose({ inquiry, onKept }: { inquiry: Inquiry; onKept: () => void }) {
  const t = useWords();
  const form = useKept<Answer>(`pistor.inquiry.answer.${inquiry.id}`, emptyAnswer(inquiry.language));
  const answer = form.value;
  const [read, setRead] = useState("");
  const [sent, setSent] = useState<"waiting" | "none" | null>(null);
  const subject = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const send = useWrite(answerInquiry, ["message.inquiry", "message.inquiries", "message.mails", "message.caught"]);
  const set = (part: Partial<Answer>) => {
    setSent(null);
    form.set({ ...answer, ...part });
  };
  const byMail = answer.kind === "out";
  const text = wholeText(answer.subject, answer.body);
  const wording = useWording(text, answer.lang, byMail);
  const standing = byMail
    ? wording.findings.flatMap((finding) => {
        const place = placeOf(finding, answer.subject, answer.body);
        return place === null ? [] : [{ finding, place }];
      })
    : [];
  const gaps = byMail ? gapsIn(answer) : [];
  const refused = standing.filter(({ finding }) => finding.then === "refused").length;
  const cautions = standing.filter(({ finding }) => finding.then === "caution");
  // What was read is what stands there: another caution wants to be read anew.
  const cautionKey = cautions.map(({ finding }) => `${finding.rule} ${finding.quote}`).join("|");
  const cautionsRead = cautions.length === 0 || read === cautionKey;
  const stops: readonly (readonly [boolean, string])[] = [
    [byMail && inquiry.email === "", t("compose.noMail")],
    [byMail && answer.subject.trim() === "", t("compose.noSubject")],
    [answer.body.trim() === "", t("compose.noBody")],
    [gaps.length > 0, t("compose.gapsLeft")],
    [refused > 0, t("compose.refusedLeft")],
    [!cautionsRead, t("compose.cautionsLeft")],
    [byMail && wording.state === "checking", t("compose.checking")],
  ];
  const stop = stops.find(([holds]) => holds)?.[1];

  const show = ({ field, from, to }: Place) => {
    const target = field === "subject" ? subject.current : body.current;
    target?.focus();
    target?.setSelectionRange(from, to);
  };
  const replace = (place: Place, instead: string) => {
    set({ [place.field]: withInstead(answer[place.field], place, instead) });
    (place.field === "subject" ? subject.current : body.current)?.focus();
  };
  const go = async () => {
    const { mail } = await send.write({
      input: {
        params: { inquiryId: inquiry.id },
        body: {
          kind: answer.kind,
          subject: byMail ? answer.subject : "",
          body: answer.body,
          lang: answer.lang,
          template: answer.template,
          inSpite: cautions.length > 0,
        },
      },
    });
    form.forget(emptyAnswer(inquiry.language));
    setRead("");
    setSent(mail);
    onKept();
  };

  return (
    <Card
      title={t("compose.title")}
      aside={
        <Tabs
          label={t("compose.kind")}
          tabs={[
            { id: "out", name: t("compose.out") },
            { id: "note", name: t("compose.note") },
          ]}
          now={answer.kind}
          onTab={(kind) => set({ kind })}
        />
      }
    >
      <form
        className="compose"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          // The refusal stands below, and what was written stays.
          if (stop === undefined) go().catch(() => undefined);
        }}
      >
        {byMail && inquiry.email === "" && (
          <p className="compose__none">
            <Icon name="phone" /> {t("compose.byPhone")} <bdi dir="ltr">{inquiry.phone}</bdi>
          </p>
        )}
        {byMail && (
          <>
            <Begin inquiry={inquiry} answer={answer} onBegun={set} />
            <TextField
              label={t("compose.subject")}
              ref={subject}
              dir="auto"
              value={answer.subject}
              maxLength={200}
              autoComplete="off"
              onChange={(next) => set({ subject: next })}
            />
          </>
        )}
        <MessageBody
          ref={body}
          label={byMail ? t("compose.body") : t("compose.noteBody")}
          hint={byMail ? t("compose.to", { name: inquiry.name }) : t("compose.noteHint")}
          lang={answer.lang}
          value={answer.body}
          onChange={(next) => set({ body: next })}
        />
        {gaps.length > 0 && (
          <div className="compose__gaps" role="status">
            <p>
              <Icon name="question" /> <strong>{t("compose.gaps")}</strong>
            </p>
            <ul>
              {gaps.map((gap) => (
                <li key={gap}>
                  <Button
                    onClick={() => {
                      const field = answer.body.includes(gap) ? "body" : "subject";
                      const from = answer[field].indexOf(gap);
                      show({ field, from, to: from + gap.length });
                    }}
                  >
                    {gap}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        )}
        {byMail && (
          <WordingFindings
            standing={standing}
            state={wording.state}
            empty={answer.body.trim() === ""}
            cautionsRead={cautionsRead}
            onShow={show}
            onReplace={replace}
            onRead={(on) => setRead(on ? cautionKey : "")}
          />
        )}
        {send.problem !== null && (
          <Failed title={t("compose.notSent")}>
            <p>{send.problem.message}</p>
          </Failed>
        )}
        <div className="inquiry-acts">
          <Button type="submit" look="primary" icon={byMail ? "send" : "pen"} busy={send.busy} blocked={stop}>
            {byMail ? t("compose.send") : t("compose.keepNote")}
          </Button>
          <span className="inquiry-quiet" role="status">
            {sent === "waiting" && t("compose.onItsWay")}
            {sent === "none" && t("compose.noteKept")}
            {sent === null && form.kept && t("compose.keptHere")}
          </span>
        </div>
      </form>
    </Card>
  );
}

/** The language of the answer and the template that it begins with; own words are not replaced unasked. */
function Begin({
  inquiry,
  answer,
  onBegun,
}: {
  inquiry: Inquiry;
  answer: Answer;
  onBegun: (part: Partial<Answer>) => void;
}) {
  const t = useWords();
  const [wanted, setWanted] = useState<{ readonly template: string; readonly lang: Language } | null>(null);
  const [agreed, setAgreed] = useState(false);
  const ask = wanted !== null && !agreed && isOwnWork(answer);
  const draft = useEndpoint(
    draftReply,
    {
      params: { inquiryId: inquiry.id },
      query: { template: wanted?.template ?? "", lang: wanted?.lang ?? answer.lang },
    },
    { when: wanted !== null && !ask },
  );
  const ready = wanted !== null && !ask && draft.state === "here" ? draft.reply : null;
  useEffect(() => {
    if (ready === null || wanted === null) return;
    const { subject, body } = ready;
    onBegun({ ...wanted, subject, body, given: wholeText(subject, body) });
    setWanted(null);
    setAgreed(false);
  });
  const choose = (template: string, lang: Language) => {
    setAgreed(false);
    if (template === "") onBegun({ template, lang });
    else setWanted({ template, lang });
  };
  return (
    <>
      <div className="inbox__two">
        <SelectField
          label={t("compose.template")}
          value={wanted?.template ?? answer.template}
          options={[
            { value: "", label: t("compose.free") },
            ...inquiry.templates.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChange={(template) => choose(template, answer.lang)}
        />
        <SelectField<Language>
          label={t("compose.language")}
          hint={answer.lang === inquiry.language ? t("compose.theirs") : t("compose.notTheirs")}
          value={wanted?.lang ?? answer.lang}
          options={Object.entries(languageNames).map(([value, label]) => ({ value: value as Language, label }))}
          onChange={(lang) => choose(answer.template, lang)}
        />
      </div>
      {ask && (
        <div className="compose__ask" role="alert">
          <p>{t("compose.replaces")}</p>
          <div className="inquiry-acts">
            <Button onClick={() => setAgreed(true)}>{t("compose.replace")}</Button>
            <Button look="quiet" onClick={() => setWanted(null)}>
              {t("compose.keepMine")}
            </Button>
          </div>
        </div>
      )}
      {draft.state === "failed" && wanted !== null && (
        <Failed title={t("compose.noTemplate")}>
          <p>{draft.problem.message}</p>
        </Failed>
      )}
    </>
  );
}
