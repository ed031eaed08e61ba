import type { Quote } from "@pistor/api/pricing";
import { showQuote } from "@pistor/api/pricing";
import { Amount, Card, Icon } from "@pistor/ui";
import { useAtClinic } from "../kit/at-clinic.ts";
import { useEndpoint } from "../kit/client.ts";
import { day, time } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { changedIn } from "./quote-changes.ts";
import { QuoteSumChanges } from "./quote-sum-changes.tsx";
import type { QuoteWords } from "./quote-words.ts";
import { useQuoteWords } from "./quote-words.ts";

/** Versions with what changed from the one before, and everything that happened to the quote. */
export function QuoteHistory({
  quote,
  shown,
  onVersion,
}: {
  quote: Quote;
  shown: number;
  onVersion: (version: number | null) => void;
}) {
  const t = useQuoteWords();
  const atClinic = useAtClinic();
  const moment = (at: string) => `${day(atClinic(at), "short")}, ${time(atClinic(at))}`;
  return (
    <Card title={t("history")}>
      <ol className="quote__versions">
        {quote.versions.map((version) => (
          <li key={version.version}>
            <button
              type="button"
              className="button button--quiet"
              aria-current={version.version === shown || undefined}
              onClick={() => onVersion(version.version === quote.version ? null : version.version)}
            >
              {t("versionN", { version: version.version })}
            </button>
            <span>
              <Amount money={version.total} lang={currentLanguage()} />{" "}
              <small>
                {moment(version.at)} · {version.by}
              </small>
            </span>
          </li>
        ))}
      </ol>
      {shown > 1 && <Changes quote={quote} shown={shown} />}
      <ol className="quote__events">
        {quote.events.map((event) => (
          <li key={`${event.kind} ${event.at}`}>
            <Icon name={eventIcons[event.kind] ?? "info"} size={16} />
            <span>
              <strong>{eventWord(event.kind, t)}</strong> {event.by}{" "}
              <small>
                {moment(event.at)} · {t("versionN", { version: event.version })}
              </small>
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** What the shown version asks for otherwise than the one before it. */
function Changes({ quote, shown }: { quote: Quote; shown: number }) {
  const t = useQuoteWords();
  const before = useEndpoint(showQuote, {
    params: { quoteId: quote.id },
    query: { version: shown - 1, lang: currentLanguage() },
  });
  if (before.state !== "here") return null;
  const changes = changedIn(before.reply.request, quote.request);
  return (
    <div className="quote__changes">
      <p className="quote__small">{t("changedFrom", { version: shown - 1 })}</p>
      {quote.changes !== null && <QuoteSumChanges changes={quote.changes} />}
      {changes.length === 0 ? (
        <p>{t("changedPrices")}</p>
      ) : (
        <ul>
          {changes.map((change) => (
            <li key={change.what}>
              <strong>{t(`changed.${change.what}`)}</strong> <bdi>{change.from || "–"}</bdi> →{" "}
              <bdi>{change.to || "–"}</bdi>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const eventKinds = [
  "made",
  "changed",
  "sent",
  "mailed",
  "opened",
  "accepted",
  "declined",
  "withdrawn",
  "expired",
] as const;
const eventIcons: Readonly<Record<string, "send" | "eye" | "circle-tick" | "cross" | "undo" | "pen" | "clock">> = {
  made: "pen",
  changed: "pen",
  sent: "send",
  mailed: "send",
  opened: "eye",
  accepted: "circle-tick",
  declined: "cross",
  withdrawn: "undo",
  expired: "clock",
};

function eventWord(kind: string, t: QuoteWords): string {
  const known = eventKinds.find((each) => each === kind);
  return known === undefined ? kind : t(`event.${known}`);
}
