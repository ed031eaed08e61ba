import { listCaught, replyAsPatient } from "@pistor/api/messages";
import { Button, Card, Chip, Failed, Icon, TextArea } from "@pistor/ui";
import { useState } from "react";
import type { z } from "zod";
import { Show } from "../kit/answered.tsx";
import { useAtClinic } from "../kit/at-clinic.ts";
import { useEndpoint, useWrite } from "../kit/client.ts";
import { day, time } from "../kit/format.ts";
import { useMe } from "../kit/me.tsx";
import { useWords } from "./inquiry-words.ts";
import { mayAnswer } from "./may-answer.ts";
import { piecesOf } from "./own-links.ts";

type Caught = z.infer<(typeof listCaught)["reply"]>["mails"][number];

/** The demo writes to nobody: its mails as their readers would see them, and an answer in their reader's name. */
export function Catcher() {
  const t = useWords();
  const caught = useEndpoint(listCaught, {}, { everyMs: 5_000 });
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Card title={t("catcher.title")} aside={<Chip icon="info">{t("catcher.demo")}</Chip>}>
      <p className="inquiry-quiet">{t("catcher.text")}</p>
      <Show of={caught}>
        {({ mails }) => {
          const mail = mails.find(({ id }) => id === chosen) ?? mails[0];
          if (mail === undefined) return <p>{t("catcher.none")}</p>;
          return (
            <div className="catcher">
              <ul className="catcher__list">
                {mails.map((each) => (
                  <li key={each.id}>
                    <Preview mail={each} chosen={each.id === mail.id} onChoose={() => setChosen(each.id)} />
                  </li>
                ))}
              </ul>
              <Letter key={mail.id} mail={mail} />
            </div>
          );
        }}
      </Show>
    </Card>
  );
}

function Preview({ mail, chosen, onChoose }: { mail: Caught; chosen: boolean; onChoose: () => void }) {
  const atClinic = useAtClinic();
  const at = atClinic(mail.at);
  return (
    <button type="button" className="catcher__one" aria-pressed={chosen} onClick={onChoose}>
      <strong dir="auto">{mail.subject}</strong>
      <small>
        <bdi dir="ltr">{mail.to}</bdi> · {day(at, "short")}, {time(at)}
      </small>
    </button>
  );
}

function Letter({ mail }: { mail: Caught }) {
  const t = useWords();
  const { role } = useMe();
  const atClinic = useAtClinic();
  const at = atClinic(mail.at);
  return (
    <article className="catcher__mail" aria-label={mail.subject}>
      <dl className="catcher__head">
        <div>
          <dt>{t("catcher.from")}</dt>
          <dd>
            <bdi dir="ltr">{mail.from}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t("catcher.to")}</dt>
          <dd>
            <bdi dir="ltr">{mail.to}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t("catcher.at")}</dt>
          <dd>
            {day(at)}, {time(at)}
          </dd>
        </div>
      </dl>
      <h3 dir="auto">{mail.subject}</h3>
      <p className="catcher__body" dir="auto">
        {piecesOf(mail.body, window.location.origin).map((piece, nth) =>
          "to" in piece ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a mail never change their order
            <a key={nth} href={piece.to} target="_blank" rel="noopener">
              {piece.text}
            </a>
          ) : (
            piece.text
          ),
        )}
      </p>
      {mail.attachments.length > 0 && (
        <ul className="catcher__files" aria-label={t("catcher.files")}>
          {mail.attachments.map(({ name, bytes, contentType }) => (
            <li key={name}>
              <Icon name="document" size={16} /> <bdi dir="ltr">{name}</bdi>{" "}
              <small>
                <bdi dir="ltr">
                  {contentType} · {Math.max(1, Math.round(bytes / 1024))} kB
                </bdi>
              </small>
            </li>
          ))}
        </ul>
      )}
      {mayAnswer(role) && <AnswerAsPatient mail={mail} />}
    </article>
  );
}

function AnswerAsPatient({ mail }: { mail: Caught }) {
  const t = useWords();
  const [body, setBody] = useState("");
  const [sent, setSent] = useState(false);
  const reply = useWrite(replyAsPatient);
  return (
    <form
      className="catcher__answer"
      onSubmit={(event) => {
        event.preventDefault();
        if (body.trim() === "") return;
        reply
          .write({ input: { params: { mailId: mail.id }, body: { body: body.trim() } } })
          .then(() => {
            setBody("");
            setSent(true);
          })
          // The refusal stands above the button.
          .catch(() => undefined);
      }}
    >
      <TextArea
        label={t("catcher.answer")}
        hint={t("catcher.answerHint")}
        rows={3}
        maxLength={4000}
        dir="auto"
        value={body}
        onChange={(next) => {
          setBody(next);
          setSent(false);
        }}
      />
      {reply.problem !== null && (
        <Failed title={t("compose.notSent")}>
          <p>{reply.problem.message}</p>
        </Failed>
      )}
      <div className="inquiry-acts">
        <Button
          type="submit"
          icon="send"
          busy={reply.busy}
          blocked={body.trim() === "" ? t("compose.noBody") : undefined}
        >
          {t("catcher.send")}
        </Button>
        <span role="status" className="inquiry-quiet">
          {sent && t("catcher.sent")}
        </span>
      </div>
    </form>
  );
}
