import { call } from "@pistor/api/kit";
import type { Session } from "@pistor/api/session";
import { showSession } from "@pistor/api/session";
import { currentLanguage } from "../kit/language.ts";

/** The session as the server has it now, whatever the page knows of it. */
export function readSession(sessionId: string): Promise<Session> {
  return call(fetch, showSession, { params: { sessionId }, query: { lang: currentLanguage() } });
}
