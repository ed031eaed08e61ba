import "./inquiry.css";
import "./mails.css";
import { listMails, tryMailAgain } from "@pistor/api/messages";
import { Button, Card, Chip, Empty, Failed, Icon, PageHead, Scrolls } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import type { z } from "zod";
import { Show } from "../kit/answered.tsx";
import { useAtClinic } from "../kit/at-clinic.ts";
import { useEndpoint, useWrite } from "../kit/client.ts";
import { day, time } from "../kit/format.ts";
import { useMe } from "../kit/me.tsx";
import { useTitle } from "../kit/title.ts";
import { Catcher } from "./catcher.tsx";
import { useReady, useWords } from "./inquiry-words.ts";
import { mailFaultOf } from "./mail-fault.ts";
import { mailLooks } from "./mail-looks.ts";
import { mayAnswer } from "./may-answer.ts";

type Reply = z.infer<(typeof listMails)["reply"]>;

/** What was sent, waits or failed, and what it goes through; in the demo also how its reader sees it. */
export function MailsScreen() {
  return useReady() ? <Mails /> : null;
}

function Mails() {
  const t = useWords();
  const { clinic } = useMe();
  const mails = useEndpoint(listMails, {}, { everyMs: 10_000 });
  useTitle(t("mails.title"));
  return (
    <>
      <PageHead
        title={t("mails.title")}
        below={mails.state === "here" ? t("mails.through", { through: mails.reply.through }) : " "}
        back={
          <Link to="/inquiries" className="icon-button" aria-label={t("toInbox")} title={t("toInbox")}>
            <Icon name="back" />
          </Link>
        }
        actions={mails.state === "here" ? <Counts {...mails.reply} /> : undefined}
      />
      <div className="page-body mails">
        {clinic?.demo === true && <Catcher />}
        <Show of={mails}>
          {(reply) =>
            reply.mails.length === 0 ? (
              <Empty title={t("mails.none")}>
                <p>{t("mails.noneText")}</p>
              </Empty>
            ) : (
              <Card title={t("mails.list")}>
                <MailTable mails={failedFirst(reply.mails)} />
              </Card>
            )
          }
        </Show>
      </div>
    </>
  );
}

const order = { failed: 0, stopped: 1, waiting: 2, sent: 2 } as const;

/** What did not arrive stands first, where somebody sees it; the rest stays with the latest first. */
function failedFirst(mails: Reply["mails"]): Reply["mails"] {
  return mails.toSorted((one, other) => order[one.state] - order[other.state]);
}

function Counts({ waiting, failed }: Reply) {
  const t = useWords();
  return (
    <span className="inquiry-page__chips">
      <Chip {...mailLooks[waiting > 0 ? "waiting" : "sent"]}>{t("mails.waiting", { count: waiting })}</Chip>
      {failed > 0 && <Chip {...mailLooks.failed}>{t("mails.failed", { count: failed })}</Chip>}
    </span>
  );
}

function MailTable({ mails }: { mails: Reply["mails"] }) {
  const t = useWords();
  return (
    <Scrolls className="mails__table" label={t("mails.title")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("mails.state")}</th>
            <th scope="col">{t("mails.to")}</th>
            <th scope="col">{t("mails.subject")}</th>
            <th scope="col">{t("mails.about")}</th>
            <th scope="col">{t("mails.at")}</th>
          </tr>
        </thead>
        <tbody>
          {mails.map((mail) => (
            <MailLine key={mail.id} mail={mail} />
          ))}
        </tbody>
      </table>
    </Scrolls>
  );
}

function MailLine({ mail }: { mail: Reply["mails"][number] }) {
  const t = useWords();
  const { role } = useMe();
  const atClinic = useAtClinic();
  const again = useWrite(tryMailAgain, ["message.mails", "message.inquiry"]);
  const at = atClinic(mail.sentAt ?? mail.keptAt);
  return (
    <tr>
      <td>
        <div className="mails__state">
          <Chip {...mailLooks[mail.state]}>{t(`mailState.${mail.state}`)}</Chip>
          {mail.fault !== "" && (
            <small>
              {mail.state !== "waiting" && <strong>{t(`fault.${mailFaultOf(mail.fault)}`)} </strong>}
              {t("mailFault")} <bdi dir="ltr">{mail.fault}</bdi>
            </small>
          )}
          {mail.tries > 1 && <small>{t("mailTries", { count: mail.tries })}</small>}
          {(mail.state === "failed" || mail.state === "stopped") && mayAnswer(role) && (
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
      </td>
      <td>
        <bdi dir="ltr">{mail.to}</bdi>
      </td>
      <td dir="auto">{mail.subject}</td>
      <td>
        {mail.aboutKind === "inquiry" ? (
          <Link to="/inquiries/$inquiryId" params={{ inquiryId: mail.aboutId }} className="mails__link">
            {t("mails.kind.inquiry")}
          </Link>
        ) : (
          t(`mails.kind.${mail.aboutKind}`)
        )}
      </td>
      <td className="mails__at">
        {day(at, "short")}, {time(at)}
      </td>
    </tr>
  );
}
