import "./quote.css";
import "./account.css";
import { showPatient } from "@pistor/api/patient";
import type { Account } from "@pistor/api/pricing";
import { showAccount } from "@pistor/api/pricing";
import { Amount, Card, Chip, Icon, Waiting } from "@pistor/ui";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Show } from "../kit/answered.tsx";
import { useEndpoint } from "../kit/client.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { useTitle } from "../kit/title.ts";
import { BackToChart, PatientHead } from "../patient/patient-head.tsx";
import { AccountInvoices } from "./account-invoices.tsx";
import { AccountPay } from "./account-pay.tsx";
import { AccountPayments } from "./account-payments.tsx";
import { AccountProvider } from "./account-provider.tsx";
import { useAccountWords, useAccountWordsReady } from "./account-words.ts";
import { paidBeside } from "./paid-beside.ts";
import { QuoteState } from "./quote-state.tsx";
import { useQuoteWordsReady } from "./quote-words.ts";

/** What a patient was quoted, invoiced, paid and given back. Nothing here asks for a card. */
export function AccountScreen() {
  const { t } = useTranslation();
  const { patientId } = useParams({ from: "/patients/$patientId/account" });
  const ready = [useAccountWordsReady(), useQuoteWordsReady()];
  const chart = useEndpoint(showPatient, { params: { patientId }, query: { lang: currentLanguage() } });
  const account = useEndpoint(showAccount, { params: { patientId }, query: { lang: currentLanguage() } });
  if (!ready.every(Boolean)) return <Waiting label={t("state.waiting")} />;
  return (
    <Show of={chart}>
      {({ person }) => (
        <>
          <PatientHead person={person} back={<BackToChart patientId={patientId} />} />
          <Show of={account}>
            {(reply) => <Accounted account={reply} patientId={patientId} name={person.name} lang={person.language} />}
          </Show>
        </>
      )}
    </Show>
  );
}

function Accounted({
  account,
  patientId,
  name,
  lang,
}: {
  account: Account;
  patientId: string;
  name: string;
  lang: Account["invoices"][number]["lang"];
}) {
  const t = useAccountWords();
  const { role } = useMe();
  const may = role === "coordinator" || role === "owner";
  useTitle(`${t("title")} · ${name}`);
  return (
    <div className="page-body account">
      <div className="account__main">
        <Open open={account.open} />
        <AccountPayments payments={account.payments} />
        <AccountInvoices account={account} patientId={patientId} lang={lang} may={may} />
      </div>
      <div className="account__aside">
        {account.ifStopped !== null && <IfStopped stopped={account.ifStopped} open={account.open} />}
        <Quotes quotes={account.quotes} patientId={patientId} />
        {may && <AccountPay account={account} patientId={patientId} />}
        <AccountProvider account={account} patientId={patientId} may={may} />
        <p className="quote__small account__card">
          <Icon name="lock" size={16} /> {t("noCard")}
        </p>
      </div>
    </div>
  );
}

/** What is open, by currency: amounts of two are never added up. */
function Open({ open }: { open: Account["open"] }) {
  const t = useAccountWords();
  const lang = currentLanguage();
  return (
    <Card title={t("open.title")}>
      {open.length === 0 ? (
        <p>{t("open.none")}</p>
      ) : (
        open.map(({ invoiced, paid, due }) => (
          <dl key={due.currency} className="quote__sums" data-open={due.currency}>
            <div>
              <dt>{t("open.invoiced")}</dt>
              <dd>
                <Amount money={invoiced} lang={lang} />
              </dd>
            </div>
            <div>
              <dt>{t("open.paid")}</dt>
              <dd>
                <Amount money={paid} lang={lang} />
              </dd>
            </div>
            <div className="quote__total">
              <dt>{due.amount < 0 ? t("open.credit") : t("open.due")}</dt>
              <dd>
                <Amount money={{ ...due, amount: Math.abs(due.amount) }} lang={lang} />
              </dd>
            </div>
          </dl>
        ))
      )}
    </Card>
  );
}

function IfStopped({ stopped, open }: { stopped: NonNullable<Account["ifStopped"]>; open: Account["open"] }) {
  const t = useAccountWords();
  const beside = paidBeside(open, stopped.back.currency);
  return (
    <Card
      title={t("stopped.title")}
      aside={<Chip icon="info">{t("stopped.given", { given: stopped.given, of: stopped.of })}</Chip>}
    >
      <p className="account__back">
        {t("stopped.back")} <Amount money={stopped.back} lang={currentLanguage()} />
      </p>
      {beside.length > 0 && (
        <p>
          {t("stopped.beside")}{" "}
          {beside.map((paid, index) => (
            <span key={paid.currency}>
              {index > 0 && ", "}
              <Amount money={paid} lang={currentLanguage()} />
            </span>
          ))}
        </p>
      )}
      <p className="quote__small">{stopped.tell}</p>
    </Card>
  );
}

function Quotes({ quotes, patientId }: { quotes: Account["quotes"]; patientId: string }) {
  const t = useAccountWords();
  return (
    <Card
      title={t("quotes.title")}
      aside={
        <Link to="/patients/$patientId/quote" params={{ patientId }} search={{}} className="quote__link">
          {t("quotes.make")}
        </Link>
      }
    >
      {quotes.length === 0 ? (
        <p>{t("quotes.none")}</p>
      ) : (
        <ul className="account__quotes">
          {quotes.map((quote) => (
            <li key={quote.id}>
              <Link to="/quotes/$quoteId" params={{ quoteId: quote.id }} search={{}} className="table__link">
                <bdi dir="ltr">{quote.number}</bdi>
              </Link>
              <span className="account__before">
                <QuoteState state={quote.state} />
              </span>
              <Amount money={quote.total} lang={currentLanguage()} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
