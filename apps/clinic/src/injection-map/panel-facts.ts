import { listPreparations } from "@pistor/api/dosing";
import { showToday } from "@pistor/api/schedule";
import { useEffect, useState } from "react";
import { useEndpoint } from "../kit/client.ts";
import { currentLanguage } from "../kit/language.ts";

/** What was drawn up for this session, as far as the panel needs it. Moments carry the clinic's offset. */
export interface Prepared {
  readonly number: string;
  readonly at: string;
  readonly useBefore: string;
  readonly fillsMl: readonly number[];
}

/** The preparation that stands for a session; null while there is none, or it is not known. */
export function usePrepared(sessionId: string): Prepared | null {
  const list = useEndpoint(listPreparations, { params: { sessionId }, query: { lang: currentLanguage() } });
  const now = list.state === "here" ? list.reply.preparations.find(({ voided }) => voided === null) : undefined;
  if (now === undefined) return null;
  return {
    number: now.number,
    at: now.at,
    useBefore: now.useBefore,
    fillsMl: now.syringes.map(({ fillMl }) => fillMl),
  };
}

/** The length that the calendar gives a session's visit, minutes; null without a visit. @param on `YYYY-MM-DD` */
export function usePlannedMinutes(sessionId: string, on: string): number | null {
  const today = useEndpoint(showToday, { query: { on, lang: currentLanguage() } });
  if (today.state !== "here") return null;
  return today.reply.visits.find((visit) => visit.sessionId === sessionId)?.minutes ?? null;
}

/** The moment, milliseconds of the epoch, read anew every 15 seconds: what is shown counts minutes. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 15_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
