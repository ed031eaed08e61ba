import type { Inquiry } from "@pistor/api/messages";
import { tryMailAgain } from "@pistor/api/messages";
import { Button, Card, Chip, Failed, Icon } from "@pistor/ui";
import { useAtClinic } from "../kit/at-clinic.ts";
import { useWrite } from "../kit/client.ts";
import { day, time } from "../kit/format.ts";
import { currentLanguage, languageNames } from "../kit/language.ts";
import { useWords } from "./inquiry-words.ts";
import { mailFaultOf } from "./mail-fault.ts";
import { mailLooks } from "./mail-looks.ts";
import { linesOf } from "./thread-text.ts";

type Message = Inquiry["messages"][number];

/** The template of the confirmation that is sent by itself. */
const received = "inquiry.received";

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
            {message.template === received ? (
              // Nobody reads our own confirmation thirty times a morning: it opens for whoever wants to.
              <details className="inquiry-fold">
                <summary dir="auto">{message.subject}</summary>
                <MessageText message={message} />
              </details>
            ) : (
              <>
                {message.subject !== "" && (
                  <p className="thread__subject" dir="auto">
                    {message.subject}
                  </p>
                )}
                <MessageText message={message} />
              </>
            )}
            {message.mail !== null && <MailState mail={message.mail} />}
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** What was written; what was not kept of it is said by us, in the reader's language. */
function MessageText({ message }: { message: Message }) {
  const t = useWords();
  const lines = message.kind === "in" ? linesOf(message.body) : [{ kind: "written" as const, text: message.body }];
  return lines.map((line, nth) =>
    line.kind === "written" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: what is written never changes its order
      <p key={nth} className="thread__body" lang={message.lang} dir={message.lang === "ar" ? "rtl" : "ltr"}>
        {line.text}
      </p>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: what is written never changes its order
      <p key={nth} className="inquiry-quiet">
        {line.kind === "fileLeft" && t("thread.fileLeft", { name: line.name })}
        {line.kind === "noText" && t("thread.noText")}
        {line.kind === "cut" && t("thread.cut", { count: line.count })}
      </p>
    ),
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
      <span>{t(message.automatic ? "thread.automatic" : `thread.${message.kind}`)}</span>
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
          {mail.state !== "waiting" && <strong>{t(`fault.${mailFaultOf(mail.fault)}`)} </strong>}
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
