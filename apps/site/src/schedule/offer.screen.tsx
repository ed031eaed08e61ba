import "./offer.css";
import type { ReplyOf } from "@pistor/api/kit";
import type { openSlotOffer } from "@pistor/api/schedule";
import { Button, Failed, Icon, localeOf } from "@pistor/ui";
import { useEffect, useState } from "react";
import { linkOf } from "../kit/link-of.ts";
import type { PageProps } from "../kit/page-props.ts";
import { post } from "../kit/post.ts";
import type { OfferWords } from "./offer-words.ts";
import { offerWordsIn } from "./offer-words.ts";

type Offer = ReplyOf<typeof openSlotOffer>;

/** A freed time that is offered to one patient: they take it or leave it, without an account. */
export function OfferScreen({ lang }: PageProps) {
  const [link] = useState(takeLink);
  const [words, setWords] = useState<OfferWords | null>(null);
  const [offer, setOffer] = useState<Offer | null>(null);
  /** What the server refused with; empty where nothing answered. */
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => void offerWordsIn(lang).then(setWords), [lang]);
  const ask = async (take: boolean | null) => {
    if (link === null) return;
    setBusy(true);
    const answer = await post<Offer>("/api/open-offer", { link, take });
    if (answer.state === "here") setOffer(answer.reply);
    setRefused(answer.state === "here" ? null : answer.problem.message);
    setBusy(false);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the page opens with its link
  useEffect(() => void ask(null), [link]);
  const heading =
    words === null
      ? null
      : offer === null
        ? words("noLink")
        : offer.state === "open"
          ? words("title", { clinic: offer.clinic.name })
          : words(offer.state);
  useEffect(() => {
    if (heading !== null) document.title = `${heading} · Pistor`;
  }, [heading]);
  if (words === null || (link !== null && offer === null && refused === null)) return null;
  if (offer === null)
    return (
      <div className="offer">
        <h1>{heading}</h1>
        <p>{words("noLinkText")}</p>
        {refused !== null && <Failed title={refused || words("unreachable")} />}
      </div>
    );
  const { clinic, state } = offer;
  const day = longDay(offer.at, lang);
  return (
    <div className="offer">
      <h1 role="status">{heading}</h1>
      <div className="offer__card">
        <p className="offer__at">
          <Icon name="calendar" /> {words("at", { day, at: offer.at.slice(11, 16) })}
        </p>
        <p>{words("arrives", { at: offer.arrives.slice(11, 16) })}</p>
        <p className="offer__zone">{words("zone", { zone: clinic.timeZone })}</p>
        {elsewhere(clinic.timeZone) && <p className="offer__zone">{words("yours", { at: here(offer.at, lang) })}</p>}
      </div>
      {state === "open" ? (
        <>
          <p>{words("held", { until: `${longDay(offer.expiresAt, lang)} ${offer.expiresAt.slice(11, 16)}` })}</p>
          <p>{words("keeps")}</p>
          <div className="offer__acts">
            <Button look="primary" size="large" busy={busy} onClick={() => void ask(true)}>
              {words("take")}
            </Button>
            <Button size="large" busy={busy} onClick={() => void ask(false)}>
              {words("decline")}
            </Button>
          </div>
        </>
      ) : (
        <p>{words(state === "taken" ? "moved" : "stays")}</p>
      )}
      {refused !== null && <Failed title={refused || words("unreachable")} />}
      {clinic.phone !== "" && (
        <a className="button button--secondary button--large" href={`tel:${clinic.phone.replace(/\s/g, "")}`}>
          <Icon name="phone" />
          <span>{words("call", { clinic: clinic.name })}</span>
        </a>
      )}
    </div>
  );
}

/** The link behind `#`. It stays in the address: whoever reloads asks about the same offer. */
function takeLink(): string | null {
  const brought = linkOf(window.location.hash);
  return brought.includes(".") ? brought : null;
}

/** The day as the clinic wrote it. */
function longDay(moment: string, lang: PageProps["lang"]): string {
  const plain = new Date(`${moment.slice(0, 10)}T12:00:00Z`);
  const options = { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(localeOf(lang), options).format(plain);
}

function elsewhere(zone: string): boolean {
  return Intl.DateTimeFormat().resolvedOptions().timeZone !== zone;
}

function here(moment: string, lang: PageProps["lang"]): string {
  const options = { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: false } as const;
  return new Intl.DateTimeFormat(localeOf(lang), options).format(new Date(moment));
}
