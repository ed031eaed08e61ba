import type { Inquiry } from "@pistor/api/messages";
import { tryMailAgain } from "@pistor/api/messages";
import { Button, Card, Chip, Failed, Icon } from "@pistor/ui";
import { useAtClinic } from "../kit/at-clinic.ts";
import { useWrite } from "../kit/client.ts";
import { day, time } from "../kit/format.ts";
import { currentLanguage, languageNames } from "../kit/language.ts";
import { useWords } from "./inquiry-words.ts";
import { mailLooks } from "./mail-looks.ts";

type Message = Inquiry["messages"][number];

const signs = { in: "mail", out: "send", note: "pen" } as const;

/** What was written both ways and noted beside it, the first at the top. */
export function Thread({ inquiry }: { inquiry: Inquiry }) {
  const t = useWords();
  return (
    <Card title={t("thread.title")}>
      <ol className="thread">
        {inquiry.messages.map((message) => (
          <li key={message.id} className={`thread__one thread__one--${message.kind}`}>
            <MessageHead message={message} sender={inquiry.name} />
            {message.subject !== "" && (
              <p className="thread__subject" dir="auto">
                {message.subject}
              </p>
            )}
            <p className="thread__body" lang={message.lang} dir={message.lang === "ar" ? "rtl" : "ltr"}>
              {message.body}
            </p>
            {message.mail !== null && <MailState mail={message.mail} />}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function MessageHead({ message, sender }: { message: Message; sender: string }) {
  const t = useWords();
  const atClinic = useAtClinic();
  const at = atClinic(message.at);
  return (
    <p className="thread__head">
      <Icon name={signs[message.kind]} size={16} />
      <strong>
        <bdi>{message.by === "" ? sender : message.by}</bdi>
      </strong>
      <span>{t(`thread.${message.kind}`)}</span>
      <span>
        {day(at, "short")}, {time(at)}
      </span>
      {message.lang !== currentLanguage() && <span>{languageNames[message.lang]}</span>}
    </p>
  );
}

function MailState({ mail }: { mail: NonNullable<Message["mail"]> }) {
  const t = useWords();
  const again = useWrite(tryMailAgain, ["message.inquiry", "message.mails"]);
  const failed = mail.state === "failed" || mail.state === "stopped";
  return (
    <div className="thread__mail">
      <Chip {...mailLooks[mail.state]}>{t(`mailState.${mail.state}`)}</Chip>
      {mail.tries > 1 && <small>{t("mailTries", { count: mail.tries })}</small>}
      {mail.fault !== "" && (
        <small>
          {t("mailFault")} <bdi dir="ltr">{mail.fault}</bdi>
        </small>
      )}
      {failed && (
        <Button
          icon="repeat"
          busy={again.busy}
          onClick={() => void again.write({ input: { params: { mailId: mail.id } } }).catch(() => undefined)}
        >
          {t("tryAgain")}
        </Button>
      )}
      {again.problem !== null && (
        <Failed title={t("notTried")}>
          <p>{again.problem.message}</p>
        </Failed>
      )}
    </div>
  );
}
