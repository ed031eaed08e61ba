import type { ProtocolRoom } from "@pistor/core/plan";
import { evidenceCards } from "../evidence/cards/index.ts";
import { mostSessions } from "../evidence/courses.ts";
import { indications, sources } from "../evidence/index.ts";
import { techniques } from "../injection-map/index.ts";
import { defaultProtocol } from "./protocols.ts";

/** What a protocol from elsewhere may point at. */
export function protocolRoom(): ProtocolRoom {
  return {
    treatments: Object.keys(defaultProtocol),
    indications: indications.map(({ id }) => id),
    sources: sources.map(({ key }) => key),
    techniques: techniques.map(({ id }) => id),
    cards: evidenceCards,
    mostSessions: mostSessions.settled.value,
  };
}
